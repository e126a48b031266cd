package duibiao;

import static duibiao.BadInputs.parts;
import static duibiao.BadInputs.sheetOfForm;

import duibiao.reading.TestingPackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packages that mean harm, lie, or are larger than they look; a sound form is in each.
final class HostilePackages {
  private static final String SCORE = "/forms/0/indicators/1/score";
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private HostilePackages() {}

  /// @param canary an address that must not be asked for, and a file that must not be read
  static Stream<BadInput> withEntities(String canary, String file) {
    String bomb =
        IntStream.range(0, 9)
            .mapToObj(level ->
                "<!ENTITY e%d \"%s\">".formatted(level, ("&e" + (level - 1) + ";").repeat(9)))
            .collect(Collectors.joining());
    return Stream.of(
            named("entity bomb", bomb, "&e8;"),
            named(
                "quadratic entity",
                "<!ENTITY e \"" + "a".repeat(100_000) + "\">",
                "&e;".repeat(1_000)),
            named("external entity, file", "<!ENTITY e SYSTEM \"file://" + file + "\">", "&e;"),
            named("external entity, network", "<!ENTITY e SYSTEM \"" + canary + "\">", "&e;"),
            named("parameter entity", "<!ENTITY % e SYSTEM \"" + canary + "\"> %e;", ""))
        .flatMap(HostilePackages::inEveryPart);
  }

  /// @param subset what the document type declares
  private record Declared(String what, String subset, String used) {}

  private static Declared named(String what, String subset, String used) {
    return new Declared(what, subset, used);
  }

  private static Stream<BadInput> inEveryPart(Declared declared) {
    return Stream.of("xl/workbook.xml", SHEET, "docProps/core.xml", "[Content_Types].xml")
        .map(part ->
            BadInput.of(
                declared.what() + " in " + part,
                "自评表.xlsx",
                () ->
                    parts(
                        sheetOfForm("", "")
                            .with(
                                part,
                                "<!DOCTYPE a [%s]><a>%s</a>"
                                    .formatted(declared.subset(), declared.used()))),
                "QUARANTINE XML_FORBIDDEN"));
  }

  static BadInput remoteDocumentType(String canary) {
    return BadInput.of(
        "remote document type",
        "自评表.xlsx",
        () ->
            parts(
                sheetOfForm("", "")
                    .with(SHEET, "<!DOCTYPE worksheet SYSTEM \"" + canary + "\"><worksheet/>")),
        "QUARANTINE XML_FORBIDDEN");
  }

  static Stream<BadInput> formulas() {
    String deep = "(".repeat(3_000) + "1" + ")".repeat(3_000);
    return Stream.of(
        formula("with a stored value", "SUM(35)", "35", "LOAD").with(SCORE, "35"),
        formula("without a stored value", "30+5", "", "LOAD").with(SCORE, "35"),
        formula("of the clock", "TODAY()", "", "WARN FORMULA_NO_VALUE").with(SCORE, ""),
        formula("nested 3,000 deep", deep, "", "WARN FORMULA_NO_VALUE").with(SCORE, ""),
        formula("that needs itself", "G7", "", "WARN FORMULA_NO_VALUE").with(SCORE, ""),
        formula("stored 0 contradicted", "30+5", "0", "WARN FORMULA_STALE").with(SCORE, "0"),
        formula("division by zero", "1/0", "", "WARN FORMULA_NO_VALUE").with(SCORE, ""),
        formula("into another workbook", "[1]表!A1", "35", "WARN EXTERNAL_LINK").with(SCORE, "35"));
  }

  private static BadInput formula(String what, String formula, String value, String answer) {
    return BadInput.of("formula " + what, "自评表.xlsx", () -> calculating(formula, value), answer);
  }

  /// By hand, for the library checks what it writes.
  private static byte[] calculating(String formula, String value) {
    String stored = value.isEmpty() ? "" : "<v>" + value + "</v>";
    byte[] whole = BadInputs.workbook(book -> {});
    return BadInputs.changed(
        whole, SHEET, sheet -> sheet.replace("<v>35.0</v>", "<f>" + formula + "</f>" + stored));
  }

  static Stream<BadInput> areas() {
    return Stream.of(
        area("inverted", "<mergeCell ref=\"C3:A1\"/>", "WARN BAD_MERGE"),
        area("over everything", "<mergeCell ref=\"A1:XFD1048576\"/>", "WARN BAD_MERGE"),
        area("of one cell", "<mergeCell ref=\"A1:A1\"/>", "LOAD"),
        area("without an address", "<mergeCell ref=\"\"/>", "QUARANTINE CORRUPT_FILE"));
  }

