package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.measure.Ruleset.AmbitionWeights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/// What is drawn, and the index.
class ChanceTest {
  private static final Seed SEED = new Seed(1, "usual-1", "S5", "310000");
  private static final AmbitionWeights WEIGHTS = new AmbitionWeights(0.3, 0.2, 0.2, 0.2, 0.1);

  private final Samples samples = new Samples(6);

  @Test
  void theSeedIsTheDigestOfItsParts() {
    // printf '1|usual-1|S5|310000' | sha256sum | cut -c1-16
    assertThat(SEED.number()).isEqualTo(Long.parseUnsignedLong("19e84297359d6ab4", 16));
  }

  @Test
  void theSameGroupIsDrawnAlike() {
    List<Proportion> forms = samples.proportions(12);
    Resampling resampling = new Resampling(SEED, 500, 0.9);
    Bootstrap once = Bootstrap.ofShare(forms, resampling);
    assertThat(Bootstrap.ofShare(forms, resampling)).isEqualTo(once);
    Seed other = new Seed(1, "usual-1", "S5", "110000");
    assertThat(Bootstrap.ofShare(forms, new Resampling(other, 500, 0.9))).isNotEqualTo(once);
    Interval interval = once.interval().orElseThrow();
    assertThat(once.point().orElseThrow()).isBetween(interval.low(), interval.high());
  }

  @Test
  void everyFormTwiceKeepsTheShareAndNarrowsTheInterval() {
    List<Proportion> forms = samples.proportions(15);
    Resampling resampling = new Resampling(SEED, 4000, 0.9);
    Bootstrap once = Bootstrap.ofShare(forms, resampling);
    Bootstrap twice =
        Bootstrap.ofShare(Stream.concat(forms.stream(), forms.stream()).toList(), resampling);
    assertThat(twice.point()).isEqualTo(once.point());
    assertThat(twice.error().orElseThrow())
        .isCloseTo(once.error().orElseThrow() / Math.sqrt(2), within(0.005));
  }

  /// Of two groups the chance to be first is that of a difference above 0.
  @Test
  void ranksByTheNormalCurve() {
    List<RankInterval> found =
        RankInterval.of(
            List.of(new RankInterval.Place(60, 3), new RankInterval.Place(57, 4)), SEED, 40_000);
    double first = NormalDistribution.of(0, 5).cumulativeProbability(3);
    assertThat(found.getFirst().first()).isCloseTo(first, within(0.01));
    assertThat(found.getFirst().overlaps(found.getLast())).isTrue();
    assertThat(
            RankInterval.of(
                    List.of(new RankInterval.Place(90, 1), new RankInterval.Place(10, 1)),
                    SEED,
                    100)
                .getFirst()
                .overlaps(new RankInterval(2, 2, 2, 0)))
        .isFalse();
  }

  @Test
  void contributionsAddUpToTheIndex() {
    for (int i = 0; i < Samples.TRIES; i++) {
      AmbitionParts one = parts(samples.size(1, 31));
      AmbitionIndex index = AmbitionIndex.of(one, WEIGHTS).orElseThrow();
      assertThat(index.contributions().values().stream().mapToDouble(x -> x).sum())
          .isCloseTo(index.value(), within(1e-9));
      assertThat(index.value()).isBetween(0.0, 100.0 + 1e-9);
      assertThat(index.geometric()).isLessThanOrEqualTo(Math.max(1, index.value()) + 1);
      AmbitionParts other = new AmbitionParts(one.values());
      assertThat(AmbitionIndex.difference(one, other, WEIGHTS).orElseThrow().value()).isZero();
    }
  }

  /// The parts whose bit is set, the lowest for A1.
  private AmbitionParts parts(int which) {
    Map<AmbitionPart, Double> parts = new EnumMap<>(AmbitionPart.class);
    int bit = 1;
    for (AmbitionPart part : AmbitionPart.values()) {
      if ((which & bit) > 0) {
        parts.put(part, (double) samples.size(0, 100));
      }
      bit *= 2;
    }
    return new AmbitionParts(parts);
  }

  @Test
  void variantsAreNamedByWhatIsMissing() {
    assertThat(parts(0b11111).variant()).isEqualTo(AmbitionParts.Variant.FULL);
    assertThat(parts(0b11101).variant()).isEqualTo(AmbitionParts.Variant.NO_HISTORY);
    assertThat(parts(0b11011).variant()).isEqualTo(AmbitionParts.Variant.NO_PEERS);
    assertThat(parts(0b11001).variant()).isEqualTo(AmbitionParts.Variant.FIRST_LOAD);
    assertThat(parts(0b01001).isPublishable(5, 0.1)).isTrue();
    assertThat(parts(0b01001).isPublishable(4, 0.1)).isFalse();
    assertThat(parts(0b01001).isPublishable(4, 0.2)).isTrue();
    assertThat(parts(0b01000).isPublishable(9, 1)).isFalse();
    assertThat(parts(0b10111).isPublishable(9, 1)).isFalse();
  }

  @Test
  void otherChoicesGiveARangeAroundTheIndex() {
    List<AmbitionParts> variants = new ArrayList<>();
    for (double stretch : new double[] {50, 60, 75}) {
      variants.add(new AmbitionParts(Map.of(AmbitionPart.A1, stretch, AmbitionPart.A4, 80.0)));
    }
    Interval range = MethodRange.of(variants, WEIGHTS, SEED).orElseThrow();
    assertThat(MethodRange.of(variants, WEIGHTS, SEED)).contains(range);
    double usual = AmbitionIndex.of(variants.get(1), WEIGHTS).orElseThrow().value();
    assertThat(usual).isBetween(range.low(), range.high());
    AmbitionParts none = new AmbitionParts(Map.of());
    assertThat(MethodRange.of(List.of(none, none, none), WEIGHTS, SEED)).isEmpty();
  }

  @Test
  void formsAddUpTheirLinesByWeight() {
    OptionalDouble none = OptionalDouble.empty();
    AmbitionForm form =
        AmbitionForm.of(
            List.of(
                new AmbitionForm.Part(
                    OptionalDouble.of(30), OptionalDouble.of(100), none, none, true, true),
                new AmbitionForm.Part(
                    OptionalDouble.of(10), OptionalDouble.of(20), none, none, true, false),
                new AmbitionForm.Part(
                    OptionalDouble.of(60), none, none, OptionalDouble.of(40), false, true)));
    assertThat(form.parts().values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                AmbitionPart.A1,
                80.0,
                AmbitionPart.A3,
                40.0,
                AmbitionPart.A4,
                40.0,
                AmbitionPart.A5,
                90.0));
    assertThat(form.eligible()).isEqualTo(2);
    assertThat(form.weight()).isEqualTo(40);
    assertThat(form.covered()).isEqualTo(0.4);
    assertThat(form.isUnweighted()).isFalse();
  }
}
