package duibiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.ambition.CaseMix;
import duibiao.analysis.ambition.SingleIndicator;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.scores.ScoreRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every question of `scores` and `ambition` runs unchanged on stars that hold next to nothing.
class EdgeStarsTest {
  private static final String FORM =
      """
      form | 310000 上海市 | 2023 | programme | result | self | 98 of 100 | 上海市残联 | 康复
      budget | 10 | 9
      line | 满意度 | ≥90% | 95% | 10 | 10
      """;

  private static int asked(String drawn, Grouping grouping) {
    Selection all = Selection.all();
    try (Star star = TestingStar.of(drawn)) {
      ScoreDistribution scores = new ScoreDistribution(star, TestingStar.RULES);
      ScoreDistribution.Answer answer = scores.ask(all, grouping);
      scores.anatomy(all, grouping);
      scores.compare(all, grouping, List.of("310000", "120000"));
      assertThat(scores.chance(answer, all, 3).withFinding()).isZero();
      TargetAmbition ambition = new TargetAmbition(star, TestingStar.RULES);
      TargetAmbition.Answer targets = ambition.ask(all, grouping, 10);
      ambition.compare(all, grouping, List.of("310000", "120000"));
      assertThat(ambition.chance(targets, all, 3).withFinding()).isZero();
      new CaseMix(star).ask(all, grouping);
      new SingleIndicator(star, TestingStar.RULES).ask(all, "满意度");
      return answer.rows().size() + targets.groups().size();
    }
  }

  @ParameterizedTest
  @EnumSource(Dimension.class)
  void anEmptyStar(Dimension by) {
    assertThat(asked("", new Grouping(List.of(by, Dimension.YEAR)))).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Dimension.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"COUNTY"})
  void oneForm(Dimension by) {
    assertThat(asked(FORM, new Grouping(List.of(by, Dimension.YEAR)))).isEqualTo(2);
  }

  @Test
  void aCountyIsNoProvince() {
    assertThat(asked(FORM, new Grouping(List.of(Dimension.COUNTY)))).isZero();
    assertThat(
            asked(
                FORM.replace("310000 上海市", "310107 普陀区"), new Grouping(List.of(Dimension.COUNTY))))
        .isEqualTo(2);
  }

  @Test
  void allAlike() {
    String drawn = FORM.repeat(12) + FORM.replace("310000 上海市", "120000 天津市").repeat(12);
    assertThat(asked(drawn, Grouping.usual())).isEqualTo(4);
  }

  private static ScoreDistribution.Answer scores(String drawn) {
    try (Star star = TestingStar.of(drawn)) {
      return new ScoreDistribution(star, TestingStar.RULES).ask(Selection.all(), Grouping.usual());
    }
  }

  private static List<AmbitionGroup> groups(String drawn) {
    try (Star star = TestingStar.of(drawn)) {
      return new TargetAmbition(star, TestingStar.RULES)
          .ask(Selection.all(), Grouping.usual(), 1)
          .groups();
    }
  }

  private static final String SEVERAL =
      FORM
          + FORM.replace("98 of", "91.5 of").replace("95%", "99%").replace("| 9\n", "| 8.5\n")
          + FORM.replace("98 of", "99.1 of").replace("95%", "90%")
          + FORM.replace("98 of", "88.8 of").replace("95%", "92%")
          + FORM.replace("98 of", "97.3 of").replace("95%", "100%")
          + FORM.replace("98 of", "79 of").replace("95%", "70%").replace("| 10\n", "| 7\n");

  private static String reversed(String drawn) {
    List<String> forms = List.of(drawn.split("(?=form)"));
    return String.join("", forms.reversed());
  }

  @Test
  void theOrderOfLoadingChangesNothing() {
    assertThat(figures(scores(reversed(SEVERAL)))).isEqualTo(figures(scores(SEVERAL)));
    assertThat(groups(reversed(SEVERAL)).getFirst().index().ambition())
        .isEqualTo(groups(SEVERAL).getFirst().index().ambition());
  }

  private static List<String> figures(ScoreDistribution.Answer answer) {
    return answer.rows().stream().map(EdgeStarsTest::figures).toList();
  }

  private static String figures(ScoreRow row) {
    return row.scores() + " " + row.mean() + " " + row.shares() + " " + row.place();
  }

  @Test
  void everyFormTwiceKeepsTheIndexAndNarrowsItsInterval() {
    AmbitionGroup once = groups(SEVERAL).getFirst();
    AmbitionGroup twice = groups(SEVERAL.repeat(4)).getFirst();
    assertThat(twice.index().ambition().orElseThrow().index())
        .isEqualTo(once.index().ambition().orElseThrow().index());
    assertThat(width(twice)).isLessThan(width(once));
    assertThat(twice.signs().lax().share()).isEqualTo(once.signs().lax().share());
  }

  private static double width(AmbitionGroup group) {
    return group
        .index()
        .ambition()
        .flatMap(ambition -> ambition.drawn().interval())
        .map(interval -> interval.high() - interval.low())
        .orElseThrow();
  }
}
