package duibiao.analysis.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.analysis.Dimension;
import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.scores.SelfReviews.Row;
import duibiao.analysis.statistics.Proportion;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Self-evaluations of whole departments beside what the finance office gave them.
class SelfReviewsTest {
  private static final Grouping USUAL =
      new Grouping(List.of(Dimension.REGION, Dimension.YEAR, Dimension.EVALUATOR));

  private static String form(String evaluator, String score, String organisation) {
    return "form | 310000 上海市 | 2023 | department | result | %s | %s of 100 | %s | -%n"
        .formatted(evaluator, score, organisation);
  }

  private static List<Row> ask(String... forms) {
    try (Star star = TestingStar.of(String.join("\n", forms))) {
      return new SelfReviews(star, Selection.all(), USUAL).ask();
    }
  }

  @Test
  void aReviewMeetsTheSelfEvaluationOfTheSameOrganisationAndYear() {
    List<Row> rows =
        ask(
            form("self", "98", "残联"),
            form("finance", "90", "残联"),
            form("self", "96", "民政局"),
            form("finance", "92", "民政局"),
            form("self", "99", "教育局"),
            form("finance", "88", "卫健委"));
    assertThat(rows).hasSize(1);
    Row row = rows.getFirst();
    assertThat(row.reviewer()).isEqualTo("finance");
    assertThat(row.reviewed()).isEqualTo(new Proportion(2, 3));
    assertThat(row.review().meanGap()).hasValueCloseTo(6.0, within(1e-12));
    assertThat(row.review().medianGap()).hasValueCloseTo(6.0, within(1e-12));
  }

  @Test
  void reviewersOfTwoKindsAreTwoRowsOfOneGroup() {
    List<Row> rows =
        ask(form("self", "98", "残联"), form("third_party", "91", "残联"), form("finance", "90", "残联"));
    assertThat(rows).extracting(Row::reviewer).containsExactly("finance", "third_party");
    assertThat(rows).extracting(row -> row.group().members().size()).containsOnly(2);
  }

  @Test
  void withoutReviewsThereIsNothing() {
    assertThat(ask(form("self", "98", "残联"))).isEmpty();
    assertThat(ask()).isEmpty();
  }
}
