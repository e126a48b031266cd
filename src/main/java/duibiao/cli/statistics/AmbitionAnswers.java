package duibiao.cli.statistics;

import duibiao.analysis.statistics.AmbitionIndex;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.statistics.AmbitionParts;
import duibiao.measure.PastStretch;
import duibiao.measure.Reason;
import duibiao.measure.Ruleset.AmbitionWeights;
import duibiao.measure.Stretch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/// The ambition index and the curves of its parts (AI).
final class AmbitionAnswers {
  private AmbitionAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "ambition_index", AmbitionAnswers::index,
        "ambition_decomposition", AmbitionAnswers::decomposition,
        "stretch_curve", question -> curve(question, "r", stretch(question)::ofRatio),
        "headroom_curve", question -> curve(question, "h", stretch(question)::ofHeadroom),
        "ratchet_curve", question -> curve(question, "rho", PastStretch::of));
  }

  private static Answer index(Question question) {
    AmbitionParts parts = parts(question.inputs());
    AmbitionWeights weights = weights(question);
    Optional<AmbitionIndex> found = AmbitionIndex.of(parts, weights);
    Answer answer =
        new Answer()
            .put("ai", found, AmbitionIndex::value)
            .put("geometric", found, AmbitionIndex::geometric);
    found.ifPresentOrElse(
        index ->
            answer
                .nested("weights", byPart(index.weights()))
                .nested("contributions", byPart(index.contributions())),
        () -> answer.absent("weights", "contributions").reason(Optional.of(Reason.N_TOO_SMALL)));
    return answer.put("available_weight", AmbitionIndex.available(parts, weights));
  }

  private static Answer decomposition(Question question) {
    Optional<AmbitionIndex.Difference> found =
        AmbitionIndex.difference(
            parts(question.inputs().nested("region")),
            parts(question.inputs().nested("reference")),
            weights(question));
    Answer answer = new Answer().put("delta", found, AmbitionIndex.Difference::value);
    found.ifPresentOrElse(
        difference -> answer.nested("parts", byPart(difference.parts())),
        () -> answer.absent("parts"));
    return answer;
  }

  private static Answer byPart(Map<AmbitionPart, Double> numbers) {
    Answer answer = new Answer();
    new EnumMap<>(numbers).forEach((part, number) -> answer.put(part.name(), number));
    return answer;
  }

  /// A part that is not given is absent; but one must be named.
  private static AmbitionParts parts(Fields fields) {
    if (Stream.of(AmbitionPart.values()).map(Enum::name).noneMatch(fields::has)) {
      throw new WrongCase(WrongCase.Code.MISSING_INPUT, "A1: this input is missing");
    }
    Map<AmbitionPart, Double> parts = new EnumMap<>(AmbitionPart.class);
    for (AmbitionPart part : AmbitionPart.values()) {
      fields.optionalNumber(part.name()).ifPresent(value -> parts.put(part, value));
    }
    return new AmbitionParts(parts);
  }

  private static AmbitionWeights weights(Question question) {
    AmbitionWeights usual = question.ruleset().ambitionWeights();
    if (!question.params().holds("weights")) {
      return usual;
    }
    Fields given = question.params().nested("weights");
    return new AmbitionWeights(
        given.number("A1", usual.stretch()),
        given.number("A2", usual.ownPast()),
        given.number("A3", usual.peers()),
        given.number("A4", usual.measurable()),
        given.number("A5", usual.informative()));
  }

  private static Stretch stretch(Question question) {
    return new Stretch(question.ruleset().overRatio());
  }

  private static Answer curve(Question question, String name, DoubleUnaryOperator curve) {
    List<OptionalDouble> values = question.inputs().slots(name);
    return new Answer()
        .numbers(
            "g",
            values.stream()
                .map(value ->
                    value.isPresent()
                        ? OptionalDouble.of(curve.applyAsDouble(value.getAsDouble()))
                        : value)
                .toList());
  }
}
