package duibiao.analysis;

import java.util.OptionalDouble;

/// How many observations a figure needs before anybody is shown it.
///
/// A formula gives a value wherever it is defined; below these numbers the value would say more
/// about chance than about a city, and is withheld.
public enum MinimalN {
  /// Quantiles, the median among them.
  QUANTILES(5),
  /// A box plot; fewer are drawn as points.
  BOX_PLOT(5),
  /// A violin plot, or any density.
  VIOLIN(20),
  /// A share with its interval, of lines.
  SHARE(10),
  /// A test of two groups, each side.
  PAIRWISE_TEST(5),
  /// A finding from a test of two groups, each side.
  PAIRWISE_FLAG(10),
  /// The groups of a test of several, each of which needs [#PAIRWISE_TEST].
  GROUPS(3),
  /// The polynomial through counts of attainment.
  BUNCHING_POLYNOMIAL(200),
  /// The standardised difference of a bin.
  BUNCHING_DIFFERENCE(50),
  /// Lines in the window around the target.
  CALIPER(10),
  /// Pairs of years for shares.
  RATCHET_SHARES(10),
  /// Pairs of years for slopes, [#RATCHET_SHARES] of them on either side.
  RATCHET_SLOPES(30),
  /// Organisations with the same indicator.
  PEERS(5),
  /// Forms with the same item.
  DISCRIMINATION(20),
  /// Forms with both scores.
  SELF_REVIEW(6),
  /// Forms of a region in a ranking.
  RANKED_FORMS(5),
  /// Lines of a region in a ranking.
  RANKED_LINES(30),
  /// Units of a funnel.
  FUNNEL(8),
  /// Groups whose shares are shrunk.
  SHRINKAGE(5),
  /// Events of a directly standardised rate.
  DIRECT_EVENTS(10),
  /// Lines in every stratum of such a rate.
  DIRECT_STRATUM(5),
  /// Years of a trend.
  TREND(4),
  /// Forms whose spread is divided into budget and indicators.
  VARIANCE_SOURCE(10),
  /// Lines of a form whose weights are looked at.
  WEIGHT_TILT(5);

  private final int least;

  MinimalN(int least) {
    this.least = least;
  }

  public int least() {
    return least;
  }

  public boolean isReached(long n) {
    return n >= least;
  }

  /// A figure from `n` observations, or why it is not shown.
  ///
  /// @param absence the reason code when there is no value, whatever n
  public Figure publish(OptionalDouble value, long n, String absence) {
    return isReached(n) ? Figure.of(value, absence) : new Figure.Absent(Figure.N_TOO_SMALL);
  }
}
