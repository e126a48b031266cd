package duibiao.analysis;

import static duibiao.warehouse.star.Tables.FACT_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import duibiao.analysis.statistics.Distribution;
import duibiao.analysis.statistics.GradeCounts;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.ScoreShares;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/// How total scores distribute, group by group: `duibiao scores`.
///
/// Only results with a printed total score on a weight of 100 count. Where a form prints no total
/// weight, the weights of its lines and of its budget must add up to 100. Nothing is rescaled; what
/// is left out is counted.
public final class ScoreDistribution {
  private static final Field<Long> LINE_COUNT_KEY =
      new Mart(FormScore.LINE_COUNT).column(FACT_INDICATOR.EVALUATION_KEY);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Field<BigDecimal> WEIGHT =
      coalesce(
          MART_EVALUATION.TOTAL_WEIGHT,
          MART_EVALUATION.INDICATOR_WEIGHT.add(
              coalesce(MART_EVALUATION.BUDGET_WEIGHT, BigDecimal.ZERO)),
          inline(BigDecimal.ZERO));

  /// Whether a form prints a total score of 0 to 100.
  static final Condition HAS_SCORE =
      MART_EVALUATION.TOTAL_SCORE.isNotNull().and(WEIGHT.eq(HUNDRED));

  private final Star star;

  public ScoreDistribution(Star star) {
    this.star = star;
  }

  /// The scores of a group.
  ///
  /// @param full scores of 100
  /// @param near scores of 99 and more
  /// @param everyLineFull forms that gave every one of their lines its whole weight, of those that
  ///   score and weigh every line
  public record Row(
      Group group,
      Distribution scores,
      Proportion full,
      Proportion near,
      Proportion everyLineFull,
      GradeCounts grades) {

    static Row of(Group group, List<FormScore> forms) {
      double[] scores = forms.stream().mapToDouble(FormScore::score).toArray();
      ScoreShares shares = ScoreShares.of(scores);
      return new Row(
          group,
          Distribution.of(scores),
          shares.full(),
          shares.near(),
          new Proportion(
              forms.stream().filter(FormScore::isEveryLineFull).count(),
              forms.stream().filter(FormScore::isEveryLineScored).count()),
          shares.grades());
    }
  }

  /// The whole answer: the groups in the order of their codes.
  public record Answer(Grouping grouping, List<Row> rows, Coverage coverage) {

    public Answer {
      rows = List.copyOf(rows);
    }
  }

  public Answer ask(Selection selection, Grouping grouping) {
    Map<Group, List<FormScore>> forms = forms(selection, grouping);
    return new Answer(
        grouping,
        forms.entrySet().stream().map(group -> Row.of(group.getKey(), group.getValue())).toList(),
        new CoverageQuestion(star, selection, HAS_SCORE).ask());
  }

  private Map<Group, List<FormScore>> forms(Selection selection, Grouping grouping) {
    List<Field<String>> groups = grouping.fields(Mart.EVALUATIONS);
    return star.ask()
        .select(groups)
        .select(FormScore.fields())
        .from(MART_EVALUATION)
        .leftJoin(FormScore.LINE_COUNT)
        .on(LINE_COUNT_KEY.eq(MART_EVALUATION.EVALUATION_KEY))
        .where(selection.in(Mart.EVALUATIONS))
        .and(CoverageQuestion.IS_RESULT)
        .and(HAS_SCORE)
        .orderBy(groups)
        .collect(groupingBy(grouping::of, LinkedHashMap::new, mapping(FormScore::of, toList())));
  }
}
