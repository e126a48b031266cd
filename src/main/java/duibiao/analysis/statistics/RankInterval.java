package duibiao.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/// Which ranks a group may have, its figure being uncertain 「名次区间」 (S6; Goldstein and Spiegelhalter
/// 1996). Rank 1 is the largest value; equal values share the better rank.
///
/// @param median rank over all draws
/// @param low the rank at 5 %
/// @param high the rank at 95 %
/// @param first the share of draws in which it was the largest
public record RankInterval(double median, double low, double high, double first) {
  private static final double TAIL = 0.05;

  /// One per group, in their order.
  public static List<RankInterval> of(List<Place> groups, Seed seed, int draws) {
    RandomGenerator chance = seed.generator();
    int k = groups.size();
    int[][] counts = new int[k][k];
    double[] drawn = new double[k];
    for (int draw = 0; draw < draws; draw++) {
      Arrays.setAll(
          drawn, i -> groups.get(i).value() + groups.get(i).error() * chance.nextGaussian());
      SortedValues sorted = SortedValues.of(drawn);
      for (int i = 0; i < k; i++) {
        counts[i][k - sorted.upTo(drawn[i])]++;
      }
    }
    List<RankInterval> intervals = new ArrayList<>();
    for (int[] ranks : counts) {
      intervals.add(
          new RankInterval(
              quantile(ranks, draws, 0.5),
              quantile(ranks, draws, TAIL),
              quantile(ranks, draws, 1 - TAIL),
              (double) ranks[0] / draws));
    }
    return intervals;
  }

  /// A group's figure and its standard error, which is 0 at least.
  public record Place(double value, double error) {}

  /// Whether the ranks of two groups overlap: then neither is before the other 「无法区分」.
  public boolean overlaps(RankInterval other) {
    return low <= other.high && other.low <= high;
  }

  /// Of type 7, from how often each rank was drawn.
  private static double quantile(int[] ranks, int draws, double probability) {
    double position = probability * (draws - 1);
    long lower = (long) Math.floor(position);
    double low = rankAt(ranks, lower);
    double high = rankAt(ranks, Math.min(lower + 1, draws - 1L));
    return low + (position - lower) * (high - low);
  }

  private static int rankAt(int[] ranks, long position) {
    long passed = 0;
    for (int rank = 0; rank < ranks.length; rank++) {
      passed += ranks[rank];
      if (passed > position) {
        return rank + 1;
      }
    }
    return ranks.length;
  }
}
