package duibiao.conform;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A dictionary that analysts edit: YAML whose keys, or CSV whose columns, are known one and all.
public record DictionaryFile(Path path) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  public <T> T read(Class<T> type) {
    try {
      return YAML.readValue(path.toFile(), type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    }
  }

  /// The rows of a CSV file that has just these columns in this order.
  public List<NamedCsvRecord> rows(List<String> columns) {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
      List<NamedCsvRecord> rows = reader.stream().toList();
      if (!rows.isEmpty() && !rows.getFirst().getHeader().equals(columns)) {
        throw fault("line 1", "its columns are to be " + String.join(",", columns));
      }
      return rows;
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(path + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  public IllegalArgumentException fault(String entry, String sentence) {
    return new IllegalArgumentException(path + ": " + entry + ": " + sentence);
  }
}
