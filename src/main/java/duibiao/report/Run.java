package duibiao.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Neighbouring cells of a row that are printed as one: those withheld for one reason, or a single
/// cell.
///
/// @param first index of its first cell
/// @param last index of its last cell
/// @param reason why they are withheld
record Run(int first, int last, Optional<String> reason) {

  static List<Run> of(List<Cell> row) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Optional<String> reason = reason(row.get(i));
      boolean continues =
          reason.isPresent() && !runs.isEmpty() && runs.getLast().reason().equals(reason);
      int first = continues ? runs.removeLast().first() : i;
      runs.add(new Run(first, i, reason));
    }
    return runs;
  }

  private static Optional<String> reason(Cell cell) {
    return cell instanceof Cell.Withheld withheld
        ? Optional.of(withheld.reason())
        : Optional.empty();
  }
}
