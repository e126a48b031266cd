package duibiao.analysis.comparison;

import duibiao.analysis.MinimalN;
import duibiao.analysis.statistics.AdjustedP;
import duibiao.analysis.statistics.RestTest;
import duibiao.analysis.statistics.RestTests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;

/// Each group of a family against the rest of it.
final class RestFindings {
  private final List<Sample> samples;
  private final RestTests tests;
  private final Rules rules;

  RestFindings(List<Sample> samples, Rules rules) {
    this(samples, RestTests.of(samples.stream().map(Sample::values).toList()), rules);
  }

  private RestFindings(List<Sample> samples, RestTests tests, Rules rules) {
    this.samples = samples;
    this.tests = tests;
    this.rules = rules;
  }

  /// The same forms under labels that are dealt out anew.
  RestFindings dealt(RandomGenerator chance) {
    return new RestFindings(samples, tests.dealt(chance), rules);
  }

  /// One per group, in their order.
  List<RestFinding> all() {
    List<RestTest> found = tests.tests();
    AdjustedP adjusted =
        AdjustedP.of(
            IntStream.range(0, found.size())
                .mapToObj(i -> isTested(i, found) ? found.get(i).p() : OptionalDouble.empty())
                .toList());
    List<Optional<Boolean>> rejected = adjusted.rejected(rules.falseDiscoveryRate());
    List<RestFinding> findings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      boolean mayBe =
          rejected.get(i).orElse(false) && isEnoughFor(MinimalN.PAIRWISE_FLAG, found.get(i));
      OptionalDouble shift = mayBe ? OptionalDouble.of(tests.shift(i)) : OptionalDouble.empty();
      findings.add(
          new RestFinding(
              samples.get(i),
              found.get(i),
              adjusted.benjaminiHochberg().get(i),
              shift,
              mayBe && isWorthIt(found.get(i), shift.orElse(0))));
    }
    return findings;
  }

  private boolean isTested(int i, List<RestTest> found) {
    return samples.get(i).group().isKnown() && isEnoughFor(MinimalN.PAIRWISE_TEST, found.get(i));
  }

  private static boolean isEnoughFor(MinimalN minimum, RestTest test) {
    return minimum.isReached(Math.min(test.n(), test.rest()));
  }

  private boolean isWorthIt(RestTest test, double shift) {
    return Math.abs(test.delta().orElse(0)) >= rules.leastDelta()
        || Math.abs(shift) >= rules.leastShift();
  }
}
