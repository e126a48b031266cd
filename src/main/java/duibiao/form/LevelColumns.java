package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.TableHead.Column;
import java.util.ArrayList;
import java.util.List;

/// The columns of classes and names under one heading: 绩效指标 over 产出指标, 数量指标 and 培训人数.
record LevelColumns(Grid grid, FormLabels labels) {
  private static final int MOST_LEVELS = 3;

  /// The columns with a heading that spans classes and names divided as the first row below it is.
  List<Column> split(List<Column> columns, int bottom) {
    boolean hasLevels =
        columns.stream()
            .anyMatch(column ->
                column.label() == Label.LEVEL3
                    || column.label() == Label.LEVEL2
                    || column.label() == Label.LEVEL1);
    List<Column> split = new ArrayList<>();
    for (Column column : columns) {
      boolean isWhole = hasLevels || column.label() != Label.INDICATOR_HEADING;
      split.addAll(isWhole ? List.of(column) : levels(column, bottom));
    }
    return split;
  }

  private List<Column> levels(Column heading, int bottom) {
    List<Cell> below =
        grid.row(bottom + 1).stream()
            .filter(cell -> cell.row() > bottom)
            .filter(cell -> cell.column() >= heading.left())
            .filter(cell -> cell.span().right() <= heading.right())
            .toList();
    if (below.size() < 2 || below.size() > MOST_LEVELS || !isClass(below.getFirst())) {
      return List.of(heading);
    }
    List<Column> levels = new ArrayList<>();
    for (int at = 0; at < below.size(); at++) {
      boolean isLast = at + 1 == below.size();
      int right = isLast ? heading.right() : below.get(at + 1).column() - 1;
      levels.add(new Column(level(below, at), below.get(at).column(), right));
    }
    return levels;
  }

  private boolean isClass(Cell cell) {
    return labels.isLevelWord(Label.LEVEL1, cell.text())
        || labels.isLevelWord(Label.LEVEL2, cell.text());
  }

  private Label level(List<Cell> below, int at) {
    if (at + 1 == below.size()) {
      return Label.LEVEL3;
    }
    boolean isOnlyClass = below.size() == 2;
    boolean isOuter = labels.isLevelWord(Label.LEVEL1, below.get(at).text());
    return at == 0 && (!isOnlyClass || isOuter) ? Label.LEVEL1 : Label.LEVEL2;
  }
}
