package duibiao.form;

import duibiao.document.Cell;
import duibiao.form.TableHead.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads scored blocks that are no indicators: `分配科学性 | …… | 5 | 5`.
final class SectionTable {

  private SectionTable() {}

  /// The name stands under the level, or left of the explanation where no column is headed for it.
  static Optional<FormRow> read(TableHead head, List<Cell> cells, Function<Cell, Field> fields) {
    Map<Label, Field> section = new EnumMap<>(Label.class);
    for (Cell cell : cells) {
      Optional<Label> label = head.columnOver(cell).map(Column::label);
      if (label.filter(found -> found == Label.LEVEL1 || found == Label.LEVEL2).isPresent()
          || label.isEmpty() && section.isEmpty()) {
        section.putIfAbsent(Label.LEVEL1, fields.apply(cell));
      } else {
        label.ifPresent(found -> section.putIfAbsent(found, fields.apply(cell)));
      }
    }
    return section.containsKey(Label.LEVEL1) && section.size() > 1
        ? Optional.of(new FormRow(section))
        : Optional.empty();
  }
}
