package duibiao.job;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.warehouse.Decision;
import duibiao.warehouse.Decision.Effect;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file in which people settle which version of a form counts and which files are kept out,
/// `jobs/decisions.csv`: one line each, `form_key,file_sha256,decision,note`.
///
/// A line without a form key is about every form of that file. A decision is `count`, `force` or
/// `forbid`; without one, and in a file without that column, it is `count`.
final class DecisionFile {
  private static final List<String> COLUMNS =
      List.of("form_key", "file_sha256", "decision", "note");
  private static final List<String> FEWER_COLUMNS = List.of("form_key", "file_sha256", "note");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

  private final Path file;
  private final Map<String, Decision> counting = new HashMap<>();
  private final Map<String, Decision> byFile = new HashMap<>();

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
    List<String> columns = row.getHeader();
    if (!columns.equals(COLUMNS) && !columns.equals(FEWER_COLUMNS)) {
      throw wrong(1, "its columns are to be " + String.join(",", COLUMNS));
    }
    if (row.getFieldCount() != columns.size()) {
      throw wrong(line, "%d fields, not %d".formatted(row.getFieldCount(), columns.size()));
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
            effect(line, row),
            text(row.getField("note")));
    refuseOtherwise(decision);
    return decision;
  }

  private Effect effect(int line, NamedCsvRecord row) {
    Optional<String> word = row.findField("decision").flatMap(DecisionFile::text);
    return Stream.of(Effect.values())
        .filter(effect -> effect.code().equals(word.orElse(Effect.COUNT.code())))
        .findFirst()
        .orElseThrow(() -> wrong(line, "decision is to be count, force or forbid"));
  }

  /// Of one form one version counts; and what is forbidden cannot count.
  private void refuseOtherwise(Decision decision) {
    boolean isForbidden = decision.effect() == Effect.FORBID;
    String form = decision.formKey().orElse("");
    if (!isForbidden && decision.formKey().isPresent()) {
      Decision earlier = counting.putIfAbsent(form, decision);
      refuse(decision, earlier, earlier != null && !earlier.sha256().equals(decision.sha256()));
    }
    Decision same = byFile.putIfAbsent(decision.sha256() + " " + form, decision);
    refuse(decision, same, same != null && isForbidden != (same.effect() == Effect.FORBID));
  }

  private void refuse(Decision decision, @Nullable Decision earlier, boolean isOtherwise) {
    if (earlier != null && isOtherwise) {
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
