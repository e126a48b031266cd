package duibiao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.evaluation.Operator;
import duibiao.measure.Line.Points;
import duibiao.measure.Line.Promise;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class LinesTest {
  record Spec(JsonNode line) {
    @Override
    public String toString() {
      return line.get("line").asString();
    }
  }

  static Stream<Spec> specs() throws IOException {
    try (InputStream text = LinesTest.class.getResourceAsStream("/spec/lines.yml")) {
      return YAMLMapper.shared()
          .readTree(Objects.requireNonNull(text))
          .valueStream()
          .map(Spec::new)
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("specs")
  void holdsWhatCanBeHeld(Spec spec) {
    Line line =
        new Lines(Given.RULES, Given.UNITS)
            .of(Written.indicator(spec.line()), Points.USUAL_DECIMALS);
    JsonNode wanted = spec.line().get("promise");
    assertThat(line.promise()).isEqualTo(promise(spec.line(), wanted));
    assertThat(line.doubt()).isEqualTo(Written.text(wanted, "doubt").map(Reason::valueOf));
  }

  private static Promise promise(JsonNode line, JsonNode wanted) {
    if (wanted.has("fulfilment")) {
      return new Promise.Quality(Fulfilment.valueOf(wanted.get("fulfilment").asString()));
    }
    if (wanted.has("on_time")) {
      return new Promise.Day(Given.flag(wanted, "on_time"));
    }
    if (wanted.has("nothing")) {
      return new Promise.Nothing();
    }
    Operator operator =
        Operator.valueOf(Written.text(line.get("target"), "operator").orElse("NONE"));
    return new Promise.Figure(
        operator,
        number(wanted, "target"),
        number(wanted, "actual"),
        Scale.valueOf(wanted.get("scale").asString()),
        Written.text(wanted, "ruled").map(Polarity::valueOf));
  }

  private static OptionalDouble number(JsonNode node, String field) {
    return Optional.of(node.path(field))
        .filter(JsonNode::isNumber)
        .map(number -> OptionalDouble.of(number.asDouble()))
        .orElse(OptionalDouble.empty());
  }
}
