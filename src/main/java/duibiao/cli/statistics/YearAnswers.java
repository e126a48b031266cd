package duibiao.cli.statistics;

import duibiao.analysis.statistics.Ratchet;
import duibiao.analysis.statistics.RatchetResponse;
import duibiao.measure.Cascade;
import duibiao.measure.Polarity;
import duibiao.measure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Targets beside those of last year and of the superior: M07, M17.
final class YearAnswers {
  private YearAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of("ratchet", YearAnswers::ratchet, "cascade", YearAnswers::cascade);
  }

  private static Answer ratchet(Question question) {
    List<Optional<Ratchet.Pair>> pairs =
        question.inputs().objects("pairs").stream().map(YearAnswers::pair).toList();
    Ratchet found =
        Ratchet.of(
            pairs.stream().flatMap(Optional::stream).toList(),
            question.params().number("delta", question.ruleset().ratchetDelta()),
            question.params().number("winsor_ln", question.ruleset().lnWinsor()));
    Optional<RatchetResponse> response = found.response();
    Answer answer =
        new Answer()
            .whole("n", found.n())
            .numbers("rho", pairs, Ratchet.Pair::rho)
            .put("share_below_last_actual", found.belowLast().share())
            .put("share_unchanged", found.unchanged().share())
            .put("median_ln_rho", found.medianLogRho())
            .put("alpha", response, RatchetResponse::intercept)
            .put("beta_over", response, RatchetResponse::over)
            .put("beta_under", response, RatchetResponse::under);
    response.ifPresentOrElse(
        fit -> answer.numbers("se", fit.errors().stream().map(OptionalDouble::of).toList()),
        () -> answer.absent("se"));
    return answer
        .put("r2", response.map(RatchetResponse::determination).orElse(OptionalDouble.empty()))
        .reason(found.absence());
  }

  private static Optional<Ratchet.Pair> pair(Fields fields) {
    OptionalDouble before = fields.number("t_prev");
    OptionalDouble actual = fields.number("a_prev");
    OptionalDouble now = fields.number("t_now");
    Optional<Polarity> polarity = TargetAnswers.polarity(fields);
    return before.isPresent() && actual.isPresent() && now.isPresent()
        ? polarity.map(direction ->
            new Ratchet.Pair(
                before.getAsDouble(), actual.getAsDouble(), now.getAsDouble(), direction))
        : Optional.empty();
  }

  private static Answer cascade(Question question) {
    List<Optional<Cascade>> rows = new ArrayList<>();
    for (Fields row : question.inputs().objects("rows")) {
      OptionalDouble superior = row.number("superior");
      OptionalDouble own = row.number("target");
      rows.add(
          superior.isPresent() && own.isPresent()
              ? TargetAnswers.polarity(row)
                  .map(polarity -> Cascade.of(superior.getAsDouble(), own.getAsDouble(), polarity))
              : Optional.empty());
    }
    boolean isWhole =
        rows.stream().allMatch(row -> row.filter(r -> r.ratio().isPresent()).isPresent());
    return new Answer()
        .numbers("ratio", rows, Cascade::ratio)
        .flags("below_superior", rows.stream().map(row -> row.map(Cascade::isBelow)).toList())
        .flags("equal_superior", rows.stream().map(row -> row.map(Cascade::isEqual)).toList())
        .reason(isWhole ? Optional.empty() : Optional.of(Reason.ZERO_TARGET));
  }
}
