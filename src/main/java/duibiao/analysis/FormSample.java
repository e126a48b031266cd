package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static duibiao.warehouse.star.Tables.MART_FINDING;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jooq.Field;
import org.jooq.Record;

/// Forms to be checked again: the riskiest, and some by chance, so that the drawn share also says
/// something of the rest: `duibiao sample`.
///
/// Chance is a number made of the seed and the form's key: the same seed draws the same forms, and
/// a form more or less elsewhere moves no other.
public final class FormSample {
  private static final Field<Integer> ERRORS =
      count().filterWhere(MART_FINDING.SEVERITY.eq("error")).as("errors");
  private static final Field<Integer> WARNINGS =
      count().filterWhere(MART_FINDING.SEVERITY.eq("warning")).as("warnings");
  private static final Field<Integer> NOTICES =
      count().filterWhere(MART_FINDING.SEVERITY.eq("notice")).as("notices");
  private static final Field<BigDecimal> POINTS =
      coalesce(
              sum(MART_FINDING.POINTS).filterWhere(MART_FINDING.SEVERITY.in("error", "warning")),
              inline(BigDecimal.ZERO))
          .as("points");

  private final Star star;

  public FormSample(Star star) {
    this.star = star;
  }

  /// Why a form was drawn.
  public enum Why {
    /// Its findings weigh most.
    RISK,
    /// By the seed alone, from those that risk left.
    CHANCE
  }

  /// What speaks against a form.
  ///
  /// @param points the points that its errors and warnings concern
  public record Risk(int errors, int warnings, int notices, double points) {
    private static final Comparator<Risk> HEAVIEST =
        comparingInt(Risk::errors)
            .thenComparingInt(Risk::warnings)
            .thenComparingDouble(Risk::points)
            .thenComparingInt(Risk::notices)
            .reversed();
  }

  /// A drawn form.
  ///
  /// @param rank its place among those drawn for the same reason, from 1
  public record Drawn(Why why, int rank, Form form) {}

  /// A form that may be drawn.
  public record Form(
      long key,
      String regionCode,
      String region,
      Optional<Integer> year,
      Optional<String> organisation,
      Optional<String> programme,
      String path,
      String sheet,
      Optional<BigDecimal> score,
      Risk risk) {}

  /// The draw.
  ///
  /// @param all how many forms there were to draw from
  /// @param chanceShare how likely each form that risk left was to be drawn
  public record Answer(List<Drawn> drawn, int all, double chanceShare, Provenance provenance) {

    public Answer {
      drawn = List.copyOf(drawn);
    }
  }

  /// Draws.
  ///
  /// @param size how many forms
  /// @param byRisk how many of them by risk
  public Answer draw(Selection selection, int size, int byRisk, long seed) {
    List<Form> forms = forms(selection);
    List<Form> riskiest =
        forms.stream()
            .sorted(
                comparing(Form::risk, Risk.HEAVIEST)
                    .thenComparingDouble(form -> chance(form, seed)))
            .limit(byRisk)
            .toList();
    List<Form> rest = new ArrayList<>(forms);
    rest.removeAll(riskiest);
    List<Form> byChance =
        rest.stream()
            .sorted(comparingDouble((Form form) -> chance(form, seed)))
            .limit(Math.max(0, size - riskiest.size()))
            .toList();
    List<Drawn> drawn = new ArrayList<>(ranked(Why.RISK, riskiest));
    drawn.addAll(ranked(Why.CHANCE, byChance));
    double share = rest.isEmpty() ? 0 : (double) byChance.size() / rest.size();
    return new Answer(drawn, forms.size(), share, Provenance.of(star, selection));
  }

  private static double chance(Form form, long seed) {
    return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ form.key()).nextDouble();
  }

  private static List<Drawn> ranked(Why why, List<Form> forms) {
    List<Drawn> drawn = new ArrayList<>();
    forms.forEach(form -> drawn.add(new Drawn(why, drawn.size() + 1, form)));
    return drawn;
  }

  private List<Form> forms(Selection selection) {
    return star
        .ask()
        .select(
            MART_EVALUATION.EVALUATION_KEY,
            MART_EVALUATION.REGION_CODE,
            MART_EVALUATION.REGION,
            MART_EVALUATION.YEAR,
            MART_EVALUATION.ORGANISATION,
            MART_EVALUATION.PROGRAMME,
            MART_EVALUATION.PATH,
            MART_EVALUATION.SHEET,
            MART_EVALUATION.TOTAL_SCORE,
            ERRORS,
            WARNINGS,
            NOTICES,
            POINTS)
        .from(MART_EVALUATION)
        .leftJoin(MART_FINDING)
        .using(MART_EVALUATION.EVALUATION_KEY)
        .where(selection.in(Mart.EVALUATIONS))
        .and(CoverageQuestion.IS_RESULT)
        .groupBy(
            MART_EVALUATION.EVALUATION_KEY,
            MART_EVALUATION.REGION_CODE,
            MART_EVALUATION.REGION,
            MART_EVALUATION.YEAR,
            MART_EVALUATION.ORGANISATION,
            MART_EVALUATION.PROGRAMME,
            MART_EVALUATION.PATH,
            MART_EVALUATION.SHEET,
            MART_EVALUATION.TOTAL_SCORE)
        .stream()
        .map(FormSample::form)
        .sorted(comparingLong(Form::key))
        .toList();
  }

  private static Form form(Record row) {
    return new Form(
        row.get(MART_EVALUATION.EVALUATION_KEY),
        row.get(MART_EVALUATION.REGION_CODE),
        row.get(MART_EVALUATION.REGION),
        Optional.ofNullable(row.get(MART_EVALUATION.YEAR)),
        Optional.ofNullable(row.get(MART_EVALUATION.ORGANISATION))
            .filter(name -> !name.equals(Group.Member.UNKNOWN)),
        Optional.ofNullable(row.get(MART_EVALUATION.PROGRAMME)),
        row.get(MART_EVALUATION.PATH),
        row.get(MART_EVALUATION.SHEET),
        Optional.ofNullable(row.get(MART_EVALUATION.TOTAL_SCORE))
            .map(BigDecimal::stripTrailingZeros),
        new Risk(
            row.get(ERRORS), row.get(WARNINGS), row.get(NOTICES), row.get(POINTS).doubleValue()));
  }
}
