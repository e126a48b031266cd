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

  private void row(int row, CsvRecord line) {
    for (int column = 0; column < line.getFieldCount(); column++) {
      String field = StoredText.tidy(line.getField(column));
      Matcher formula = FORMULA.matcher(field);
      grid.text(row, column, formula.matches() ? formula.group(1) : field);
    }
  }
}
