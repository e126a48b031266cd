package duibiao.analysis.statistics;

import java.util.Optional;

/// The share of a region if its lines were of the kinds of all regions together 「结构可比」 (S8): for
/// region against region.
///
/// @param error its standard error
public record DirectRate(double value, double error) {

  /// Absent when a stratum holds no line of the region.
  public static Optional<DirectRate> of(Strata strata, String region) {
    CompensatedSum rate = new CompensatedSum();
    CompensatedSum variance = new CompensatedSum();
    double all = 0;
    for (String stratum : strata.filled()) {
      Optional<Proportion> lines = strata.lines(stratum, region);
      if (lines.isEmpty()) {
        return Optional.empty();
      }
      double weight = strata.pooled(stratum).of();
      double count = lines.get().count();
      double of = lines.get().of();
      double likely = (count + 0.5) / (of + 1);
      rate.add(weight * count / of);
      variance.add(weight * weight * likely * (1 - likely) / of);
      all += weight;
    }
    return all > 0
        ? Optional.of(new DirectRate(rate.value() / all, Math.sqrt(variance.value()) / all))
        : Optional.empty();
  }
}
