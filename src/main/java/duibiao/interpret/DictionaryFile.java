package duibiao.interpret;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A dictionary that analysts edit: YAML whose keys are known one and all, each once.
record DictionaryFile(Path path) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  <T> T read(Class<T> type) {
    try {
      return YAML.readValue(path.toFile(), type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }

  IllegalArgumentException fault(String entry, String sentence) {
    return new IllegalArgumentException(path + ": " + entry + ": " + sentence);
  }
}
