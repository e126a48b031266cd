package duibiao.cli.statistics;

import duibiao.analysis.statistics.Bunching;
import duibiao.analysis.statistics.Caliper;
import duibiao.analysis.statistics.GradeCut;
import duibiao.analysis.statistics.Peers;
import duibiao.analysis.statistics.SignTest;
import duibiao.analysis.statistics.StandardisedDifference;
import duibiao.analysis.statistics.TheilSen;
import duibiao.measure.Polarity;
import duibiao.measure.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/// How targets are hit, and set beside others: M05, M06, M08, D7, D8.
final class TargetAnswers {
  private TargetAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "bunching", TargetAnswers::bunching,
        "standardised_difference", TargetAnswers::standardisedDifference,
        "caliper", TargetAnswers::caliper,
        "sign_test", TargetAnswers::signTest,
        "grade_cut", TargetAnswers::gradeCut,
        "theil_sen", TargetAnswers::theilSen,
        "peers", TargetAnswers::peers);
  }

  private static Answer bunching(Question question) {
    double[] counts = question.inputs().complete("counts");
    Bunching.Design design = design(question.params(), counts.length);
    Bunching found = Bunching.of(counts, design);
    Answer answer = new Answer();
    if (found.counterfactual().isEmpty()) {
      answer.absent("counterfactual");
    } else {
      answer.numbers(
          "counterfactual", found.counterfactual().stream().map(OptionalDouble::of).toList());
    }
    return answer
        .put("excess", found.excess())
        .put("b_norm", found.relative())
        .put("excess_share", found.share())
        .put("b_boot_se", Bunching.error(counts, design, question.resampling()))
        .reason(found.absence());
  }

  private static Bunching.Design design(Fields params, int bins) {
    Bunching.Design usual = Bunching.Design.usual(bins);
    return new Bunching.Design(
        params.whole("j0", usual.first()),
        params.whole("degree", usual.degree()),
        params.holds("exclude")
            ? Arrays.stream(params.complete("exclude")).mapToObj(bin -> (int) bin).toList()
            : usual.excluded());
  }

  private static Answer standardisedDifference(Question question) {
    double[] counts = question.inputs().complete("counts");
    return new Answer()
        .put("at", difference(question, counts, "bin_at"))
        .put("below", difference(question, counts, "bin_below"));
  }

  private static OptionalDouble difference(Question question, double[] counts, String bin) {
    Optional<Long> place = question.inputs().whole(bin);
    return place.isPresent()
        ? StandardisedDifference.of(counts, Math.toIntExact(place.get()))
        : OptionalDouble.empty();
  }

  private static Answer caliper(Question question) {
    double half = question.params().number("delta", question.ruleset().caliperDelta());
    return caliper(Caliper.of(question.inputs().numbers("r"), half));
  }

  static Answer caliper(Caliper found) {
    return new Answer()
        .whole("exact", found.exact())
        .whole("below", found.below())
        .whole("above", found.above())
        .put("p_one_sided", found.p())
        .reason(found.absence());
  }

  private static Answer signTest(Question question) {
    SignTest found =
        SignTest.of(
            question.inputs().numbers("r"),
            question.params().whole("q", question.ruleset().signQ()));
    return new Answer()
        .whole("q", found.lines())
        .whole("above", found.above())
        .put("p_two_sided", found.p())
        .reason(found.absence());
  }

  private static Answer gradeCut(Question question) {
    double cut =
        question
            .params()
            .optionalNumber("cut")
            .orElseThrow(
                () -> new WrongCase(WrongCase.Code.MISSING_INPUT, "cut: this input is missing"));
    GradeCut found =
        GradeCut.of(
            question.inputs().numbers("score"),
            cut,
            question.params().number("width", GradeCut.USUAL_WIDTH));
    return new Answer()
        .whole("at_or_above", found.atOrAbove())
        .whole("below", found.below())
        .put("p_one_sided", found.p())
        .reason(found.absence());
  }

  private static Answer theilSen(Question question) {
    List<List<OptionalDouble>> points =
        question.inputs().rows("points").stream()
            .filter(point -> point.stream().allMatch(OptionalDouble::isPresent))
            .toList();
    if (points.stream().anyMatch(point -> point.size() != 2)) {
      throw WrongCase.input("points: each needs x and y");
    }
    Optional<TheilSen> found = TheilSen.of(side(points, 0), side(points, 1));
    return new Answer()
        .put("slope", found, TheilSen::slope)
        .put("intercept", found, TheilSen::intercept)
        .reason(found.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL));
  }

  private static double[] side(List<List<OptionalDouble>> points, int side) {
    return points.stream().mapToDouble(point -> point.get(side).orElseThrow()).toArray();
  }

  private static Answer peers(Question question) {
    Fields inputs = question.inputs();
    double[] targets = inputs.numbers("peer_targets");
    Optional<Peers> found =
        mine(inputs)
            .map(mine ->
                Peers.of(
                    mine, targets, inputs.numbers("peer_actuals"), question.ruleset().peersMin()));
    return new Answer()
        .whole("n_peers", targets.length)
        .put("target_percentile", found.map(Peers::percentile).orElse(OptionalDouble.empty()))
        .put("peer_pass_rate", found.map(Peers::passRate).orElse(OptionalDouble.empty()))
        .put("peer_easiness", found.map(Peers::easiness).orElse(OptionalDouble.empty()))
        .put("a3", found.map(Peers::stretch).orElse(OptionalDouble.empty()))
        .reason(found.map(Peers::absence).orElse(Optional.of(Reason.NOT_NUMERIC)));
  }

  private static Optional<Peers.Mine> mine(Fields inputs) {
    OptionalDouble target = inputs.number("target");
    Optional<Polarity> polarity = polarity(inputs);
    return target.isPresent()
        ? polarity.map(direction -> new Peers.Mine(target.getAsDouble(), direction))
        : Optional.empty();
  }

  /// 1, 0 or -1; absent where null.
  static Optional<Polarity> polarity(Fields fields) {
    Optional<Long> sign = fields.whole("polarity");
    Optional<Polarity> found =
        sign.flatMap(number ->
            Stream.of(Polarity.values()).filter(polarity -> polarity.sign() == number).findFirst());
    if (sign.isPresent() && found.isEmpty()) {
      throw WrongCase.input("polarity: " + sign.get() + " is neither 1, 0 nor -1");
    }
    return found;
  }
}
