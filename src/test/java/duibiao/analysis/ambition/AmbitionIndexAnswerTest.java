package duibiao.analysis.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.statistics.AmbitionParts.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The index from the star: its own past and its peers come from the lines of other forms.
class AmbitionIndexAnswerTest {
  private static String form(String region, int year, String lines) {
    return "form | %s | %d | programme | result | self | 98 of 100 | %s残联 | 康复%n%s"
        .formatted(region, year, region.split(" ")[1], lines);
  }

  private static Ambition only(String drawn, String region) {
    try (Star star = TestingStar.of(drawn)) {
      return new TargetAmbition(star, TestingStar.RULES)
          .ask(Selection.all(), Grouping.usual(), 1).groups().stream()
              .map(AmbitionGroup::index)
              .filter(row -> row.group().members().getFirst().name().equals(region))
              .filter(row -> row.group().members().getLast().code().equals("2023"))
              .findFirst()
              .flatMap(IndexRow::ambition)
              .orElseThrow();
    }
  }

  private static final String SIX =
      form("310000 上海市", 2023, "line | 满意度 | ≥90% | 95% | 10 | 10\n")
          + form("110000 北京市", 2023, "line | 满意度 | ≥85% | 96% | 10 | 10\n")
          + form("120000 天津市", 2023, "line | 满意度 | ≥90% | 90% | 10 | 10\n")
          + form("130000 河北省", 2023, "line | 满意度 | ≥92% | 93% | 10 | 10\n")
          + form("140000 山西省", 2023, "line | 满意度 | ≥95% | 99% | 10 | 10\n")
          + form("340000 安徽省", 2023, "line | 满意度 | ≥88% | 89% | 10 | 10\n");

  @Test
  void peersAreOtherOrganisationsOfTheLevel() {
    Ambition ambition = only(SIX, "上海市");
    assertThat(ambition.parts().variant()).isEqualTo(Variant.NO_HISTORY);
    assertThat(ambition.parts().values().get(AmbitionPart.A3)).isCloseTo(30, within(1e-9));
  }

  @Test
  void lastYearIsOnesOwn() {
    String drawn =
        form("310000 上海市", 2022, "line | 培训人次 | ≥100人次 | 130人次 | 10 | 10\n")
            + form("310000 上海市", 2023, "line | 培训人次 | ≥110人次 | 120人次 | 10 | 10\n");
    Ambition ambition = only(drawn, "上海市");
    assertThat(ambition.parts().variant()).isEqualTo(Variant.NO_PEERS);
    double expected = 100 - 100 * Math.log(110 / 130.0) / Math.log(0.7);
    assertThat(ambition.parts().values().get(AmbitionPart.A2)).isCloseTo(expected, within(1e-8));
  }

  @Test
  void contributionsAddUpAndTheIndexStaysWithinItsEnds() {
    Ambition ambition = only(SIX, "北京市");
    assertThat(
            ambition.index().contributions().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum())
        .isCloseTo(ambition.index().value(), within(1e-9));
    assertThat(ambition.index().value()).isBetween(0.0, 100.0);
    assertThat(ambition.method()).isPresent();
  }

  @Test
  void oneIndicatorAcrossRegions() {
    try (Star star = TestingStar.of(SIX)) {
      List<IndicatorLine> lines =
          new SingleIndicator(star, TestingStar.RULES).ask(Selection.all(), "满意度");
      assertThat(lines).hasSize(6);
      IndicatorLine shanghai =
          lines.stream().filter(line -> line.region().equals("上海市")).findFirst().orElseThrow();
      assertThat(shanghai.beside().peers()).isEqualTo(5);
      assertThat(shanghai.beside().percentile().orElseThrow()).isCloseTo(0.5, within(1e-9));
      assertThat(shanghai.beside().passRate().orElseThrow()).isCloseTo(0.8, within(1e-9));
      assertThat(shanghai.range().orElseThrow().low()).isCloseTo(0.94, within(1e-9));
      assertThat(shanghai.range().orElseThrow().high()).isCloseTo(0.95, within(1e-9));
    }
  }
}
