package duibiao.analysis.comparison;

import duibiao.analysis.statistics.Seed;
import duibiao.measure.Ruleset;

/// When a difference is worth a finding, and how chance is drawn.
///
/// @param falseDiscoveryRate at most this share of the findings of a family may be false (S4)
/// @param leastDelta the least Cliff's delta worth a finding
/// @param leastShift or the least shift, in the unit of the figure
/// @param widest the widest half of an interval that may stand in a ranking
/// @param rankDraws how many draws a rank interval takes
/// @param funnelWinsor where funnel scores are cut
/// @param metric what is measured: chance is drawn by it
public record Rules(
    double falseDiscoveryRate,
    double leastDelta,
    double leastShift,
    double widest,
    int rankDraws,
    double funnelWinsor,
    Seeds metric) {
  /// A shift of the total score, or of an index from 0 to 100, that is worth a finding.
  public static final double POINTS = 2;

  /// Where chance begins, for every group of a metric.
  public record Seeds(int specVersion, String ruleset, String metric) {

    public Seed of(String group) {
      return new Seed(specVersion, ruleset, metric, group);
    }
  }

  /// For figures from 0 to 100.
  public static Rules ofPoints(Ruleset ruleset, Seeds metric) {
    return new Rules(
        ruleset.fdrQ(),
        ruleset.minEffectDelta(),
        POINTS,
        ruleset.ciHalfwidthMax().score(),
        ruleset.rankDraws(),
        ruleset.funnelWinsor(),
        metric);
  }
}
