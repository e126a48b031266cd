package duibiao.conform.indicator;

import java.util.Optional;

/// What an indicator line measures, in words that all regions share: 受益残疾人满意度 is 服务对象满意度.
///
/// @param code the natural key: levels, measure, subject and dimension
/// @param level1 canonical category: `output`, `outcome`, `satisfaction`, `cost`, … or `unknown`
/// @param level2 canonical subcategory: `quantity`, `quality`, `timeliness`, … or `unknown`
/// @param measure what is measured: `satisfaction`, `completion_rate`, `count`, …
/// @param subject of whom or what
/// @param dimension the units that can be set side by side: `share`, `people`, `word`, …
/// @param family what it is comparable with: measure, class of the subject, dimension
/// @param polarity `higher`, `lower` or `unknown`
/// @param unit the base unit of its dimension, where it has one
public record CanonicalIndicator(
    String code,
    String name,
    String level1,
    String level2,
    String measure,
    String subject,
    String dimension,
    String family,
    String polarity,
    Optional<String> unit) {

  /// The code of the member for lines that name no indicator.
  public static final String UNKNOWN = "unknown";

  static CanonicalIndicator unknown() {
    return new CanonicalIndicator(
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
        Optional.empty());
  }
}
