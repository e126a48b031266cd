package duibiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Cell.NumberStyle;
import duibiao.document.Span;
import duibiao.evaluation.Target;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TargetParserTest {
  private final TargetParser parser = new TargetParser(Dictionaries.units(), Dictionaries.levels());

  @TestFactory
  Stream<DynamicTest> targets() throws Exception {
    return Spec.read("targets.yml").tests(text -> Notation.of(parser.parse(text)));
  }

  @Test
  void keepsThePrintedTextWithoutBreaks() {
    assertThat(parser.parse(" ≥2.00\n(次) ").text()).isEqualTo("≥2.00(次)");
    assertThat(parser.parse("＝１００（％）").text()).isEqualTo("＝１００（％）");
    assertThat(parser.parse("—")).isEqualTo(new Target.None("—"));
  }

  @Test
  void keepsTheTextOfEveryPart() {
    Target.Compound compound = (Target.Compound) parser.parse("每周≧3个半天，每天\n≧2个小时");
    assertThat(compound.parts()).extracting(Target::text).containsExactly("每周≧3个半天", "每天≧2个小时");
  }

  @Test
  void takesAStoredNumberForTheValue() {
    assertThat(stored("98.96", "98.96", NumberStyle.PLAIN)).isEqualTo("numeric none 98.96");
    assertThat(stored("20人", "20", NumberStyle.PLAIN)).isEqualTo("numeric none 20 人");
    assertThat(stored("20人", "20.4", NumberStyle.PLAIN)).isEqualTo("numeric none 20.4");
    assertThat(stored("2023年", "2023", NumberStyle.PLAIN)).isEqualTo("numeric none 2023");
    assertThat(stored("13800138000", "13800138000", NumberStyle.PLAIN))
        .isEqualTo("numeric none 13800138000");
  }

  @Test
  void takesAPercentFormatForAShare() {
    assertThat(stored("95.5%", "0.955", NumberStyle.PERCENT)).isEqualTo("percent none 0.955 %");
    assertThat(stored("96%", "0.9555", NumberStyle.PERCENT)).isEqualTo("percent none 0.9555 %");
  }

  @Test
  void takesADateFormatForADeadline() {
    assertThat(stored("2023年12月31日", "45291", NumberStyle.DATE)).isEqualTo("date 2023-12-31");
    assertThat(stored("12月", "45291", NumberStyle.DATE)).isEqualTo("date");
    assertThat(stored("Dec-23", "45291", NumberStyle.DATE)).isEqualTo("date");
  }

  private String stored(String text, String number, NumberStyle style) {
    Optional<BigDecimal> value = Optional.of(new BigDecimal(number));
    return Notation.of(parser.parse(new Cell(text, value, style, Span.single(0, 0))));
  }
}
