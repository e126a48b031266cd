package duibiao.analysis;

import duibiao.analysis.FormChange.FieldChange;
import duibiao.analysis.FormChange.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The fields that one version fills in, line by line, to be compared with those of another.
///
/// Lines are the same when they have one name and the same rank among those of that name; what is
/// left is the same when it has one number.
final class FilledFields {
  private static final List<String> ITEMS =
      List.of("form", "budget", "goal", "indicator", "section", "figure");
  private static final List<String> FIELDS =
      List.of(
          "title",
          "programme",
          "department",
          "implementing_unit",
          "filed_on",
          "total_weight",
          "total_score",
          "grade",
          "funding_source",
          "unit",
          "group_name",
          "level1",
          "level2",
          "indicator_name",
          "section_name",
          "initial",
          "adjusted",
          "executed",
          "rate",
          "expected",
          "achieved",
          "text",
          "value",
          "target",
          "actual",
          "weight",
          "score",
          "reason");

  private final Map<LineId, Line> lines = new LinkedHashMap<>();

  /// A field of a version.
  ///
  /// @param meaning what is compared: the figure, or the words without blanks
  record Filled(
      String item,
      int lineNo,
      Optional<String> lineName,
      String field,
      Value value,
      String meaning) {}

  /// A line of a form: its name, and its rank among those of that name.
  private record LineId(String item, String name, int rank) {}

  private record Line(int number, Optional<String> name, Map<String, Filled> fields) {

    Optional<String> shown() {
      return number == 0 ? Optional.empty() : Optional.of(name.orElse(String.valueOf(number)));
    }
  }

  static FilledFields of(List<Filled> fields) {
    FilledFields version = new FilledFields();
    Map<LineId, Integer> ranks = new HashMap<>();
    Map<LineId, List<Filled>> byNumber =
        fields.stream()
            .sorted(
                Comparator.comparingInt((Filled field) -> ITEMS.indexOf(field.item()))
                    .thenComparingInt(Filled::lineNo)
                    .thenComparingInt(field -> FIELDS.indexOf(field.field())))
            .collect(
                Collectors.groupingBy(
                    field -> new LineId(field.item(), "", field.lineNo()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byNumber.forEach((numbered, line) -> {
      String name = line.getFirst().lineName().orElse("").replaceAll("\\s", "");
      int rank = ranks.merge(new LineId(numbered.item(), name, 0), 1, Integer::sum);
      version.lines.put(new LineId(numbered.item(), name, rank), lineOf(line));
    });
    return version;
  }

  private static Line lineOf(List<Filled> fields) {
    Map<String, Filled> byField = new LinkedHashMap<>();
    fields.forEach(field -> byField.put(field.field(), field));
    return new Line(fields.getFirst().lineNo(), fields.getFirst().lineName(), byField);
  }

  /// In what a later version differs from this one, in the order of the later one; lines that it no
  /// longer has come last.
  List<FieldChange> changesTo(FilledFields later) {
    Map<LineId, LineId> earlierOf = partners(later);
    List<FieldChange> changes = new ArrayList<>();
    later.lines.forEach((id, line) ->
        changes.addAll(
            changes(
                id.item(),
                Optional.ofNullable(earlierOf.get(id)).map(lines::get),
                Optional.of(line))));
    lines.forEach((id, line) -> {
      if (!earlierOf.containsValue(id)) {
        changes.addAll(changes(id.item(), Optional.of(line), Optional.empty()));
      }
    });
    return changes;
  }

  /// The line here that a line there was before.
  private Map<LineId, LineId> partners(FilledFields later) {
    Map<LineId, LineId> partners = new HashMap<>();
    later.lines.keySet().stream().filter(lines::containsKey).forEach(id -> partners.put(id, id));
    later.lines.forEach((id, line) ->
        lines.forEach((other, earlier) -> {
          if (other.item().equals(id.item())
              && earlier.number() == line.number()
              && !later.lines.containsKey(other)
              && !lines.containsKey(id)) {
            partners.put(id, other);
          }
        }));
    return partners;
  }

  private static List<FieldChange> changes(
      String item, Optional<Line> before, Optional<Line> after) {
    Optional<String> name = after.or(() -> before).flatMap(Line::shown);
    return Stream.of(after, before)
        .flatMap(Optional::stream)
        .flatMap(line -> line.fields().keySet().stream())
        .distinct()
        .sorted(Comparator.comparingInt(FIELDS::indexOf))
        .flatMap(field -> change(field, before, after).stream())
        .map(change -> new FieldChange(item, name, change.field(), change.was(), change.is()))
        .toList();
  }

  private record Change(String field, Optional<Value> was, Optional<Value> is) {}

  private static Optional<Change> change(
      String field, Optional<Line> before, Optional<Line> after) {
    Optional<Filled> was = before.map(line -> line.fields().get(field));
    Optional<Filled> is = after.map(line -> line.fields().get(field));
    return Objects.equals(was.map(Filled::meaning), is.map(Filled::meaning))
        ? Optional.empty()
        : Optional.of(new Change(field, was.map(Filled::value), is.map(Filled::value)));
  }
}
