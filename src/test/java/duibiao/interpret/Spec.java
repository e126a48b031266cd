package duibiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A file of spellings under `spec/`: text in, meaning out; `~` where the parser finds none.
record Spec(Map<String, String> meanings) {
  static final String NONE = "~";

  static Spec read(String name) throws Exception {
    YAMLMapper yaml =
        YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (InputStream file = Spec.class.getResourceAsStream("/spec/" + name)) {
      return new Spec(yaml.readValue(file, new TypeReference<LinkedHashMap<String, String>>() {}));
    }
  }

  /// One test a line.
  Stream<DynamicTest> tests(UnaryOperator<String> parser) {
    return meanings.entrySet().stream()
        .map(line ->
            DynamicTest.dynamicTest(
                "«" + line.getKey().replace("\n", "⏎") + "»",
                () -> assertThat(parser.apply(line.getKey())).isEqualTo(meaning(line))));
  }

  private static String meaning(Map.Entry<String, String> line) {
    return line.getValue() == null ? NONE : line.getValue();
  }
}
