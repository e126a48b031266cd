package duibiao.analysis.comparison;

import duibiao.analysis.statistics.TwoSample;
import java.util.OptionalDouble;

/// Two groups held against each other (D3).
///
/// @param adjusted p, adjusted for the pairs compared with it: of three and more groups Dunn's
/// @param distance how many points lie between the two distributions (D5)
public record Contrast(
    Sample first,
    Sample second,
    TwoSample test,
    OptionalDouble p,
    OptionalDouble adjusted,
    OptionalDouble distance,
    Verdict verdict) {

  /// What may be said of two groups.
  public enum Verdict {
    /// They differ more than chance explains, and by enough.
    DIFFERENT,
    /// They differ more than chance explains, but by little, or too few forms say so.
    SLIGHT,
    /// Chance alone may explain the difference.
    NOT_DISTINGUISHABLE,
    /// Too few forms to say anything.
    TOO_FEW
  }
}
