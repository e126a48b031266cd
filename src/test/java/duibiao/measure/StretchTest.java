package duibiao.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.Cases;
import duibiao.Cases.Case;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class StretchTest {
  private static final Stretch STRETCH = new Stretch(1.3);

  static Stream<Case> curves() {
    return Stream.concat(Cases.of("stretch_curve.json"), Cases.of("headroom_curve.json"));
  }

  @ParameterizedTest
  @MethodSource("curves")
  void runsThroughItsKnots(Case curve) {
    boolean isRatio = curve.inputs().has("r");
    DoubleUnaryOperator drawn = isRatio ? STRETCH::ofRatio : STRETCH::ofHeadroom;
    JsonNode x = curve.inputs().get(isRatio ? "r" : "h");
    JsonNode g = curve.expected().get("g");
    IntStream.range(0, x.size())
        .filter(i -> x.get(i).isNumber())
        .forEach(i ->
            assertThat(drawn.applyAsDouble(x.get(i).asDouble()))
                .as("%s", x.get(i))
                .isCloseTo(g.get(i).asDouble(), within(1e-9)));
  }

  @Property
  void moreOverAchievementIsNeverMoreStretch(
      @ForAll @DoubleRange(min = -1, max = 4) double lower,
      @ForAll @DoubleRange(min = 0, max = 4) double more) {
    assertThat(STRETCH.ofRatio(lower + more)).isBetween(0.0, STRETCH.ofRatio(lower) + 1e-9);
    assertThat(STRETCH.ofHeadroom(lower + more)).isBetween(0.0, STRETCH.ofHeadroom(lower) + 1e-9);
  }
}
