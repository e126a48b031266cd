package duibiao.conform.indicator;

import java.util.Optional;

/// An indicator line and the canonical indicator it was matched to.
///
/// @param confidence from 0 to 1; 1 when nothing but the layout of the name was changed
/// @param reason the steps of the match, each with its confidence: `受益人→服务对象 0.95`
/// @param levels the printed levels in canonical words
/// @param misfiling where it stands and where it belongs, when the two differ
/// @param targetUnit the base unit of the target, where it prints one
/// @param actualUnit the base unit of the actual, where it prints one
public record IndicatorMatch(
    CanonicalIndicator indicator,
    double confidence,
    Optional<String> reason,
    Levels levels,
    Optional<Misfiling> misfiling,
    Optional<BaseUnit> targetUnit,
    Optional<BaseUnit> actualUnit) {

  /// An indicator under levels it does not belong to: 满意度 under 社会效益指标.
  ///
  /// @param expected the levels it belongs to, as forms print them
  /// @param found the printed levels
  public record Misfiling(String expected, String found) {}
}
