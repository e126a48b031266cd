package duibiao.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.warehouse.Decision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file in which people settle which version of a form counts, `jobs/decisions.csv`: one line
/// each, `form_key,file_sha256,note`.
///
/// A line without a form key is about every form of that file.
final class DecisionFile {
  private static final List<String> COLUMNS = List.of("form_key", "file_sha256", "note");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  private final Path file;
  private final Map<String, Decision> byForm = new HashMap<>();

  private DecisionFile(Path file) {
    this.file = file;
  }

  /// @throws WrongJob when a line cannot be obeyed; it names file and line
  static List<Decision> read(Path file) {
    DecisionFile decisions = new DecisionFile(file);
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      List<Decision> read = new ArrayList<>();
      for (NamedCsvRecord row : reader) {
        read.add(decisions.decision(row));
      }
      return List.copyOf(read);
    } catch (CsvParseException fault) {
      throw new WrongJob("%s: %s".formatted(file, fault.getMessage()), fault);
    } catch (IOException fault) {
      throw new UncheckedIOException(file + ": " + fault.getMessage(), fault);
    }
  }

  private Decision decision(NamedCsvRecord row) {
    int line = Math.toIntExact(row.getStartingLineNumber());
    if (!row.getHeader().equals(COLUMNS)) {
      throw wrong(1, "its columns are to be " + String.join(",", COLUMNS));
    }
    if (row.getFieldCount() != COLUMNS.size()) {
      throw wrong(line, "%d fields, not %d".formatted(row.getFieldCount(), COLUMNS.size()));
    }
    String sha256 = row.getField("file_sha256").strip();
    if (!SHA256.matcher(sha256).matches()) {
      throw wrong(line, "file_sha256 is to be 64 hexadecimal digits, as inspect prints them");
    }
    Decision decision =
        new Decision(
            line,
            text(row.getField("form_key")),
            sha256.toLowerCase(Locale.ROOT),
            text(row.getField("note")));
    decision.formKey().ifPresent(form -> remember(form, decision));
    return decision;
  }

  /// Of one form one version counts.
  private void remember(String form, Decision decision) {
    Decision earlier = byForm.putIfAbsent(form, decision);
    if (earlier != null && !earlier.sha256().equals(decision.sha256())) {
      throw wrong(decision.line(), "line %d decides otherwise".formatted(earlier.line()));
    }
  }

  private WrongJob wrong(int line, String sentence) {
    return new WrongJob("%s, line %d: %s".formatted(file, line, sentence));
  }

  private static Optional<String> text(String field) {
    return Optional.of(field.strip()).filter(words -> !words.isEmpty());
  }
}
