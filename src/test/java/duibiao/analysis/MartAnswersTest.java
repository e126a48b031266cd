package duibiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.ambition.AmbitionRow;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.scores.ScoreRow;
import duibiao.analysis.statistics.Distribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Who asks the views in SQL gets the figures that the commands show.
class MartAnswersTest {
  private static final Path FORMS =
      Path.of(System.getProperty("duibiao.home"), "src/test/resources/stars/three_regions.txt");
  private static final Selection SELF =
      new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("self"));
  private static final Grouping GROUPS =
      new Grouping(List.of(Dimension.REGION, Dimension.YEAR, Dimension.KIND));

  private static Star star() throws IOException {
    return TestingStar.of(Files.readString(FORMS));
  }

  private static List<String> ask(Star star, String question) {
    return star.ask().fetch(question).map(row -> row.intoList().toString());
  }

  @Test
  void scoresAreTheSame() throws IOException {
    try (Star star = star()) {
      assertThat(
              ask(
                  star,
                  """
                  select
                    scored_forms, mean_score, min_score, median_score, max_score, full_forms, near_full_forms,
                    every_line_full_forms, every_line_scored_forms, excellent_forms, poor_forms
                  from mart_score
                  where evaluator = 'self' and scored_forms > 0
                  """))
          .hasSizeGreaterThan(2)
          .containsExactlyInAnyOrderElementsOf(
              new ScoreDistribution(star, TestingStar.RULES)
                  .ask(SELF, GROUPS).rows().stream().map(MartAnswersTest::figures).toList());
    }
  }

  private static String figures(ScoreRow row) {
    Distribution scores = row.scores();
    OptionalDouble median =
        scores.n() < MinimalN.QUANTILES.least() ? OptionalDouble.empty() : scores.median();
    return List.of(
            scores.n(),
            orNull(scores.mean()),
            orNull(scores.min()),
            orNull(median),
            orNull(scores.max()),
            row.full().count(),
            row.near().count(),
            row.everyLineFull().count(),
            row.everyLineFull().of(),
            row.grades().excellent(),
            row.grades().poor())
        .toString();
  }

  private static String orNull(OptionalDouble value) {
    return value.isPresent() ? String.valueOf(value.getAsDouble()) : "null";
  }

  @Test
  void ambitionIsTheSame() throws IOException {
    try (Star star = star()) {
      assertThat(
              ask(
                  star,
                  """
                  select
                    forms, lines, uncertain_lines, assumed_lines, measurable_lines, promise_lines, exact_lines,
                    compared_lines, over130_lines, stretchable_lines, lax_lines, blind130_lines, bounded_lines
                  from mart_ambition
                  where evaluator = 'self'
                  """))
          .hasSizeGreaterThan(2)
          .containsExactlyInAnyOrderElementsOf(
              new TargetAmbition(star, TestingStar.RULES)
                  .ask(SELF, GROUPS, 1).rows().stream().map(MartAnswersTest::counts).toList());
    }
  }

  private static String counts(AmbitionRow row) {
    return List.of(
            row.forms(),
            row.lines(),
            row.uncertain(),
            row.assumed(),
            row.measurable().count(),
            row.measurable().of(),
            row.exact().count(),
            row.exact().of(),
            row.over130().count(),
            row.over130().of(),
            row.lax().count(),
            row.blind130().count(),
            row.blind130().of())
        .toString();
  }
}
