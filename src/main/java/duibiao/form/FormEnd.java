package duibiao.form;

import duibiao.document.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the rows at the end of a form: total, grade, conclusion, and what stands below.
///
/// @param head the table above, whose columns tell weight from score
record FormEnd(Drafting drafting, FormLabels labels, Optional<TableHead> head) {

  void read(Label label, List<Cell> cells) {
    List<Cell> values = cells.subList(1, cells.size());
    if (label == Label.FOOTER) {
      drafting.margin(cells);
      return;
    }
    drafting.labels(cells.subList(0, 1));
    if (label == Label.TOTAL) {
      total(values);
    } else if (label == Label.GRADE) {
      values.stream().limit(1).forEach(this::grade);
    } else if (label == Label.CONCLUSION) {
      values.forEach(drafting::conclusion);
    }
  }

  /// Whether a cell states a total or a grade behind its label: `自评总分：91.5分`.
  static boolean isInOneCell(Cell cell, FormLabels labels) {
    return stated(cell, labels).isPresent();
  }

  /// A label and what stands behind its colon.
  private record Stated(Label label, Cell value) {}

  private static Optional<Stated> stated(Cell cell, FormLabels labels) {
    String text = cell.text().replace('：', ':');
    int colon = text.indexOf(':');
    if (colon <= 0 || colon + 1 == text.length()) {
      return Optional.empty();
    }
    Cell value = Cell.ofText(text.substring(colon + 1).strip(), cell.span());
    return labels
        .of(text.substring(0, colon))
        .filter(label ->
            label == Label.TOTAL && Points.isPoints(value)
                || label == Label.GRADE && Grades.isGrade(value.text()))
        .map(label -> new Stated(label, value));
  }

  void readInOneCell(List<Cell> cells) {
    for (Cell cell : cells) {
      stated(cell, labels)
          .ifPresent(stated ->
              drafting.total(
                  Map.of(
                      stated.label() == Label.TOTAL ? Label.SCORE : Label.GRADE,
                      new Field(stated.value(), drafting.field(cell).place()))));
    }
  }

  private void grade(Cell cell) {
    drafting.total(Map.of(Label.GRADE, drafting.field(cell)));
  }

  private void total(List<Cell> values) {
    List<Field> numbers = new ArrayList<>();
    for (Cell cell : values) {
      if (Grades.isGrade(cell.text())) {
        grade(cell);
      } else if (labels.of(cell.text()).isPresent()) {
        drafting.labels(List.of(cell));
      } else if (Points.isPoints(cell) && !Slots.isDash(cell.text())) {
        numbers.add(drafting.field(cell));
      }
    }
    drafting.total(TotalRow.read(numbers, head));
  }
}
