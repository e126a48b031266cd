package duibiao.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An answer as comma-separated values (RFC 4180).
///
/// The byte order mark lets spreadsheets read Chinese. A text that a spreadsheet would run as a
/// formula (`＝218台`) gets an apostrophe before it; numbers are numbers.
record CsvTable(AnswerTable table) {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  String text() {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(withLast(i -> column(i).key(), TableWriter.ABSENT));
      for (List<Cell> row : table.rows()) {
        csv.writeRecord(withLast(i -> field(row.get(i)), absences(row)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private List<String> withLast(IntFunction<String> field, String last) {
    return Stream.concat(exported().mapToObj(field), Stream.of(last)).toList();
  }

  private IntStream exported() {
    return IntStream.range(0, table.columns().size()).filter(i -> column(i).isExported());
  }

  private Column column(int i) {
    return table.columns().get(i);
  }

  private String absences(List<Cell> row) {
    return exported()
        .boxed()
        .flatMap(i ->
            row.get(i) instanceof Cell.Withheld withheld
                ? Stream.of(column(i).key() + "=" + withheld.reason())
                : Stream.empty())
        .collect(Collectors.joining("; "));
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> SafeText.forSpreadsheet(text.text());
      case Cell.Stack stack -> SafeText.forSpreadsheet(String.join(" ", stack.texts()));
      case Cell.Term term -> term.code();
      case Cell.Flag flag -> String.valueOf(flag.value());
      case Cell.Whole whole -> String.valueOf(whole.value());
      case Cell.Real real -> BigDecimal.valueOf(real.value()).toPlainString();
      case Cell.Exact exact -> exact.value().toPlainString();
      case Cell.Series series ->
          series.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
      case Cell.Blank blank -> "";
      case Cell.Unknown unknown -> "";
      case Cell.Withheld withheld -> "";
    };
  }
}
