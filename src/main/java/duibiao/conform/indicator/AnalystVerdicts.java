package duibiao.conform.indicator;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.DictionaryFile;
import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an analyst says of a match, from `indicators.csv`: a name is pinned to another, or a match
/// is forbidden. Every wrong line is refused with its number.
final class AnalystVerdicts {
  private static final List<String> COLUMNS = List.of("printed", "match", "canonical", "remark");

  private final DictionaryFile file;
  private final Map<String, Verdict> pins = new HashMap<>();
  private final Map<Forbidden, Verdict> forbidden = new HashMap<>();

  /// One line of the file.
  ///
  /// @param canonical the canonical name
  record Verdict(String canonical, long line) {

    String reason() {
      return "indicators.csv:" + line;
    }
  }

  private record Forbidden(String printed, String canonical) {}

  private AnalystVerdicts(DictionaryFile file) {
    this.file = file;
  }

  static AnalystVerdicts read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    AnalystVerdicts verdicts = new AnalystVerdicts(file);
    file.rows(COLUMNS).forEach(verdicts::add);
    return verdicts;
  }

  private void add(NamedCsvRecord row) {
    String line = "line " + row.getStartingLineNumber();
    String printed = PlainText.fold(row.getField("printed"));
    String canonical = PlainText.fold(row.getField("canonical"));
    if (printed.isEmpty() || canonical.isEmpty()) {
      throw file.fault(line, "printed and canonical are both to be filled in");
    }
    if (printed.equals(canonical)) {
      throw file.fault(line, printed + " is matched with itself");
    }
    Verdict verdict = new Verdict(canonical, row.getStartingLineNumber());
    Optional<Verdict> earlier =
        switch (row.getField("match")) {
          case "pin" ->
              forbidden(printed, canonical)
                  .or(() -> Optional.ofNullable(pins.putIfAbsent(printed, verdict)));
          case "forbid" ->
              pin(printed)
                  .filter(pin -> pin.canonical().equals(canonical))
                  .or(() ->
                      Optional.ofNullable(
                          forbidden.putIfAbsent(new Forbidden(printed, canonical), verdict)));
          case String other ->
              throw file.fault(line, "match is to be pin or forbid, not '" + other + "'");
        };
    if (earlier.isPresent()) {
      throw file.fault(line, printed + " stands in line " + earlier.get().line() + ", too");
    }
  }

  /// The canonical name that a name is pinned to.
  Optional<Verdict> pin(String name) {
    return Optional.ofNullable(pins.get(name));
  }

  /// The line that forbids to match a name with a canonical one.
  Optional<Verdict> forbidden(String name, String canonical) {
    return Optional.ofNullable(forbidden.get(new Forbidden(name, canonical)));
  }
}
