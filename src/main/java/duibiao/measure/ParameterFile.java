package duibiao.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A YAML file of the dictionary folder; what is wrong in it is said with its name and line.
record ParameterFile(Path path) {
  private static final YAMLMapper STRICT =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final YAMLMapper LENIENT =
      STRICT.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /// Reads a file whose every key is known.
  <T> T read(Class<T> type) {
    return read(STRICT, type);
  }

  /// Reads a file that others read whole.
  <T> T readLeniently(Class<T> type) {
    return read(LENIENT, type);
  }

  private <T> T read(YAMLMapper mapper, Class<T> type) {
    try {
      return mapper.readValue(Files.readString(path), type);
    } catch (IOException | JacksonException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }
}
