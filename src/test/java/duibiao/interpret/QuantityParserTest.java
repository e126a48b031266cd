package duibiao.interpret;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuantityParserTest {
  private final QuantityParser parser = new QuantityParser(Dictionaries.units());

  @TestFactory
  Stream<DynamicTest> quantities() throws Exception {
    return Spec.read("quantities.yml")
        .tests(text ->
            parser
                .parse(text)
                .map(found -> Notation.of(found.operator(), found.quantity()))
                .orElse(Spec.NONE));
  }

  @TestFactory
  Stream<DynamicTest> figures() throws Exception {
    return Spec.read("figures.yml")
        .tests(text -> parser.figure(text).map(Notation::of).orElse(Spec.NONE));
  }
}
