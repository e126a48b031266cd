package duibiao.reading;

import duibiao.document.Remark;
import duibiao.reading.OfficePackage.Relationship;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads an Office Open XML workbook (`.xlsx`, `.xlsm`), one sheet part after the other, without
/// holding more than one sheet's cells.
final class WorkbookReader {
  private final OfficePackage parts;
  private final String workbook;
  private final DocumentBuilder document;

  private WorkbookReader(OfficePackage parts, String workbook, DocumentBuilder document) {
    this.parts = parts;
    this.workbook = workbook;
    this.document = document;
  }

  /// A sheet as the workbook lists it.
  private record Listed(String name, String state, String id) {

    boolean isHidden() {
      return state.equals("hidden") || state.equals("veryHidden");
    }
  }

  /// What the workbook part says.
  private record Contents(List<Listed> sheets, DateSystem dates) {}

  static void read(OfficePackage parts, String workbook, DocumentBuilder document)
      throws IOException {
    new WorkbookReader(parts, workbook, document).read();
  }

  private void read() throws IOException {
    Contents contents = contents();
    List<Relationship> relationships = parts.relationships(workbook);
    SharedStrings strings = sharedStrings(relationships);
    StyleTable styles = styles(relationships, contents.dates());
    try (FormulaEvaluation formulas =
        new FormulaEvaluation(document.file().path(), this::mayEvaluate)) {
      SheetReader.Surroundings surroundings =
          new SheetReader.Surroundings(strings, styles, formulas, document);
      for (Listed sheet : contents.sheets()) {
        read(sheet, relationship(relationships, sheet), surroundings);
      }
    }
  }

  private boolean mayEvaluate() throws IOException {
    return parts.zip().checkTheRest() <= document.limits().evaluatedBytes();
  }

  private void read(Listed sheet, Relationship part, SheetReader.Surroundings surroundings)
      throws IOException {
    if (!part.type().equals("worksheet")) {
      return;
    }
    if (sheet.isHidden()) {
      document.remark(Remark.Kind.HIDDEN_SHEET, sheet.name());
      return;
    }
    try (XmlCursor xml = parts.open(part.target())) {
      document.grid(SheetReader.read(sheet.name(), xml, surroundings));
    }
  }

  private static Relationship relationship(List<Relationship> relationships, Listed sheet) {
    return relationships.stream()
        .filter(relationship -> relationship.id().equals(sheet.id()))
        .findFirst()
        .orElseThrow(() -> Refusal.corrupt("xlsx", "the sheet " + sheet.name() + " has no part"));
  }

  private Contents contents() throws IOException {
    List<Listed> sheets = new ArrayList<>();
    DateSystem dates = DateSystem.SINCE_1900;
    try (XmlCursor xml = parts.open(workbook)) {
      int root = xml.openRoot();
      while (xml.openChild(root)) {
        switch (xml.name()) {
          case "workbookPr" ->
              dates = xml.flag("date1904") ? DateSystem.SINCE_1904 : DateSystem.SINCE_1900;
          case "sheets" -> list(xml, sheets);
          default -> {}
        }
      }
      xml.finish();
    }
    return new Contents(sheets, dates);
  }

  private void list(XmlCursor xml, List<Listed> sheets) {
    int list = xml.depth();
    while (xml.openChild(list)) {
      sheets.add(new Listed(xml.attribute("name"), xml.attribute("state"), xml.attribute("id")));
      if (sheets.size() > document.limits().sheets()) {
        throw Refusal.tooLarge(
            "xlsx", "the workbook has more than " + document.limits().sheets() + " sheets");
      }
    }
  }

  private SharedStrings sharedStrings(List<Relationship> relationships) throws IOException {
    Optional<String> part = OfficePackage.first(relationships, "sharedStrings");
    return part.isPresent()
        ? SharedStrings.read(parts, part.get(), document.limits())
        : SharedStrings.none();
  }

  private StyleTable styles(List<Relationship> relationships, DateSystem dates) throws IOException {
    Optional<String> part = OfficePackage.first(relationships, "styles");
    return part.isPresent()
        ? StyleTable.read(parts, part.get(), document.formats(), dates)
        : StyleTable.none(dates);
  }
}
