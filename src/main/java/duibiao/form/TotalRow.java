package duibiao.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Weight and score of a total row.
final class TotalRow {

  private TotalRow() {}

  private static boolean isPoints(Label label) {
    return label == Label.WEIGHT || label == Label.SCORE || label == Label.REVIEW_SCORE;
  }

  /// By the columns of the table above; where a number lies under neither, the last one is the
  /// score and the one before it the weight.
  static Map<Label, Field> read(List<Field> numbers, Optional<TableHead> head) {
    Map<Label, Field> total = new EnumMap<>(Label.class);
    for (Field number : numbers) {
      head.flatMap(table -> table.columnOver(number.cell()))
          .map(TableHead.Column::label)
          .filter(TotalRow::isPoints)
          .ifPresent(label -> total.put(label, number));
    }
    if (total.isEmpty() && !numbers.isEmpty()) {
      total.put(Label.SCORE, numbers.getLast());
      if (numbers.size() > 1) {
        total.put(Label.WEIGHT, numbers.get(numbers.size() - 2));
      }
    }
    return total;
  }
}
