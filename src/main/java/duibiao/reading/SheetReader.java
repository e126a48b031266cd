package duibiao.reading;

import duibiao.document.Grid;
import duibiao.document.Remark;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads one worksheet part: cells first, merged areas at its end, as they stand in the file.
final class SheetReader {
  private static final Pattern OTHER_WORKBOOK = Pattern.compile("\\[\\d+][^\\[\\]]*!");

  private final String name;
  private final XmlCursor xml;
  private final Surroundings surroundings;
  private final GridBuilder grid;
  private final Set<String> linkingFormulas = new HashSet<>();
  private int row = -1;
  private int column = -1;

  private SheetReader(String name, XmlCursor xml, Surroundings surroundings) {
    this.name = name;
    this.xml = xml;
    this.surroundings = surroundings;
    this.grid = new GridBuilder(name, surroundings.document());
  }

  /// What the sheets of a workbook share.
  record Surroundings(
      SharedStrings strings,
      StyleTable styles,
      FormulaEvaluation formulas,
      DocumentBuilder document) {}

  static Grid read(String name, XmlCursor xml, Surroundings surroundings) throws IOException {
    return new SheetReader(name, xml, surroundings).read();
  }

  private Grid read() throws IOException {
    int root = xml.openRoot();
    while (xml.openChild(root)) {
      switch (xml.name()) {
        case "cols" -> columns();
        case "sheetData" -> rows();
        case "mergeCells" -> merges();
        default -> {}
      }
    }
    xml.finish();
    return grid.build();
  }

  private void columns() {
    int list = xml.depth();
    while (xml.openChild(list)) {
      if (xml.flag("hidden")) {
        grid.hideColumns(
            Integer.parseInt(xml.attribute("min")) - 1, Integer.parseInt(xml.attribute("max")) - 1);
      }
    }
  }

  private void rows() throws IOException {
    int list = xml.depth();
    while (xml.openChild(list)) {
      String number = xml.attribute("r");
      row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
      if (xml.flag("hidden")) {
        grid.hideRow(row);
      }
      column = -1;
      cells();
    }
  }

  private void cells() throws IOException {
    int line = xml.depth();
    while (xml.openChild(line)) {
      if (xml.name().equals("c")) {
        moveTo(xml.attribute("r"));
        cell(xml.attribute("t"), xml.attribute("s"));
      }
    }
  }

  private void moveTo(String reference) {
    if (reference.isEmpty()) {
      column++;
      return;
    }
    Address address = Address.parse(reference);
    row = address.row();
    column = address.column();
  }

  private void cell(String type, String style) throws IOException {
    Optional<String> value = Optional.empty();
    boolean isFormula = false;
    int cell = xml.depth();
    while (xml.openChild(cell)) {
      switch (xml.name()) {
        case "f" -> {
          isFormula = true;
          formula();
        }
        case "v" -> value = Optional.of(xml.text());
        case "is" -> grid.text(row, column, SharedStrings.richText(xml));
        default -> {}
      }
    }
    boolean hasValue = value.filter(text -> !text.isEmpty() || type.equals("str")).isPresent();
    if (hasValue) {
      value(type, style, value.orElseThrow());
      if (isFormula && isZero(type, value.orElseThrow())) {
        remarkIfStale();
      }
    } else if (isFormula) {
      evaluate(style);
    }
  }

  private void formula() {
    boolean isFollower = xml.attribute("t").equals("shared");
    String shared = xml.attribute("si");
    boolean links = OTHER_WORKBOOK.matcher(xml.text()).find();
    if (links && isFollower) {
      linkingFormulas.add(shared);
    }
    if (links || (isFollower && linkingFormulas.contains(shared))) {
      grid.remark(Remark.Kind.EXTERNAL_LINK, row, column, name);
    }
  }

  private void value(String type, String style, String value) {
    switch (type) {
      case "s" -> grid.text(row, column, surroundings.strings().get(value));
      case "str" -> grid.text(row, column, StoredText.unescaped(value));
      case "inlineStr" -> grid.text(row, column, StoredText.unescaped(value));
      case "b" -> grid.truth(row, column, value.strip().equals("1") || value.equals("true"));
      case "e" -> grid.error(row, column, value);
      case "d" -> date(style, value);
      default -> number(style, value);
    }
  }

  private void number(String style, String value) {
    Optional<BigDecimal> number = StoredNumber.parse(value);
    if (number.isPresent()) {
      grid.number(row, column, number.get(), surroundings.styles().get(style));
    } else {
      bad(value);
    }
  }

  private void date(String style, String value) {
    Optional<LocalDateTime> moment = DateSystem.parse(value);
    if (moment.isPresent()) {
      grid.date(row, column, moment.get(), surroundings.styles().get(style));
    } else {
      bad(value);
    }
  }

  private void bad(String value) {
    grid.remark(Remark.Kind.BAD_CELL, row, column, value);
    grid.text(row, column, StoredText.unescaped(value));
  }

  private void evaluate(String style) throws IOException {
    FormulaEvaluation.Result result = surroundings.formulas().at(name, row, column);
    grid.result(row, column, result, surroundings.styles().get(style));
  }

  private static boolean isZero(String type, String value) {
    boolean isNumber = type.isEmpty() || type.equals("n");
    return isNumber && StoredNumber.parse(value).filter(number -> number.signum() == 0).isPresent();
  }

  private void remarkIfStale() throws IOException {
    surroundings
        .formulas()
        .insteadOfZero(name, row, column)
        .ifPresent(number -> grid.remarkStale(row, column, number));
  }

  private void merges() {
    int list = xml.depth();
    while (xml.openChild(list)) {
      Address.area(xml.attribute("ref")).ifPresentOrElse(grid::merge, () -> grid.badMerge(0, 0));
    }
  }
}
