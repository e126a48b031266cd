package duibiao.reading;

import duibiao.document.Remark;
import duibiao.document.Span;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reads an Excel 2003 XML spreadsheet: sheets, cells and merged areas as elements of one file.
final class SpreadsheetXmlReader {
  private static final int FARTHEST = 1 << 20;
  private static final String PART = "the spreadsheet";

  private final XmlCursor xml;
  private final DocumentBuilder document;
  private final Map<String, CellFormat> formats = new HashMap<>();
  private DateSystem dates = DateSystem.SINCE_1900;

  private SpreadsheetXmlReader(XmlCursor xml, DocumentBuilder document) {
    this.xml = xml;
    this.document = document;
  }

  static void read(String text, DocumentBuilder document) {
    try (XmlCursor xml =
        new XmlCursor(StreamEvents.over(new StringReader(text), PART), PART, document.limits())) {
      new SpreadsheetXmlReader(xml, document).read();
    }
  }

  private void read() {
    int root = xml.openRoot();
    while (xml.openChild(root)) {
      switch (xml.name()) {
        case "ExcelWorkbook" -> settings();
        case "Styles" -> styles();
        case "Worksheet" -> new Worksheet(xml.attribute("Name")).read();
        default -> {}
      }
    }
    xml.finish();
  }

  private void settings() {
    int settings = xml.depth();
    while (xml.openChild(settings)) {
      if (xml.name().equals("Date1904")) {
        dates = DateSystem.SINCE_1904;
      }
    }
  }

  private void styles() {
    int list = xml.depth();
    while (xml.openChild(list)) {
      String id = xml.attribute("ID");
      CellFormat inherited =
          formats.getOrDefault(xml.attribute("Parent"), CellFormat.general(dates));
      formats.put(id, inherited);
      int style = xml.depth();
      while (xml.openChild(style)) {
        if (xml.name().equals("NumberFormat")) {
          formats.put(id, format(xml.attribute("Format")));
        }
      }
    }
  }

  /// Some formats have names here instead of codes.
  private CellFormat format(String named) {
    String code =
        switch (named) {
          case "", "General Number" -> "General";
          case "Percent" -> "0.00%";
          case "Standard" -> "#,##0.00";
          case "Fixed", "Currency", "Euro Currency" -> "0.00";
          case "Scientific" -> "0.00E+00";
          case "General Date" -> "yyyy-mm-dd hh:mm";
          case "Short Date", "Medium Date", "Long Date" -> "yyyy-mm-dd";
          case "Short Time", "Medium Time" -> "hh:mm";
          case "Long Time" -> "hh:mm:ss";
          case "Yes/No", "True/False", "On/Off" -> "General";
          default -> named;
        };
    return document.formats().ofCode(code, dates);
  }

  /// One sheet; rows and cells count on from the one before where they have no index.
  private final class Worksheet {
    private final String name;
    private final GridBuilder grid;
    private boolean isHidden;
    private int row = -1;
    private int column = -1;

    private Worksheet(String name) {
      this.name = name;
      this.grid = new GridBuilder(name, document);
    }

    private void read() {
      int sheet = xml.depth();
      while (xml.openChild(sheet)) {
        switch (xml.name()) {
          case "Table" -> table();
          case "WorksheetOptions" -> options();
          default -> {}
        }
      }
      if (isHidden) {
        document.remark(Remark.Kind.HIDDEN_SHEET, name);
      } else {
        document.grid(grid.build());
      }
    }

    private void options() {
      int options = xml.depth();
      while (xml.openChild(options)) {
        if (xml.name().equals("Visible")) {
          isHidden = !xml.text().strip().equals("SheetVisible");
        }
      }
    }

    private void table() {
      int table = xml.depth();
      while (xml.openChild(table)) {
        switch (xml.name()) {
          case "Column" -> column();
          case "Row" -> row();
          default -> {}
        }
      }
    }

    private void column() {
      column = next(column);
      int last = column + number("Span");
      if (xml.flag("Hidden")) {
        grid.hideColumns(column, last);
      }
      column = last;
    }

    private void row() {
      row = next(row);
      int following = number("Span");
      if (xml.flag("Hidden")) {
        grid.hideRow(row);
      }
      column = -1;
      int line = xml.depth();
      while (xml.openChild(line)) {
        if (xml.name().equals("Cell")) {
          column = next(column);
          cell();
        }
      }
      row += following;
    }

    private int next(int before) {
      String index = xml.attribute("Index");
      return index.isEmpty() ? before + 1 : Integer.parseInt(index) - 1;
    }

    private int number(String attribute) {
      String number = xml.attribute(attribute);
      return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private void cell() {
      int across = number("MergeAcross");
      int down = number("MergeDown");
      String formula = xml.attribute("Formula");
      CellFormat format = formats.getOrDefault(xml.attribute("StyleID"), CellFormat.general(dates));
      boolean hasValue = false;
      int cell = xml.depth();
      while (xml.openChild(cell)) {
        if (xml.name().equals("Data")) {
          hasValue = true;
          value(xml.attribute("Type"), xml.text(), format);
        }
      }
      remark(formula, hasValue);
      if (across > 0 || down > 0) {
        grid.merge(span(down, across));
      }
      column += across;
    }

    private Span span(int down, int across) {
      if (row < 0 || column < 0 || down < 0 || across < 0 || down > FARTHEST || across > FARTHEST) {
        throw Refusal.corrupt("xml", "a merged cell lies outside the sheet " + name);
      }
      return new Span(row, column, row + down, column + across);
    }

    private void remark(String formula, boolean hasValue) {
      if (formula.matches("(?s).*\\[[^\\[\\]]+\\.[A-Za-z]+].*")) {
        grid.remark(Remark.Kind.EXTERNAL_LINK, row, column, name);
      }
      if (!formula.isEmpty() && !hasValue) {
        grid.remark(Remark.Kind.FORMULA_NO_VALUE, row, column, name);
      }
    }

    private void value(String type, String value, CellFormat format) {
      switch (type) {
        case "Number" -> number(value, format);
        case "DateTime" -> date(value, format);
        case "Boolean" -> grid.truth(row, column, value.strip().equals("1"));
        case "Error" -> grid.error(row, column, value);
        default -> grid.text(row, column, StoredText.tidy(value));
      }
    }

    private void number(String value, CellFormat format) {
      Optional<BigDecimal> number = StoredNumber.parse(value);
      if (number.isPresent()) {
        grid.number(row, column, number.get(), format);
      } else {
        bad(value);
      }
    }

    private void date(String value, CellFormat format) {
      Optional<LocalDateTime> moment = DateSystem.parse(value);
      if (moment.isPresent()) {
        grid.date(row, column, moment.get(), format);
      } else {
        bad(value);
      }
    }

    private void bad(String value) {
      grid.remark(Remark.Kind.BAD_CELL, row, column, value);
      grid.text(row, column, StoredText.tidy(value));
    }
  }
}
