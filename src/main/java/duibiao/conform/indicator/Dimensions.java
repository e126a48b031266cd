package duibiao.conform.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Units that can be set side by side: 场 and 次 are `times`, 个 and 项 `count`. A unit of none is a
/// dimension of its own.
final class Dimensions {
  static final String COUNT = "count";
  static final String PEOPLE = "people";
  static final String CASES = "cases";
  static final String WORD = "word";

  private static final Set<String> UNITLESS = Set.of(WORD, "date");

  /// Dimensions of things that are counted one by one.
  private static final Set<String> COUNTED =
      Set.of(PEOPLE, "person_times", "households", "times", CASES, "batches", "kinds", COUNT);

  /// What an unspecific 个 or 次 gives way to: 人数 in 个 are people.
  private static final Set<String> COUNTED_IN_PIECES = Set.of("times", CASES, COUNT);

  private final Map<String, String> byMeasured = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  Dimensions(List<Entry> entries) {
    for (Entry entry : entries) {
      units.put(entry.code(), entry.unit());
      entry.of().forEach(measured -> byMeasured.put(measured, entry.code()));
    }
  }

  /// @param unit the unit it is shown in
  /// @param of what its units measure, in the words of `units.yml`
  record Entry(String code, String unit, List<String> of) {}

  String of(BaseUnit unit) {
    return byMeasured.getOrDefault(unit.measures(), unit.name());
  }

  /// The unit a dimension is shown in; none for words and dates.
  Optional<String> unit(String dimension) {
    return UNITLESS.contains(dimension)
        ? Optional.empty()
        : Optional.of(units.getOrDefault(dimension, dimension));
  }

  static boolean isCounted(String dimension) {
    return COUNTED.contains(dimension);
  }

  static boolean isCountedInPieces(String dimension) {
    return COUNTED_IN_PIECES.contains(dimension);
  }
}
