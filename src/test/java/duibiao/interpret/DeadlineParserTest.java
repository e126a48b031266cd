package duibiao.interpret;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class DeadlineParserTest {

  @TestFactory
  Stream<DynamicTest> dates() throws Exception {
    return Spec.read("dates.yml")
        .tests(text ->
            DeadlineParser.parse(text)
                .map(found -> found.until().map(Object::toString).orElse("open"))
                .orElse(Spec.NONE));
  }
}
