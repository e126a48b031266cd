package duibiao.conform;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.DimensionKeys.Standing;
import duibiao.evaluation.Circumstances;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What holds for every region of the dictionary.
class RegionPropertyTest {
  private static final PeerGroups GROUPS = PeerGroups.read(ConformerTest.DICTIONARY);
  private static final Conformer CONFORMER =
      Conformer.read(ConformerTest.DICTIONARY, TestingMatcher.UNITS, TestingMatcher.MIN_CONFIDENCE);
  private static final String NO_REGION_IS_CERTAIN = "unknown";

  @Provide
  Arbitrary<Region> regions() {
    return Arbitraries.of(GROUPS.regions());
  }

  /// The year in which a region was there for certain.
  private static Optional<Integer> yearOf(Region region) {
    Standing standing = region.standing();
    return standing
        .validTo()
        .map(year -> year - 1)
        .or(() -> standing.validFrom().map(year -> year + 1));
  }

  private static String wholeName(Region region) {
    return Stream.of(region.provinceName(), region.prefectureName(), Optional.of(region.name()))
        .flatMap(Optional::stream)
        .distinct()
        .reduce("", String::concat);
  }

  private static Conformed conform(String organisation, Optional<Integer> year) {
    TestingEvaluation form =
        TestingEvaluation.BLANK.department(Optional.of(organisation)).year(year);
    return CONFORMER.conform(form.toEvaluation(), Circumstances.ofPath("x.xlsx"));
  }

  @Property(tries = 4_000)
  void aRegionIsFoundByItsWholeName(@ForAll("regions") Region region) {
    Conformed conformed = conform(wholeName(region) + "民政局", yearOf(region));
    assertThat(conformed.keys().region()).isEqualTo(region);
    assertThat(conformed.keys().organisation().bareName()).isEqualTo("民政局");
  }

  @Property(tries = 4_000)
  void aNameAloneIsItsRegionOrReported(@ForAll("regions") Region region) {
    Conformed conformed = conform(region.name() + "民政局", yearOf(region));
    if (conformed.keys().region().isKnown()) {
      assertThat(conformed.keys().region()).isEqualTo(region);
    } else {
      assertReported(conformed, region);
    }
  }

  @Property(tries = 4_000)
  void aShortNameIsItsRegionOrReportedAndNeverAnotherOfItsName(@ForAll("regions") Region region) {
    Region found = conform(region.shortName() + "民政局", yearOf(region)).keys().region();
    assertThat(
            found.code().equals(NO_REGION_IS_CERTAIN)
                || found.shortName().equals(region.shortName())
                || region.shortName().startsWith(found.shortName()))
        .as(found.toString())
        .isTrue();
  }

  private static void assertReported(Conformed conformed, Region region) {
    assertThat(conformed.findings())
        .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_REGION)
        .extracting(Finding::found)
        .singleElement()
        .satisfies(found ->
            assertThat(found).hasValueSatisfying(text -> assertThat(text).contains(region.code())));
  }

  @Property
  void aRegionLeadsToWhatItIsToday(@ForAll("regions") Region region) {
    region
        .standing()
        .currentCode()
        .ifPresent(code -> assertThat(region(code).standing().validTo()).as(code).isEmpty());
  }

  private static Region region(String code) {
    return GROUPS.regions().stream()
        .filter(region -> region.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void noCodeAndNoLevelIsOutOfTheWay() {
    assertThat(GROUPS.regions()).extracting(Region::code).doesNotHaveDuplicates();
    assertThat(GROUPS.regions())
        .extracting(Region::level)
        .containsOnly("province", "prefecture", "county");
    assertThat(GROUPS.regions())
        .filteredOn(region -> !region.standing().division().equals("zone"))
        .filteredOn(region -> !region.standing().division().startsWith("corps"))
        .allSatisfy(region -> assertThat(region.code()).matches("\\d{6}"));
  }

  @Test
  void holdsEveryDivisionOfTheCountry() {
    assertThat(count(GROUPS.regions(), "province")).isEqualTo(34);
    assertThat(count(GROUPS.regions(), "prefecture")).isEqualTo(333 + 1);
    assertThat(count(GROUPS.regions(), "county")).isBetween(2840L, 2860L);
  }

  private static long count(Collection<Region> regions, String level) {
    return regions.stream()
        .filter(region -> region.level().equals(level))
        .filter(region -> region.standing().validTo().isEmpty())
        .filter(region -> !region.standing().division().equals("zone"))
        .count();
  }

  @Test
  void everyYearHasOneRegionOfAWholeName() {
    List<Integer> years = IntStream.rangeClosed(2010, 2024).boxed().toList();
    for (int year : years) {
      Map<String, Long> names =
          GROUPS.regions().stream()
              .filter(region -> isWholly(region.standing(), year))
              .collect(groupingBy(RegionPropertyTest::wholeName, counting()));
      assertThat(names).as("%d", year).allSatisfy((name, count) -> assertThat(count).isOne());
    }
  }

  private static boolean isWholly(Standing standing, int year) {
    return standing.validFrom().orElse(0) < year && year < standing.validTo().orElse(9999);
  }
}
