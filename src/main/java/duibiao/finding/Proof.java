package duibiao.finding;

import java.util.Optional;
import java.util.OptionalDouble;

/// What a finding was computed with.
///
/// @param formula the formula with the numbers filled in: `97210 人次 / 3000 人次 = 32.4033 > 1.3`
/// @param threshold the parameters of the ruleset that decided: `over_ratio = 1.3`
/// @param points how many points of the form it concerns
public record Proof(Optional<String> formula, Optional<String> threshold, OptionalDouble points) {
  /// Of a finding that is not computed.
  static final Proof NONE = new Proof(Optional.empty(), Optional.empty(), OptionalDouble.empty());
}
