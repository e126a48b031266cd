package duibiao.form;

import duibiao.document.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A report prints its indicators twice, as planned and as completed; the same indicator printed
/// twice is one indicator.
final class PlanAndResult {
  private static final double ALIKE = 0.6;

  private PlanAndResult() {}

  /// Rows with an actual in their order, each with what only the plan says of it; then the plan's
  /// rows that have no result.
  static List<FormRow> merge(List<FormRow> rows) {
    List<FormRow> planned = rows.stream().filter(row -> row.get(Label.ACTUAL).isEmpty()).toList();
    List<FormRow> results = rows.stream().filter(row -> row.get(Label.ACTUAL).isPresent()).toList();
    if (planned.isEmpty() || results.isEmpty()) {
      return List.copyOf(rows);
    }
    List<FormRow> merged = new ArrayList<>(results);
    Set<FormRow> matched = new HashSet<>();
    for (FormRow result : results) {
      planned.stream()
          .filter(plan -> !matched.contains(plan))
          .max(Comparator.comparingDouble(plan -> likeness(plan, result)))
          .filter(plan -> likeness(plan, result) >= ALIKE)
          .ifPresent(matched::add);
    }
    planned.stream().filter(plan -> !matched.contains(plan)).forEach(merged::add);
    return merged;
  }

  /// Share of the two-character pieces of two names that both hold, within one group.
  private static double likeness(FormRow plan, FormRow result) {
    if (!text(plan, Label.GROUP).equals(text(result, Label.GROUP))) {
      return 0;
    }
    Set<String> one = pieces(text(plan, Label.LEVEL3));
    Set<String> other = pieces(text(result, Label.LEVEL3));
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * both.size() / all;
  }

  private static String text(FormRow row, Label label) {
    return row.get(label).map(field -> PlainText.fold(field.text())).orElse("");
  }

  private static Set<String> pieces(String name) {
    Set<String> pieces = new HashSet<>();
    for (int at = 0; at + 1 < name.length(); at++) {
      pieces.add(name.substring(at, at + 2));
    }
    return pieces;
  }
}
