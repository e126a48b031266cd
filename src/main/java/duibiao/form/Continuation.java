package duibiao.form;

import duibiao.document.Cell;
import java.util.List;

/// A row cut by a page break: below the repeated head only the rest of a name stands.
final class Continuation {

  private Continuation() {}

  static boolean isOne(FormRow row, List<FormRow> earlier) {
    boolean onlyName =
        row.get(Label.LEVEL3).isPresent()
            && row.fields().keySet().stream()
                .allMatch(label -> label.isLevel() || label == Label.LEVEL3);
    return onlyName && !earlier.isEmpty() && isCut(earlier.getLast(), row);
  }

  /// The row before was filled in, and a repeated head stands between the two.
  private static boolean isCut(FormRow before, FormRow row) {
    int top = row.get(Label.LEVEL3).map(name -> name.cell().row()).orElse(0);
    return before.get(Label.TARGET).isPresent()
        && before
            .get(Label.LEVEL3)
            .filter(name -> top > name.cell().span().bottom() + 1)
            .isPresent();
  }

  static FormRow join(FormRow before, FormRow rest) {
    return before
        .get(Label.LEVEL3)
        .flatMap(name -> rest.get(Label.LEVEL3).map(end -> joined(name, end)))
        .map(whole -> before.with(Label.LEVEL3, whole))
        .orElse(before);
  }

  private static Field joined(Field name, Field end) {
    return new Field(Cell.ofText(name.text() + end.text(), name.cell().span()), name.place());
  }
}