  private static BadInput area(String what, String area, String answer) {
    return BadInput.of(
        "merged area " + what,
        "自评表.xlsx",
        () -> parts(sheetOfForm("", "<mergeCells>" + area + "</mergeCells>")),
        answer);
  }

  /// What only looks large costs nothing.
  static Stream<BadInput> giants() {
    return Stream.of(
        giant(
            "a million formatted rows",
            1_048_566,
            row -> "<row r=\"%d\" s=\"0\"/>".formatted(row + 10)),
        giant(
            "a cell in the last corner",
            1,
            row -> "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"),
        giant(
            "16,384 columns",
            1,
            row -> "<row r=\"20\">" + "<c><v>1</v></c>".repeat(16_384) + "</row>"),
        giant(
            "4,000,000 styled cells",
            40_000,
            row -> "<row r=\"%d\">".formatted(row + 10) + "<c s=\"0\"/>".repeat(100) + "</row>"),
        BadInput.of(
            "100,000 merged areas",
            "自评表.xlsx",
            () ->
                parts(
                    sheetOfForm(
                        "",
                        "<mergeCells>"
                            + repeated(
                                100_000,
                                row -> "<mergeCell ref=\"A%1$d:C%1$d\"/>".formatted(row + 10))
                            + "</mergeCells>")),
            "LOAD"));
  }

  private static BadInput giant(String what, int times, IntFunction<String> row) {
    return BadInput.of(what, "自评表.xlsx", () -> parts(sheetOfForm(repeated(times, row), "")), "LOAD")
        .with(SCORE, "35")
        .with("/forms/0/budget/0/adjusted", "12");
  }

  private static String repeated(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  static Stream<BadInput> packings() {
    return Stream.of(
        BadInput.of("400 MiB of blanks", "自评表.xlsx", HostilePackages::bomb, "QUARANTINE ZIP_BOMB"),
        BadInput.of("3,000 parts", "自评表.xlsx", HostilePackages::manyParts, "LOAD"),
        BadInput.of("a style table that packs well", "自评表.xlsx", HostilePackages::styles, "LOAD"),
        BadInput.of(
            "sizes and counts that lie",
            "自评表.xlsx",
            () ->
                parts(
                    sheetOfForm("", "<mergeCells count=\"99999999\"/>")
                        .withRelated(
                            "sharedStrings", "<sst count=\"-1\" uniqueCount=\"999999999\"/>")),
            "LOAD"),
        BadInput.of(
            "a flipped byte", "自评表.xlsx", HostilePackages::flipped, "QUARANTINE CORRUPT_FILE"),
        BadInput.of(
            "pictures", "自评表.xlsx", HostilePackages::pictures, "QUARANTINE NOT_A_SPREADSHEET"),
        BadInput.of("strict", "自评表.xlsx", HostilePackages::strict, "LOAD").with(SCORE, "35"));
  }

  private static byte[] bomb() {
    byte[] piece = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream sound =
            new ZipInputStream(new ByteArrayInputStream(parts(sheetOfForm("", ""))));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = sound.getNextEntry(); part != null; part = sound.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        sound.transferTo(zip);
      }
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      for (int mebibyte = 0; mebibyte < 400; mebibyte++) {
        zip.write(piece);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  private static byte[] manyParts() {
    TestingPackage parts = sheetOfForm("", "");
    IntStream.range(0, 3_000).forEach(part -> parts.with("customXml/" + part + ".xml", "<a/>"));
    return parts(parts);
  }

  private static byte[] styles() {
    return parts(
        sheetOfForm("", "")
            .withRelated(
                "styles",
                "<styleSheet><cellXfs>"
                    + "<xf numFmtId=\"0\"/>".repeat(60_000)
                    + "</cellXfs></styleSheet>"));
  }

  private static byte[] flipped() {
    byte[] whole = parts(sheetOfForm("", ""));
    int middle = new String(whole, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 60;
    whole[middle] ^= 1;
    return whole;
  }

  private static byte[] pictures() {
    return parts(
        BadInputs.sheet("")
            .without("[Content_Types].xml")
            .without("xl/workbook.xml")
            .with("1.png", "a"));
  }

  private static byte[] strict() {
    String transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return parts(
        sheetOfForm("", "")
            .replacing(transitional, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
  }
}
