package duibiao.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// Answer tables as text, JSON or CSV.
///
/// Exports hold figures with all their digits. A figure that is withheld is absent there (`null`,
/// an empty field), and `absent` says why.
public record TableWriter(Format format, Screen screen, Messages messages) {
  /// The last key of an export: which figures are withheld, and why.
  static final String ABSENT = "absent";

  public void write(List<AnswerTable> tables, PrintWriter out) {
    switch (format) {
      case TABLE -> out.print(text(tables));
      case JSON -> out.print(JsonTable.array(tables));
      case CSV -> tables.forEach(table -> out.print(new CsvTable(table).text()));
      case XLSX -> throw new IllegalStateException("a workbook is no text");
    }
    out.flush();
  }

  private String text(List<AnswerTable> tables) {
    return tables.stream()
        .map(table -> String.join("\n", new TextTable(table, screen, messages).lines()))
        .collect(Collectors.joining("\n\n\n", "", "\n"));
  }
}
