package duibiao.form;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One row of a form's table: which cell answers to which label.
///
/// For an indicator row the levels are those that hold for the row, whether printed in it, merged
/// down into it, or printed once above it.
///
/// @param fields in the order of the labels
public record FormRow(Map<Label, Field> fields) {

  public FormRow {
    Map<Label, Field> copy = new EnumMap<>(Label.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /// The cell under a label, absent when the row has none.
  public Optional<Field> get(Label label) {
    return Optional.ofNullable(fields.get(label));
  }

  /// The row without the cells under other labels, which nobody loads.
  FormRow only(Set<Label> wanted) {
    if (wanted.containsAll(fields.keySet())) {
      return this;
    }
    Map<Label, Field> kept = new EnumMap<>(Label.class);
    fields.forEach((label, field) -> {
      if (wanted.contains(label)) {
        kept.put(label, field);
      }
    });
    return new FormRow(kept);
  }

  FormRow without(Label label) {
    Map<Label, Field> kept = new EnumMap<>(Label.class);
    kept.putAll(fields);
    kept.remove(label);
    return new FormRow(kept);
  }

  /// The row with one label's cell under another label; without either where the first has none.
  FormRow moved(Label from, Label to) {
    Map<Label, Field> moved = new EnumMap<>(Label.class);
    moved.putAll(fields);
    moved.remove(to);
    get(from).ifPresent(field -> moved.put(to, field));
    moved.remove(from);
    return new FormRow(moved);
  }

  FormRow with(Label label, Field field) {
    Map<Label, Field> more = new EnumMap<>(Label.class);
    more.putAll(fields);
    more.put(label, field);
    return new FormRow(more);
  }
}
