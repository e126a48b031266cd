package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Three and more groups against each other by ranks (D4): Kruskal and Wallis's H (1952), and
/// Dunn's z (1964) of every pair with p adjusted by Benjamini and Hochberg.
///
/// @param h absent with fewer than two groups that hold a value; 0 when all values are equal
/// @param degrees of freedom
/// @param epsilon the share of the variance of ranks that lies between groups (epsilon squared)
/// @param meanRanks one per group, absent of an empty one
/// @param pairs in the order (0, 1), (0, 2), …, (1, 2), …
public record KSample(
    int n,
    OptionalDouble h,
    int degrees,
    OptionalDouble p,
    OptionalDouble epsilon,
    List<OptionalDouble> meanRanks,
    List<Pair> pairs,
    Optional<Reason> absence) {

  public KSample {
    meanRanks = List.copyOf(meanRanks);
    pairs = List.copyOf(pairs);
  }

  /// Dunn's comparison of two groups, by their places; absent when one is empty.
  ///
  /// @param adjusted p adjusted for the number of pairs
  public record Pair(
      int first, int second, OptionalDouble z, OptionalDouble p, OptionalDouble adjusted) {}

  public static KSample of(List<double[]> groups) {
    double[] all = Groups.together(groups);
    Ranks ranks = Ranks.of(all);
    List<OptionalDouble> means = new ArrayList<>();
    int from = 0;
    for (double[] group : groups) {
      means.add(Means.share(ranks.sum(from, from + group.length), group.length));
      from += group.length;
    }
    return new RankSums(groups, means, all.length, ranks.ties()).compared();
  }

  /// @param ties the sum of t^3 - t over runs of equal values
  private record RankSums(List<double[]> groups, List<OptionalDouble> means, int n, double ties) {

    KSample compared() {
      int filled = (int) groups.stream().filter(group -> group.length > 0).count();
      boolean isEnough = filled >= 2;
      OptionalDouble h = isEnough ? OptionalDouble.of(h()) : OptionalDouble.empty();
      return new KSample(
          n,
          h,
          Math.max(0, filled - 1),
          isEnough
              ? OptionalDouble.of(Chances.ofChiSquared(h.orElseThrow(), filled - 1.0))
              : OptionalDouble.empty(),
          isEnough ? OptionalDouble.of(h.orElseThrow() / (n - 1)) : OptionalDouble.empty(),
          means,
          pairs(),
          isEnough ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL));
    }

    /// Around the mean rank: the usual formula takes the difference of two large numbers.
    private double h() {
      double correction = 1 - ties / ((double) n * n * n - n);
      if (correction <= 0) {
        return 0;
      }
      double between =
          CompensatedSum.over(
              groups.size(),
              i -> {
                double distance = means.get(i).orElse(0) - (n + 1.0) / 2;
                return groups.get(i).length * distance * distance;
              });
      return 12 / (n * (n + 1.0)) * between / correction;
    }

    private List<Pair> pairs() {
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i < groups.size(); i++) {
        for (int j = i + 1; j < groups.size(); j++) {
          pairs.add(pair(i, j));
        }
      }
      AdjustedP adjusted = AdjustedP.of(pairs.stream().map(Pair::p).toList());
      List<Pair> compared = new ArrayList<>();
      for (int at = 0; at < pairs.size(); at++) {
        Pair pair = pairs.get(at);
        OptionalDouble p = adjusted.benjaminiHochberg().get(at);
        compared.add(new Pair(pair.first(), pair.second(), pair.z(), pair.p(), p));
      }
      return compared;
    }

    private Pair pair(int i, int j) {
      OptionalDouble none = OptionalDouble.empty();
      if (means.get(i).isEmpty() || means.get(j).isEmpty()) {
        return new Pair(i, j, none, none, none);
      }
      double variance =
          (n * (n + 1.0) / 12 - ties / (12.0 * (n - 1)))
              * (1.0 / groups.get(i).length + 1.0 / groups.get(j).length);
      double distance = means.get(i).getAsDouble() - means.get(j).getAsDouble();
      double z = variance > 0 ? distance / Math.sqrt(variance) : 0;
      return new Pair(
          i,
          j,
          OptionalDouble.of(z),
          OptionalDouble.of(StandardNormal.twoSided(Math.abs(z))),
          none);
    }
  }
}
