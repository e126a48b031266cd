package duibiao.analysis.scores;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;

import duibiao.analysis.CoverageQuestion;
import duibiao.analysis.Group;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/// The total scores themselves, form by form, as they are printed: what the distribution of
/// `duibiao scores` is made of.
public final class FormTotals {
  private final Star star;

  public FormTotals(Star star) {
    this.star = star;
  }

  /// One form and its total score.
  ///
  /// @param total as printed, with all its digits
  /// @param cell the cell of the total score
  public record FormTotal(
      String regionCode,
      String region,
      Optional<Integer> year,
      Optional<String> organisation,
      Optional<String> programme,
      String kind,
      BigDecimal total,
      Optional<String> grade,
      String path,
      String sheet,
      Optional<String> cell) {}

  /// The forms that count, by region and year, the highest score first.
  public List<FormTotal> ask(Selection selection) {
    return star.ask()
        .select(
            MART_EVALUATION.REGION_CODE,
            MART_EVALUATION.REGION,
            MART_EVALUATION.YEAR,
            MART_EVALUATION.ORGANISATION,
            MART_EVALUATION.PROGRAMME,
            MART_EVALUATION.KIND,
            MART_EVALUATION.TOTAL_SCORE,
            MART_EVALUATION.GRADE,
            MART_EVALUATION.PATH,
            MART_EVALUATION.SHEET,
            MART_EVALUATION.CELL)
        .from(MART_EVALUATION)
        .where(selection.in(Mart.EVALUATIONS))
        .and(CoverageQuestion.IS_RESULT)
        .and(ScoredForms.HAS_SCORE)
        .orderBy(
            MART_EVALUATION.REGION_CODE,
            MART_EVALUATION.YEAR,
            MART_EVALUATION.TOTAL_SCORE.desc(),
            MART_EVALUATION.PATH,
            MART_EVALUATION.SHEET,
            MART_EVALUATION.EVALUATION_KEY)
        .fetch(FormTotals::of);
  }

  private static FormTotal of(Record row) {
    return new FormTotal(
        row.get(MART_EVALUATION.REGION_CODE),
        row.get(MART_EVALUATION.REGION),
        Optional.ofNullable(row.get(MART_EVALUATION.YEAR)),
        Optional.ofNullable(row.get(MART_EVALUATION.ORGANISATION))
            .filter(name -> !name.equals(Group.Member.UNKNOWN)),
        Optional.ofNullable(row.get(MART_EVALUATION.PROGRAMME)),
        row.get(MART_EVALUATION.KIND),
        row.get(MART_EVALUATION.TOTAL_SCORE).stripTrailingZeros(),
        Optional.ofNullable(row.get(MART_EVALUATION.GRADE)),
        row.get(MART_EVALUATION.PATH),
        row.get(MART_EVALUATION.SHEET),
        Optional.ofNullable(row.get(MART_EVALUATION.CELL)));
  }
}
