package duibiao.measure;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.Cases;
import duibiao.Cases.Case;
import duibiao.measure.Line.Wording;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class CopyThroughTest {
  private final CopyThrough copies = new CopyThrough(Given.UNITS);

  static Stream<Case> pairs() {
    return Cases.of("copy_through.json");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void findsWordsThatOnlyRepeatTheTarget(Case pairs) {
    List<Boolean> found =
        pairs
            .inputs()
            .get("pairs")
            .valueStream()
            .map(pair -> copies.isCopied(wording(pair)))
            .toList();
    assertThat(found)
        .isEqualTo(pairs.expected().get("copy").valueStream().map(JsonNode::asBoolean).toList());
  }

  private static Wording wording(JsonNode pair) {
    return new Wording(pair.get(0).asString(""), pair.get(1).asString(""));
  }

  @Test
  void oneSignHasManyShapes() {
    assertThat(copies.isCopied(new Wording("≧85%", ">=85％"))).isTrue();
    assertThat(copies.isCopied(new Wording("≥85%", "≤85%"))).isFalse();
    assertThat(copies.isCopied(new Wording("增长-3.5%以内", "增长−3.5%，以内"))).isTrue();
    assertThat(copies.isCopied(new Wording("增长3.5%以内", "增长-3.5%以内"))).isFalse();
  }

  @Test
  void aNumberWithAUnknownUnitIsWords() {
    assertThat(copies.isCopied(new Wording("12月底前", "12月底前"))).isTrue();
    assertThat(copies.isCopied(new Wording("1,200 人", "1200人"))).isFalse();
    assertThat(copies.isCopied(new Wording("-3", "-3"))).isFalse();
  }
}
