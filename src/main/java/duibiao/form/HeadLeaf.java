package duibiao.form;

import duibiao.document.Cell;
import java.util.Optional;
import java.util.function.Function;

/// The lowest cell of a head over a column, and the cell that it divides.
record HeadLeaf(Cell cell, Optional<Cell> above) {

  /// What stands over the column: 值 under 实际完成指标值 is the actual, 权重 under 一级指标 nobody loads.
  Optional<Label> label(Function<Cell, Optional<Label>> labels, HeadWords words) {
    Optional<Label> own = labels.apply(cell);
    Optional<Label> over = above.flatMap(labels);
    if (over.isEmpty()) {
      return own;
    }
    return own.isEmpty()
        ? over.filter(label -> words.isPart(cell.text()))
        : own.map(label -> under(over.get(), label));
  }

  private static Label under(Label over, Label own) {
    boolean isOfActual = over == Label.ACTUAL || over == Label.GOAL_ACHIEVED;
    if (isOfActual && own == Label.TARGET) {
      return Label.ACTUAL;
    }
    boolean isLost = isOfActual && (own == Label.OPERATOR || own == Label.UNIT);
    boolean isOfClass = over == Label.LEVEL1 || over == Label.LEVEL2;
    return isLost || isOfClass && (own == Label.WEIGHT || own == Label.SCORE) ? Label.NOTE : own;
  }
}
