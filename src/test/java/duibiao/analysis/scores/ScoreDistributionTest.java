package duibiao.analysis.scores;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.Coverage;
import duibiao.analysis.Coverage.LeftOut;
import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.Provenance;
import duibiao.analysis.RegionCode;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.statistics.GradeCounts;
import duibiao.analysis.statistics.Proportion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreDistributionTest {
  private static final String HEAD = "form | 310000 上海市 | 2023 | programme | result | self | ";

  private static ScoreDistribution.Answer ask(String drawn, Selection selection, Dimension... by) {
    try (Star star = TestingStar.of(drawn)) {
      return new ScoreDistribution(star, TestingStar.RULES)
          .ask(selection, new Grouping(List.of(by)));
    }
  }

  private static ScoreRow only(ScoreDistribution.Answer answer) {
    assertThat(answer.rows()).hasSize(1);
    return answer.rows().getFirst();
  }

  @Test
  void anEmptyStarHasNoRows() {
    ScoreDistribution.Answer answer = ask("", Selection.all(), Dimension.REGION);
    assertThat(answer.rows()).isEmpty();
    assertThat(answer.coverage())
        .isEqualTo(
            new Coverage(
                0,
                0,
                List.of(),
                0,
                Map.of(),
                new LeftOut(0, 0, Map.of()),
                new Provenance(List.of(), Optional.empty(), Optional.empty())));
  }

  @Test
  void oneFormHasNoSpread() {
    ScoreRow row = only(ask(HEAD + "98.4 of 100 | - | -", Selection.all(), Dimension.REGION));
    assertThat(row.scores().mean()).hasValue(98.4);
    assertThat(row.scores().sd()).isEmpty();
    assertThat(row.scores().q05()).hasValue(98.4);
    assertThat(row.everyLineFull()).isEqualTo(new Proportion(0, 0));
  }

  @Test
  void equalScoresHaveNoSpreadEither() {
    String form = HEAD + "100 of 100 | - | -\n";
    ScoreRow row = only(ask(form.repeat(4), Selection.all(), Dimension.REGION));
    assertThat(row.scores().sd()).hasValue(0);
    assertThat(row.scores().q25()).isEqualTo(row.scores().q95());
    assertThat(row.full()).isEqualTo(new Proportion(4, 4));
    assertThat(row.grades()).isEqualTo(new GradeCounts(4, 0, 0, 0));
  }

  @Test
  void countsFormsThatGaveEveryLineItsWholeWeight() {
    String forms =
        HEAD
            + """
            90 of 100 | - | 甲
            line | 一 | ≥1次 | 1次 | 5 | 5
            line | 二 | ≥1次 | 1次 | 5 | 5
            """
            + HEAD
            + """
            90 of 100 | - | 乙
            line | 一 | ≥1次 | 1次 | 5 | 5
            line | 二 | ≥1次 | 1次 | 5 | 4.5
            """
            + HEAD
            + """
            90 of 100 | - | 丙
            line | 一 | ≥1次 | 1次 | 5 | 5
            line | 二 | ≥1次 | 1次 | 5 | -
            """;
    assertThat(only(ask(forms, Selection.all(), Dimension.REGION)).everyLineFull())
        .isEqualTo(new Proportion(1, 2));
  }

  @Test
  void leavesOutWhatHasNoScoreOfAHundredAndCountsIt() {
    String forms =
        HEAD
            + "90 of 100 | - | -\n"
            + HEAD
            + "- of 100 | - | -\n"
            + HEAD
            + "45 of 50 | - | -\n"
            + HEAD
            + "45 of - | - | -\nline | 一 | ≥1次 | 1次 | 50 | 45\n"
            + HEAD
            + "98 of - | - | -\nline | 一 | ≥1次 | 1次 | 100 | 98\n"
            + "form | 310000 上海市 | 2023 | programme | target | self | - of 100 | - | -\n"
            + "form | 310000 上海市 | 2023 | programme | result | finance | 80 of 100 | - | -\n";
    Selection self =
        new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("self"));
    ScoreDistribution.Answer answer = ask(forms, self, Dimension.REGION);
    assertThat(only(answer).scores().n()).isEqualTo(2);
    assertThat(answer.coverage().forms()).isEqualTo(2);
    assertThat(answer.coverage().leftOut()).isEqualTo(new LeftOut(1, 3, Map.of("finance", 1)));
    assertThat(ask(forms, Selection.all(), Dimension.REGION).coverage().evaluators())
        .isEqualTo(Map.of("finance", 1, "self", 2));
  }

  private static final String MANY =
      """
      form | 310107 普陀区 | 2022 | programme  | result | self | 91 of 100 | 普陀区体育局 | -
      form | 310000 上海市 | 2023 | programme  | result | self | 92 of 100 | 上海市残联 | -
      form | 310000 上海市 | 2023 | department | result | self | 93 of 100 | 上海市残联 | -
      form | 110000 北京市 | -    | transfer   | result | self | 94 of 100 | -          | -
      """;

  @Test
  void aRegionHoldsWhatLiesBelowIt() {
    Selection below =
        new Selection(
            Optional.of(RegionCode.parse("310000")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(ask(MANY, below, Dimension.REGION).coverage().forms()).isEqualTo(3);
    assertThat(ask(MANY, below, Dimension.REGION).coverage().years()).containsExactly(2022, 2023);
  }

  @Test
  void yearAndKindSelect() {
    Selection one =
        new Selection(
            Optional.empty(), Optional.of(2023), Optional.of("department"), Optional.empty());
    assertThat(only(ask(MANY, one, Dimension.YEAR)).scores().mean()).hasValue(93);
  }

  @Test
  void groupsStandInTheOrderOfTheirCodes() {
    assertThat(ask(MANY, Selection.all(), Dimension.REGION, Dimension.YEAR).rows())
        .extracting(row -> row.group().members().stream().map(Group.Member::code).toList())
        .containsExactly(
            List.of("110000", "unknown"), List.of("310000", "2023"), List.of("310107", "2022"));
    assertThat(ask(MANY, Selection.all(), Dimension.KIND).rows())
        .extracting(row -> row.group().members().getFirst().name())
        .containsExactly("department", "programme", "transfer");
  }

  @Test
  void anOrganisationIsToldWithItsRegion() {
    assertThat(ask(MANY, Selection.all(), Dimension.ORGANISATION).rows())
        .extracting(row -> row.group().members().stream().map(Group.Member::name).toList())
        .containsExactly(
            List.of("北京市", "unknown"), List.of("上海市", "上海市残联"), List.of("普陀区", "普陀区体育局"));
  }

  @Test
  void provincesAndSectorsGroupToo() {
    assertThat(ask(MANY, Selection.all(), Dimension.PROVINCE).rows())
        .extracting(row -> row.scores().n())
        .containsExactly(1, 3);
    assertThat(ask(MANY, Selection.all(), Dimension.SECTOR).rows())
        .extracting(row -> row.group().members().getFirst().code())
        .containsExactly("unknown", "残联");
  }
}
