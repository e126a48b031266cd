package duibiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Span;
import duibiao.evaluation.Actual;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActualParserTest {
  private final ActualParser parser = new ActualParser(Dictionaries.units(), Dictionaries.levels());

  @TestFactory
  Stream<DynamicTest> actuals() throws Exception {
    return Spec.read("actuals.yml").tests(text -> Notation.of(parser.parse(text)));
  }

  @Test
  void keepsThePrintedTextOfAClaim() {
    assertThat(parser.parse("达成\n指标")).isEqualTo(new Actual.Met("达成指标", Actual.Level.MET));
  }

  @Test
  void readsCells() {
    Span place = Span.single(4, 2);
    assertThat(Notation.of(parser.parse(Cell.ofNumber(new BigDecimal("37442"), place))))
        .isEqualTo("numeric none 37442");
    assertThat(Notation.of(parser.parse(Cell.ofText("部分达成指标并具有一定效果", place))))
        .isEqualTo("claim partly");
  }
}
