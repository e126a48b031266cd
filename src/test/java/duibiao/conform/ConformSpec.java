package duibiao.conform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A file under `spec/`: one form or name a line, with the keys it is to get.
record ConformSpec(List<Line> lines) {
  private static final YAMLMapper YAML = new YAMLMapper();

  static ConformSpec read(String name) {
    return new ConformSpec(
        load(name, new TypeReference<List<Map<String, String>>>() {}).stream()
            .map(Line::new)
            .toList());
  }

  /// A file of names, printed and canonical.
  static ConformSpec readNames(String name) {
    return new ConformSpec(
        load(name, new TypeReference<LinkedHashMap<String, String>>() {}).entrySet().stream()
            .map(pair -> Map.of("printed", pair.getKey(), "canonical", pair.getValue()))
            .map(Line::new)
            .toList());
  }

  private static <T> T load(String name, TypeReference<T> type) {
    try (InputStream file = ConformSpec.class.getResourceAsStream("/spec/" + name)) {
      return YAML.readValue(file, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<DynamicTest> tests(Consumer<Line> check) {
    return lines.stream()
        .map(line -> DynamicTest.dynamicTest(line.fields().toString(), () -> check.accept(line)));
  }

  record Line(Map<String, String> fields) {

    String get(String key) {
      return find(key).orElseThrow();
    }

    Optional<String> find(String key) {
      return Optional.ofNullable(fields.get(key)).map(text -> text.replace("\\n", "\n"));
    }
  }
}
