package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the lowest labels of a head of one to three rows.
///
/// @param isLabel whether a cell is a known label of a column
record HeadLeaves(Grid grid, Predicate<Cell> isLabel) {
  /// A heading that runs down beside its table is as tall as a head; two such cells are none.
  private static final int TALL_CELLS = 2;

  /// How many rows a head has at most.
  static final int MOST_ROWS = 3;

  List<HeadLeaf> of(int row, List<Cell> top) {
    List<HeadLeaf> leaves = top.stream().map(cell -> new HeadLeaf(cell, Optional.empty())).toList();
    int below = row + 1;
    while (below < row + MOST_ROWS && divides(below, leaves)) {
      leaves = divided(below, leaves);
      below++;
    }
    return leaves;
  }

  /// The row below divides what stands above it: it holds nothing but labels, or its cells stand
  /// under wide labels while the others reach down beside them.
  private boolean divides(int below, List<HeadLeaf> leaves) {
    List<Cell> cells = TableHeads.anchored(grid, below);
    List<HeadLeaf> open = leaves.stream().filter(leaf -> endsAbove(below, leaf)).toList();
    boolean isUnder =
        cells.stream()
            .allMatch(cell -> open.stream().anyMatch(leaf -> overlaps(leaf.cell(), cell)));
    if (cells.isEmpty() || open.size() == leaves.size() || !isUnder) {
      return false;
    }
    boolean isWide =
        open.stream()
            .filter(leaf -> cells.stream().anyMatch(cell -> overlaps(leaf.cell(), cell)))
            .allMatch(leaf -> leaf.cell().span().width() > 1 && isLabel.test(leaf.cell()));
    return cells.stream().allMatch(isLabel)
        || isWide && leaves.size() - open.size() >= TALL_CELLS && divideAll(cells, open);
  }

  /// Each wide label has two cells below it at least.
  private static boolean divideAll(List<Cell> cells, List<HeadLeaf> open) {
    return open.stream()
        .map(leaf -> cells.stream().filter(cell -> overlaps(leaf.cell(), cell)).count())
        .allMatch(count -> count != 1);
  }

  private List<HeadLeaf> divided(int below, List<HeadLeaf> leaves) {
    List<HeadLeaf> divided = new ArrayList<>();
    List<Cell> cells = TableHeads.anchored(grid, below);
    for (HeadLeaf leaf : leaves) {
      List<Cell> under =
          endsAbove(below, leaf)
              ? cells.stream().filter(cell -> overlaps(leaf.cell(), cell)).toList()
              : List.of();
      if (under.isEmpty()) {
        divided.add(leaf);
      }
      under.stream()
          .map(cell -> new HeadLeaf(cell, Optional.of(leaf.cell())))
          .filter(cell -> divided.stream().noneMatch(other -> other.cell().equals(cell.cell())))
          .forEach(divided::add);
    }
    divided.sort(Comparator.comparingInt(leaf -> leaf.cell().column()));
    return divided;
  }

  private static boolean endsAbove(int below, HeadLeaf leaf) {
    return leaf.cell().span().bottom() < below;
  }

  private static boolean overlaps(Cell one, Cell other) {
    return one.column() <= other.span().right() && other.column() <= one.span().right();
  }
}
