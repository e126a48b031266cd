package duibiao.analysis.comparison;

import duibiao.analysis.Family;
import duibiao.analysis.MinimalN;
import duibiao.analysis.comparison.Contrast.Verdict;
import duibiao.analysis.statistics.AdjustedP;
import duibiao.analysis.statistics.AndersonDarling;
import duibiao.analysis.statistics.Anova;
import duibiao.analysis.statistics.KSample;
import duibiao.analysis.statistics.Shuffling;
import duibiao.analysis.statistics.TwoSample;
import duibiao.analysis.statistics.Wasserstein;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Two or more groups of a family, compared on request (D3, D4).
///
/// @param overall of three and more groups of five and more forms: whether any differs
/// @param andersonDarling its p by permutation, for differences of any shape
/// @param anova by means, for comparison
/// @param brownForsythe whether they spread alike
/// @param contrasts of every pair, in the order (0, 1), (0, 2), …, (1, 2), …
public record Contest(
    Family family,
    List<Sample> samples,
    Optional<KSample> overall,
    OptionalDouble andersonDarling,
    Optional<Anova> anova,
    Optional<Anova> brownForsythe,
    List<Contrast> contrasts) {
  /// How often labels are dealt out for a permutation p.
  private static final int DEALS = 999;

  /// Permutations of more values than these take too long.
  private static final int MOST_PERMUTED = 5000;

  public Contest {
    samples = List.copyOf(samples);
    contrasts = List.copyOf(contrasts);
  }

  /// Compares the groups of a family in the order in which they were asked for.
  public static Contest of(Family family, List<Sample> samples, Rules rules) {
    List<double[]> values = samples.stream().map(Sample::values).toList();
    boolean isSeveral = MinimalN.GROUPS.isReached(samples.size());
    boolean isPublished =
        isSeveral
            && MinimalN.GROUPS.isReached(
                samples.stream().filter(one -> MinimalN.PAIRWISE_TEST.isReached(one.n())).count());
    KSample overall = KSample.of(values);
    return new Contest(
        family,
        samples,
        isPublished ? Optional.of(overall) : Optional.empty(),
        isPublished && overall.n() <= MOST_PERMUTED
            ? AndersonDarling.p(
                values, new Shuffling(rules.metric().of("anderson_darling " + family.key()), DEALS))
            : OptionalDouble.empty(),
        isPublished ? Anova.of(values) : Optional.empty(),
        isPublished ? Anova.brownForsythe(values) : Optional.empty(),
        isSeveral ? dunn(samples, overall, rules) : contrasts(samples, rules));
  }

  private static List<Contrast> contrasts(List<Sample> samples, Rules rules) {
    if (samples.size() < 2) {
      return List.of();
    }
    OptionalDouble p = TwoSample.of(samples.get(0).values(), samples.get(1).values()).p();
    OptionalDouble adjusted = AdjustedP.of(List.of(p)).benjaminiHochberg().getFirst();
    return List.of(
        contrast(samples, new KSample.Pair(0, 1, OptionalDouble.empty(), p, adjusted), rules));
  }

  private static List<Contrast> dunn(List<Sample> samples, KSample overall, Rules rules) {
    List<Contrast> contrasts = new ArrayList<>();
    overall.pairs().forEach(pair -> contrasts.add(contrast(samples, pair, rules)));
    return contrasts;
  }

  private static Contrast contrast(List<Sample> samples, KSample.Pair pair, Rules rules) {
    Sample first = samples.get(pair.first());
    Sample second = samples.get(pair.second());
    TwoSample test = TwoSample.of(first.values(), second.values());
    return new Contrast(
        first,
        second,
        test,
        pair.p(),
        pair.adjusted(),
        Wasserstein.distance(first.values(), second.values()),
        verdict(test, pair.adjusted(), rules));
  }

  private static Verdict verdict(TwoSample test, OptionalDouble adjusted, Rules rules) {
    int least = Math.min(test.n1(), test.n2());
    if (!MinimalN.PAIRWISE_TEST.isReached(least)) {
      return Verdict.TOO_FEW;
    }
    if (adjusted.orElse(1) > rules.falseDiscoveryRate()) {
      return Verdict.NOT_DISTINGUISHABLE;
    }
    boolean isWorthIt =
        Math.abs(test.delta().orElse(0)) >= rules.leastDelta()
            || Math.abs(test.shift().orElse(0)) >= rules.leastShift();
    return isWorthIt && MinimalN.PAIRWISE_FLAG.isReached(least)
        ? Verdict.DIFFERENT
        : Verdict.SLIGHT;
  }
}
