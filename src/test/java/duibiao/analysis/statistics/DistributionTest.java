package duibiao.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.Cases;
import duibiao.Cases.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DistributionTest {
  static Stream<Case> descriptions() {
    return Cases.of("descriptive.json");
  }

  static Stream<Case> quantiles() {
    return Cases.of("quantiles.json");
  }

  @ParameterizedTest
  @MethodSource("descriptions")
  void describesAsTheDefinitionsSay(Case described) {
    double[] values = numbers(described.inputs().get("x"));
    Distribution found = Distribution.of(values);
    assertThat(found.n()).isEqualTo(described.expected().get("n").asInt());
    shown(found).forEach((field, value) -> assertIs(value, described.expected().get(field), field));
    if (values.length > 0) {
      assertThat(GradeCounts.of(values)).isEqualTo(grades(described.expected().get("band_counts")));
    }
  }

  @ParameterizedTest
  @MethodSource("quantiles")
  void interpolatesByTypeSeven(Case asked) {
    double[] values = numbers(asked.inputs().get("x"));
    double[] wanted = numbers(asked.params().get("p"));
    for (int i = 0; i < wanted.length; i++) {
      assertIs(
          SortedValues.of(values).quantile(wanted[i]), asked.expected().get("q").get(i), "q" + i);
    }
  }

  private static void assertIs(OptionalDouble value, JsonNode wanted, String field) {
    if (wanted.isNull()) {
      assertThat(value).as(field).isEmpty();
    } else {
      assertThat(value.orElseThrow()).as(field).isCloseTo(wanted.asDouble(), within(1e-9));
    }
  }

  private static Map<String, OptionalDouble> shown(Distribution found) {
    Map<String, OptionalDouble> shown = new LinkedHashMap<>();
    shown.put("mean", found.mean());
    shown.put("sd", found.sd());
    shown.put("min", found.min());
    shown.put("q05", found.q05());
    shown.put("q25", found.q25());
    shown.put("median", found.median());
    shown.put("q75", found.q75());
    shown.put("q95", found.q95());
    shown.put("max", found.max());
    return shown;
  }

  private static double[] numbers(JsonNode array) {
    return array.valueStream().filter(JsonNode::isNumber).mapToDouble(JsonNode::asDouble).toArray();
  }

  private static GradeCounts grades(JsonNode counts) {
    return new GradeCounts(
        counts.get(0).asLong(),
        counts.get(1).asLong(),
        counts.get(2).asLong(),
        counts.get(3).asLong());
  }

  @Property
  void agreesWithCountingByHand(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 100) Double> scores,
      @ForAll @DoubleRange(min = 0, max = 1) double probability) {
    double[] values = scores.stream().mapToDouble(Double::doubleValue).toArray();
    double found = SortedValues.of(values).quantile(probability).orElseThrow();
    assertThat(found).isCloseTo(byHand(values, probability), within(1e-9));
  }

  /// Type 7: the value at position p (n - 1) of the sorted values, counted from 0.
  private static double byHand(double[] values, double probability) {
    double[] sorted = DoubleStream.of(values).sorted().toArray();
    double position = probability * (sorted.length - 1);
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }

  @Property
  void orderDoesNotMatter(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 100) Double> scores) {
    double[] values = scores.stream().mapToDouble(Double::doubleValue).toArray();
    double[] reversed = scores.reversed().stream().mapToDouble(Double::doubleValue).toArray();
    assertThat(Distribution.of(reversed)).isEqualTo(Distribution.of(values));
  }
}
