package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// What the unit said of itself against what a reviewer said 「自评与复核」 (M13), pair by pair.
///
/// @param differing pairs that are not equal
/// @param meanGap self less review
/// @param pseudomedian the median of Walsh's averages of the gaps
/// @param plus the ranks of the gaps above 0
/// @param minus the ranks of the gaps below 0
/// @param wilcoxonP of the signed ranks (Wilcoxon 1945), zeros dropped, average ranks
/// @param signP of the sign test, exact
/// @param limits Bland and Altman's: where 95 % of the gaps are to be expected; absent of one pair
/// @param concordance Lin's; absent when both sides are constant and equal
/// @param spearman absent when a side is constant
/// @param kendall b; absent when a side is constant
public record SelfReview(
    int pairs,
    int differing,
    OptionalDouble meanGap,
    OptionalDouble medianGap,
    OptionalDouble pseudomedian,
    OptionalDouble plus,
    OptionalDouble minus,
    OptionalDouble wilcoxonP,
    OptionalDouble signP,
    OptionalDouble gradeChanges,
    Optional<Interval> limits,
    OptionalDouble concordance,
    OptionalDouble spearman,
    OptionalDouble kendall,
    Optional<Reason> absence) {

  /// Compares pair by pair.
  ///
  /// @param self one score a form
  /// @param review the score of the same form, in the same place
  public static SelfReview of(double[] self, double[] review) {
    if (self.length == 0) {
      return none();
    }
    double[] gaps = gaps(self, review);
    SignedRanks ranks = SignedRanks.of(gaps, largest(self, review));
    SortedValues sorted = SortedValues.of(gaps);
    OptionalDouble spearman = Correlation.spearman(self, review);
    return new SelfReview(
        gaps.length,
        ranks.n(),
        Means.of(gaps),
        sorted.median(),
        OptionalDouble.of(new WalshAverages(sorted).median()),
        OptionalDouble.of(ranks.plus()),
        OptionalDouble.of(ranks.minus()),
        OptionalDouble.of(ranks.p()),
        OptionalDouble.of(ranks.signP()),
        OptionalDouble.of(gradeChanges(self, review)),
        limits(gaps),
        concordance(self, review),
        spearman,
        Correlation.kendall(self, review),
        absence(gaps.length, spearman));
  }

  private static SelfReview none() {
    OptionalDouble none = OptionalDouble.empty();
    return new SelfReview(
        0,
        0,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        Optional.empty(),
        none,
        none,
        none,
        Optional.of(Reason.N_TOO_SMALL));
  }

  private static Optional<Reason> absence(int pairs, OptionalDouble correlation) {
    if (pairs < 2) {
      return Optional.of(Reason.N_TOO_SMALL);
    }
    return correlation.isPresent() ? Optional.empty() : Optional.of(Reason.ZERO_VARIANCE);
  }

  private static double[] gaps(double[] self, double[] review) {
    return IntStream.range(0, self.length).mapToDouble(i -> self[i] - review[i]).toArray();
  }

  private static double largest(double[] self, double[] review) {
    return IntStream.range(0, self.length)
        .mapToDouble(i -> Math.max(Math.abs(self[i]), Math.abs(review[i])))
        .max()
        .orElse(0);
  }

  private static double gradeChanges(double[] self, double[] review) {
    long changed =
        IntStream.range(0, self.length)
            .filter(i -> !GradeCounts.isSame(self[i], review[i]))
            .count();
    return (double) changed / self.length;
  }

  private static Optional<Interval> limits(double[] gaps) {
    OptionalDouble sd = Moments.of(gaps).sd();
    if (sd.isEmpty()) {
      return Optional.empty();
    }
    double mean = Moments.mean(gaps);
    double half = StandardNormal.limit(Proportion.USUAL_CONFIDENCE) * sd.getAsDouble();
    return Optional.of(new Interval(mean - half, mean + half));
  }

  /// With the moments of the population (Lin 1989).
  private static OptionalDouble concordance(double[] self, double[] review) {
    double n = self.length;
    double shift = Moments.mean(gaps(self, review));
    double all =
        Moments.product(self, self) / n + Moments.product(review, review) / n + shift * shift;
    return all > 0
        ? OptionalDouble.of(2 * Moments.product(self, review) / n / all)
        : OptionalDouble.empty();
  }

  /// The gaps of pairs that differ, ranked by size.
  ///
  /// @param above how many gaps are above 0
  /// @param ties the sum of t^3 - t over runs of gaps of equal size
  private record SignedRanks(int n, int above, double plus, double minus, double ties) {
    /// Gaps of printed scores are equal up to the rounding of their difference.
    private static final int ROUNDING = 4;

    /// @param largest the largest score, in size
    static SignedRanks of(double[] gaps, double largest) {
      double rounding = ROUNDING * Math.ulp(largest);
      double[] differing = Arrays.stream(gaps).filter(gap -> Math.abs(gap) > rounding).toArray();
      double[] sizes = alike(Arrays.stream(differing).map(Math::abs).toArray(), rounding);
      Ranks ranks = Ranks.of(sizes);
      double[] all = ranks.toArray();
      int n = differing.length;
      return new SignedRanks(
          n,
          (int) Arrays.stream(differing).filter(gap -> gap > 0).count(),
          CompensatedSum.over(n, i -> differing[i] > 0 ? all[i] : 0),
          CompensatedSum.over(n, i -> differing[i] < 0 ? all[i] : 0),
          ranks.ties());
    }

    /// Sizes that differ by rounding alone are one size, the smallest of them.
    private static double[] alike(double[] sizes, double rounding) {
      SortedValues sorted = SortedValues.of(sizes);
      return Arrays.stream(sizes)
          .map(size -> {
            int place = sorted.below(size);
            while (place > 0 && sorted.at(place) - sorted.at(place - 1) <= rounding) {
              place--;
            }
            return sorted.at(place);
          })
          .toArray();
    }

    double p() {
      double variance = n * (n + 1.0) * (2.0 * n + 1) / 24 - ties / 48;
      return n == 0
          ? 1
          : StandardNormal.twoSided(
              (Math.abs(plus - n * (n + 1.0) / 4) - 0.5) / Math.sqrt(variance));
    }

    double signP() {
      return n == 0 ? 1 : FairCoin.twoSided(above, n);
    }
  }
}
