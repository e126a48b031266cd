package duibiao.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads separated values; every field is text, whatever it looks like.
final class DelimitedReader {
  private static final String NAME = "csv";
  private static final int LONGEST_FIELD = 1 << 24;

  /// Excel's first line that names the separator; it is no row.
  private static final Pattern DECLARED = Pattern.compile("\\Asep=(.)\\r?\\n");

  /// How exports keep the leading zeros of a code: `="001"`.
  private static final Pattern FORMULA = Pattern.compile("=\"([^\"]*)\"");

  private final DocumentBuilder document;
  private final GridBuilder grid;

  private DelimitedReader(DocumentBuilder document) {
    this.document = document;
    this.grid = new GridBuilder(NAME, document);
  }

  static void read(String text, DocumentBuilder document) throws IOException {
    Matcher declared = DECLARED.matcher(text);
    DelimitedReader reader = new DelimitedReader(document);
    if (declared.find()) {
      reader.read(text.substring(declared.end()), declared.group(1).charAt(0));
    } else {
      reader.read(text, Separator.of(text));
    }
  }

  private void read(String text, char separator) throws IOException {
    if (endsInsideQuotes(text, separator)) {
      throw Refusal.corrupt("csv", "a quoted field is never closed");
    }
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(LONGEST_FIELD)
            .ofCsvRecord(text)) {
      int row = 0;
      for (CsvRecord line : records) {
        row(row++, line);
      }
    }
    document.grid(grid.build());
  }

  /// Whether a field begins with a quote that is never closed; it would swallow the rest of the
  /// file.
  private static boolean endsInsideQuotes(String text, char separator) {
    boolean isQuoted = false;
    char before = '\n';
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isAtStart = before == separator || before == '\n' || before == '\r';
      if (sign == '"' && (isQuoted || isAtStart)) {
        isQuoted = !isQuoted;
        before = isQuoted ? '\0' : separator;
      } else {
        before = isQuoted ? '\0' : sign;
      }
    }
    return isQuoted;
  }

  private void row(int row, CsvRecord line) {
    for (int column = 0; column < line.getFieldCount(); column++) {
      String field = StoredText.tidy(line.getField(column));
      Matcher formula = FORMULA.matcher(field);
      grid.text(row, column, formula.matches() ? formula.group(1) : field);
    }
  }
}
