package duibiao.analysis.scores;

import static duibiao.warehouse.star.Tables.FACT_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import duibiao.analysis.CoverageQuestion;
import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/// The scores that an answer is about, form by form, in their groups.
///
/// Only results with a printed total score on a weight of 100 count. Where a form prints no total
/// weight, the weights of its lines and of its budget must add up to 100. Nothing is rescaled; what
/// is left out is counted.
record ScoredForms(Star star, Selection selection, Grouping grouping) {
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

  /// The groups in the order of their codes, the forms of each in the order of their scores.
  List<ScoredGroup> ask() {
    return grouping.isOfLines() ? ofClasses() : ofForms();
  }

  private List<ScoredGroup> ofForms() {
    List<Field<String>> groups = grouping.fields(Mart.EVALUATIONS);
    try (Stream<Record> rows =
        star.ask()
            .select(groups)
            .select(FormScore.fields())
            .from(MART_EVALUATION)
            .leftJoin(FormScore.LINE_COUNT)
            .on(LINE_COUNT_KEY.eq(MART_EVALUATION.EVALUATION_KEY))
            .where(selection.in(Mart.EVALUATIONS))
            .and(grouping.membersIn(Mart.EVALUATIONS))
            .and(CoverageQuestion.IS_RESULT)
            .and(HAS_SCORE)
            .orderBy(groups)
            .fetchStream()) {
      return grouped(rows, FormScore::of);
    }
  }

  /// The points that each form took in a class of its lines, in per cent of what they weigh.
  private List<ScoredGroup> ofClasses() {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    List<Field<?>> forms = new ArrayList<>(groups);
    forms.add(MART_INDICATOR.EVALUATION_KEY);
    forms.add(MART_INDICATOR.IS_CONFLICT);
    try (Stream<Record> rows =
        star.ask()
            .select(groups)
            .select(FormScore.fieldsOfClass())
            .select(MART_INDICATOR.IS_CONFLICT)
            .from(MART_INDICATOR)
            .where(selection.in(Mart.INDICATORS))
            .and(grouping.membersIn(Mart.INDICATORS))
            .and(LineConditions.IS_RESULT)
            .and(MART_INDICATOR.IS_FULL_SCORE.isNotNull())
            .groupBy(forms)
            .having(sum(MART_INDICATOR.WEIGHT).gt(BigDecimal.ZERO))
            .orderBy(groups)
            .fetchStream()) {
      return grouped(rows, FormScore::ofClass);
    }
  }

  private List<ScoredGroup> grouped(Stream<Record> rows, Function<Record, FormScore> form) {
    List<ScoredGroup> groups = new ArrayList<>();
    rows.forEach(row -> {
      Group group = grouping.of(row);
      if (groups.isEmpty() || !groups.getLast().group().equals(group)) {
        groups.add(new ScoredGroup(group, new ArrayList<>()));
      }
      groups.getLast().forms().add(form.apply(row));
    });
    return groups.stream().map(ScoredGroup::sorted).toList();
  }
}
