package duibiao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.Dimension;
import duibiao.analysis.Family;
import duibiao.analysis.Group;
import duibiao.analysis.Group.Member;
import duibiao.analysis.TestingStar;
import duibiao.analysis.comparison.Contrast.Verdict;
import duibiao.analysis.comparison.Rules.Seeds;
import duibiao.analysis.statistics.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FamilyVerdictTest {
  private static final Rules RULES =
      Rules.ofPoints(TestingStar.RULES.rulesets().getFirst(), new Seeds(1, "usual-1", "test"));
  private static final Family FAMILY = new Family(List.of(), Optional.empty());

  private static Group group(String code) {
    return new Group(List.of(new Member(Dimension.REGION, code, code)));
  }

  private static Sample sample(String code, double[] values) {
    return new Sample(group(code), FAMILY, values, 10 * values.length);
  }

  private static double[] drawn(Random chance, int n, double mean) {
    return chance.doubles(n).map(uniform -> mean + 4 * uniform).toArray();
  }

  private static List<Sample> alike(int groups) {
    Random chance = new Random(11);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      samples.add(sample("g" + i, drawn(chance, 12, 92)));
    }
    return samples;
  }

  @Test
  void namesThatMeanNothingSeldomStandOut() {
    List<FamilyVerdict> families = FamilyVerdict.of(alike(8), RULES);
    Chance chance = Chance.of(families, 400, RULES);
    assertThat(chance.withFinding()).isLessThanOrEqualTo(48);
    assertThat(chance.observed()).isZero();
    assertThat(Chance.of(families, 400, RULES)).isEqualTo(chance);
  }

  @Test
  void aGroupFarFromTheRestStandsOut() {
    List<Sample> samples = alike(6);
    samples.add(sample("high", drawn(new Random(5), 12, 97)));
    FamilyVerdict verdict = FamilyVerdict.of(samples, RULES).getFirst();
    assertThat(verdict.found())
        .extracting(finding -> finding.sample().group())
        .contains(group("high"));
    assertThat(verdict.found().getLast().shift().orElseThrow()).isGreaterThan(2);
    assertThat(verdict.isNothingToCompare()).isFalse();
  }

  @Test
  void aSmallGroupIsNotTested() {
    List<Sample> samples = alike(3);
    samples.add(sample("small", new double[] {10, 11, 12, 13}));
    assertThat(FamilyVerdict.of(samples, RULES).getFirst().findings().getLast().adjusted())
        .isEmpty();
  }

  @Test
  void whatIsAlikeHasNothingToCompare() {
    double[] values = {90, 92, 94, 96, 98, 99};
    FamilyVerdict verdict =
        FamilyVerdict.of(List.of(sample("a", values), sample("b", values)), RULES).getFirst();
    assertThat(verdict.isNothingToCompare()).isTrue();
  }

  @Property(tries = 20)
  void theOrderOfGroupsChangesNoFinding(@ForAll @IntRange(min = 0, max = 1000) int seed) {
    List<Sample> samples = new ArrayList<>(alike(5));
    samples.add(sample("high", drawn(new Random(seed), 10, 95)));
    List<Sample> shuffled = new ArrayList<>(samples);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(found(shuffled)).containsExactlyInAnyOrderElementsOf(found(samples));
  }

  private static List<Group> found(List<Sample> samples) {
    return FamilyVerdict.of(samples, RULES).getFirst().found().stream()
        .map(finding -> finding.sample().group())
        .toList();
  }

  private static Candidate candidate(String code, double value, double error) {
    return new Candidate(group(code), FAMILY, Optional.of(new Estimate(value, error)), 20, 200);
  }

  @Test
  void groupsThatCannotBeToldApartShareAPlace() {
    Ranking ranking =
        Ranking.of(
            "family",
            List.of(
                candidate("first", 99, 0.1),
                candidate("middle", 90, 0.8),
                candidate("beside", 90.1, 0.8),
                candidate("last", 60, 0.3)),
            RULES);
    assertThat(place(ranking, "first")).isEqualTo(new Standing.Tier(1, 1));
    assertThat(place(ranking, "middle")).isEqualTo(new Standing.Tier(2, 3));
    assertThat(place(ranking, "beside")).isEqualTo(new Standing.Tier(2, 3));
    assertThat(place(ranking, "last")).isEqualTo(new Standing.Tier(4, 4));
  }

  private static Standing.Tier place(Ranking ranking, String code) {
    return Optional.ofNullable(ranking.standings().get(group(code))).orElseThrow().tier();
  }

  @Test
  void whoIsTooSmallOrTooUncertainIsNotRanked() {
    Candidate small =
        new Candidate(group("small"), FAMILY, Optional.of(new Estimate(90, 1)), 4, 200);
    Candidate vague = candidate("vague", 80, 9);
    Candidate flat = new Candidate(group("flat"), FAMILY, Optional.empty(), 20, 200);
    Ranking ranking =
        Ranking.of(
            "family",
            List.of(small, vague, flat, candidate("one", 70, 1), candidate("two", 75, 1)),
            RULES);
    assertThat(ranking.standings()).containsOnlyKeys(group("one"), group("two"));
    assertThat(ranking.placeOf(small, RULES).absence()).isEqualTo("N_TOO_SMALL");
    assertThat(ranking.placeOf(vague, RULES).absence()).isEqualTo("N_TOO_SMALL");
    assertThat(ranking.placeOf(flat, RULES).absence()).isEqualTo("ZERO_VARIANCE");
  }

  @Test
  void verdictsOfTwoGroups() {
    double[] low = {80, 81, 82, 83, 84, 85, 86, 87, 88, 89};
    double[] high = {94, 95, 96, 97, 98, 99, 99.5, 99.6, 99.7, 99.8};
    assertThat(verdict(low, high)).isEqualTo(Verdict.DIFFERENT);
    assertThat(verdict(low, low)).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
    assertThat(verdict(low, new double[] {99, 99, 99})).isEqualTo(Verdict.TOO_FEW);
    assertThat(verdict(new double[] {80, 81, 82, 83, 84}, high)).isEqualTo(Verdict.SLIGHT);
  }

  private static Verdict verdict(double[] one, double[] other) {
    return Contest.of(FAMILY, List.of(sample("a", one), sample("b", other)), RULES)
        .contrasts()
        .getFirst()
        .verdict();
  }
}
