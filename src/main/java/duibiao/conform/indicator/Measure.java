package duibiao.conform.indicator;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an indicator measures: `satisfaction`, `timeliness`, `count`.
///
/// @param names what a canonical name ends with, by dimension
/// @param usualName the end for every other dimension
/// @param level2 the subcategory it belongs to; absent: the one it is printed under
/// @param also subcategories it may stand under, too
/// @param isOneFamily whether it is comparable whatever its subject is
record Measure(
    String code,
    Map<String, String> names,
    String usualName,
    Optional<String> level2,
    Set<String> also,
    Optional<String> polarity,
    boolean isOneFamily) {

  String name(String dimension) {
    return names.getOrDefault(dimension, usualName);
  }
}
