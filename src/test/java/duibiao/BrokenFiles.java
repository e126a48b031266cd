package duibiao;

import static duibiao.BadInputs.parts;
import static duibiao.BadInputs.sheet;
import static duibiao.BadInputs.text;
import static duibiao.BadInputs.workbook;

import duibiao.reading.TestingPackage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/// Files that are no tables, or broken, or that mean harm.
final class BrokenFiles {
  private static final String QUARANTINE = "QUARANTINE";

  private BrokenFiles() {}

  static BadInput input(String what, byte[] bytes, String verdict, String code) {
    return new BadInput(what, "自评表.xlsx", () -> bytes, verdict, code);
  }

  private static byte[] hexadecimal(String head) {
    return HexFormat.of().parseHex(head + "00".repeat(30));
  }

  static BadInput named(String what, String name, byte[] bytes, String answer) {
    String[] words = answer.split(" ", -1);
    return new BadInput(what, name, () -> bytes, words[0], words.length > 1 ? words[1] : "");
  }

  static Stream<BadInput> filesThatAreNoTables() {
    byte[] whole = workbook(book -> {});
    return Stream.of(
        input("zero bytes", new byte[0], QUARANTINE, "EMPTY_FILE"),
        input("only blanks", text(" \n\t　", "UTF-8"), QUARANTINE, "EMPTY_FILE"),
        input("cut short", Arrays.copyOf(whole, whole.length / 2), QUARANTINE, "CORRUPT_FILE"),
        input("PDF as xlsx", hexadecimal("255044462D312E37"), QUARANTINE, "NOT_A_SPREADSHEET"),
        named("PDF", "a.pdf", hexadecimal("255044462D312E37"), "QUARANTINE UNSUPPORTED_FORMAT"),
        input("RAR as xlsx", hexadecimal("526172211A0700CF"), QUARANTINE, "NOT_A_SPREADSHEET"),
        named("RAR", "a.rar", hexadecimal("526172211A0700CF"), "QUARANTINE ARCHIVE"),
        input("noise", hexadecimal("7F454C4602010100"), QUARANTINE, "NOT_A_SPREADSHEET"),
        input(
            "docx as xlsx", parts(TestingPackage.text("<w:p/>")), QUARANTINE, "NOT_A_SPREADSHEET"),
        input("password to open", BadInputs.locked(), QUARANTINE, "ENCRYPTED"),
        named(
            "lost characters",
            "a.csv",
            text("績效自評表,項目資金執行情況".repeat(20), "Big5"),
            "QUARANTINE BAD_ENCODING"),
        named("a letter", "a.csv", text("您好", "UTF-8"), "QUARANTINE NO_FORM_FOUND"),
        named(
            "blank template",
            "a.csv",
            text("项目支出绩效自评表\n项目名称,,主管部门,\n三级指标,年度指标值,实际完成值\n指标1：,,\n", "UTF-8"),
            "QUARANTINE EMPTY_FORM"));
  }

  static Stream<BadInput> packagesThatAreBroken() {
    String number = "<c><v>1</v></c>";
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    return Stream.of(
        input(
            "missing part",
            parts(sheet(number).without("xl/worksheets/sheet1.xml")),
            QUARANTINE,
            "CORRUPT_FILE"),
        input(
            "bad shared-string number",
            parts(sheet("<c t=\"s\"><v>7</v></c>").withRelated("sharedStrings", "<sst/>")),
            QUARANTINE,
            "CORRUPT_FILE"),
        input(
            "illegal UTF-8",
            parts(
                sheet(number)
                    .with(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet>\u00ff</worksheet>".getBytes(StandardCharsets.ISO_8859_1))),
            QUARANTINE,
            "CORRUPT_FILE"),
        input(
            "two parts of one name",
            parts(sheet(number).with("XL/Worksheets/sheet1.xml", "<worksheet/>")),
            QUARANTINE,
            "CORRUPT_FILE"),
        input("200,000 nested elements", parts(sheet(deep)), QUARANTINE, "CORRUPT_FILE"));
  }

  static Stream<BadInput> packagesThatMeanHarm() {
    String number = "<c><v>1</v></c>";
    TestingPackage bare = sheet(number).without("[Content_Types].xml").without("xl/workbook.xml");
    return Stream.of(
        input("part outside", parts(sheet(number).with("../../x", "")), QUARANTINE, "UNSAFE_ENTRY"),
        input(
            "entity",
            parts(sheet(number).with("docProps/core.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>")),
            QUARANTINE,
            "XML_FORBIDDEN"),
        input(
            "blanks without end",
            parts(sheet(number).with("xl/media/a.png", new byte[40 << 20])),
            QUARANTINE,
            "ZIP_BOMB"),
        input(
            "OpenDocument",
            parts(bare.with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
            QUARANTINE,
            "UNSUPPORTED_FORMAT"),
        named(
            "zip of workbooks",
            "a.zip",
            parts(bare.without("mimetype").with("甲县.xlsx", "")),
            "QUARANTINE ARCHIVE"));
  }
}
