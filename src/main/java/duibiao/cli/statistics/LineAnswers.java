package duibiao.cli.statistics;

import duibiao.analysis.statistics.BudgetBlock;
import duibiao.analysis.statistics.ExplanationRate;
import duibiao.analysis.statistics.LinesSummary;
import duibiao.analysis.statistics.MeasuredLine;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.WeightedLines;
import duibiao.measure.CopyThrough;
import duibiao.measure.Explanation;
import duibiao.measure.Line.Wording;
import duibiao.measure.LineMeasure;
import duibiao.measure.LineMetrics;
import duibiao.measure.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Indicator lines, one by one and together: M01-M04, M09, M10, M12, M15, M16.
final class LineAnswers {
  private LineAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "line", LineAnswers::line,
        "lines_summary", LineAnswers::summary,
        "explanation_rate", LineAnswers::explanationRate,
        "copy_through", LineAnswers::copyThrough);
  }

  private static Answer line(Question question) {
    LineMetrics metrics = new GivenLine(question.inputs()).measured(measure(question)).metrics();
    LineMetrics.Attainment attainment = metrics.attainment();
    LineMetrics.Laxity laxity = metrics.laxity();
    LineMetrics.Expectation expectation = metrics.expectation();
    return new Answer()
        .wholeIf(
            attainment.polarity().isPresent(),
            "pol",
            attainment.polarity().map(polarity -> polarity.sign()).orElse(0))
        .put("r", attainment.ratio())
        .flag("met", attainment.isMet())
        .flag("exact", attainment.isExact())
        .flag("over130", laxity.isOver130())
        .put("h", laxity.headroom())
        .flag("at_bound", laxity.isAtBound())
        .flag("lax_bounded", laxity.isLaxBounded())
        .flag("blind130", laxity.isBlind130())
        .flag("lax", laxity.isLax())
        .put("g", laxity.stretch())
        .put("e_lo", expectation.low())
        .put("e_hi", expectation.high())
        .put("infl", expectation.inflation())
        .flag("full", expectation.isFull())
        .flag("r_inf", attainment.isUnbounded())
        .flag("bound_violated", laxity.isBoundViolated())
        .reason(attainment.absence().or(laxity::absence).or(expectation::absence));
  }

  private static LineMeasure measure(Question question) {
    return new LineMeasure(question.ruleset(), question.units());
  }

  private static Answer summary(Question question) {
    List<MeasuredLine> lines =
        question.inputs().objects("lines").stream()
            .map(fields -> new GivenLine(fields).measured(measure(question)))
            .toList();
    LinesSummary found = LinesSummary.of(lines, question.ruleset());
    Answer answer = kinds(found);
    share(answer, "exact", "exact_hits", found.exact());
    share(answer, "over130", "over130", found.over130());
    answer
        .whole("missed", found.missed())
        .whole("n_bounded", found.bounded().n())
        .whole("blind130", found.bounded().blind130())
        .whole("lax_bounded", found.bounded().lax())
        .put("median_r", found.typical().median())
        .put("mean_ln_r", found.typical().meanLog())
        .nested("caliper", TargetAnswers.caliper(found.typical().caliper()))
        .put("a1_unweighted", found.typical().stretch())
        .put("measurable_share", found.measurable().share());
    Optional<BudgetBlock> budget =
        question.inputs().holds("budget")
            ? Optional.of(budget(question.inputs().nested("budget")))
            : Optional.empty();
    weighted(answer, found.weighted(), budget);
    return answer
        .put("exec_rate", budget.map(BudgetBlock::rate).orElse(OptionalDouble.empty()))
        .put("budget_expected", budget.map(BudgetBlock::expected).orElse(OptionalDouble.empty()))
        .reason(found.weighted().isPresent() ? Optional.empty() : Optional.of(Reason.NO_WEIGHT));
  }

  private static Answer kinds(LinesSummary found) {
    return new Answer()
        .whole("n_lines", found.kinds().all())
        .whole("n_numeric", found.kinds().numeric())
        .whole("n_date", found.kinds().dates())
        .whole("n_qualitative", found.kinds().qualitative())
        .whole("n_copied", found.kinds().copied())
        .whole("n_inequality", found.exact().of())
        .whole("n_stretchable", found.over130().of());
  }

  private static void share(Answer answer, String name, String count, Proportion found) {
    answer
        .whole(count, found.count())
        .put(name + "_share", found.share())
        .interval(name + "_wilson", found.interval(Proportion.USUAL_CONFIDENCE));
  }

  private static BudgetBlock budget(Fields fields) {
    return new BudgetBlock(
        fields.optionalNumber("full"),
        fields.optionalNumber("executed"),
        fields.optionalNumber("weight"),
        fields.optionalNumber("score"));
  }

  private static void weighted(
      Answer answer, Optional<WeightedLines> lines, Optional<BudgetBlock> budget) {
    if (lines.isEmpty()) {
      answer.absent(
          "measurable_weight_share",
          "weights_total",
          "form_total",
          "indicator_score_total",
          "full_score_lines",
          "inflation_sum_points",
          "unpenalised_over130");
      return;
    }
    WeightedLines found = lines.get();
    answer
        .put("measurable_weight_share", found.measurable())
        .put("weights_total", total(found.weight(), budget.map(BudgetBlock::weight)))
        .put("form_total", total(found.score(), budget.map(BudgetBlock::score)))
        .put("indicator_score_total", found.score())
        .whole("full_score_lines", found.full())
        .put("inflation_sum_points", found.inflation())
        .whole("unpenalised_over130", found.unpenalised());
  }

  /// The lines and the block together; absent when the block does not say.
  private static OptionalDouble total(double lines, Optional<OptionalDouble> block) {
    if (block.isEmpty()) {
      return OptionalDouble.of(lines);
    }
    OptionalDouble points = block.get();
    return points.isPresent() ? OptionalDouble.of(lines + points.getAsDouble()) : points;
  }

  private static Answer explanationRate(Question question) {
    ExplanationRate found =
        ExplanationRate.of(
            question.inputs().objects("lines").stream()
                .map(line ->
                    Explanation.of(
                        new Explanation.Deviation(
                            line.flag("met"),
                            line.flag("over130").orElse(false),
                            line.flag("lost").orElse(false)),
                        line.text("reason").orElse(""),
                        question.ruleset()))
                .toList());
    return new Answer()
        .whole("needed", found.needed().of())
        .whole("explained", found.needed().count())
        .put("rate", found.rate())
        .whole("over130_needed", found.over130().of())
        .whole("over130_explained", found.over130().count());
  }

  private static Answer copyThrough(Question question) {
    CopyThrough copies = new CopyThrough(question.units());
    return new Answer()
        .flags(
            "copy",
            question.inputs().texts("pairs").stream()
                .map(pair -> Optional.of(copies.isCopied(wording(pair))))
                .toList());
  }

  private static Wording wording(List<Optional<String>> pair) {
    if (pair.size() != 2) {
      throw WrongCase.input("pairs: each needs a target and an actual");
    }
    return new Wording(pair.getFirst().orElse(""), pair.getLast().orElse(""));
  }
}
