package duibiao.bench;

import duibiao.reading.DocumentReader;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/// Reads one flat sheet of fourteen columns, once, as a person would drop a whole database into the
/// inbox; a sheet beyond the limit of cells is refused.
///
/// Arguments: how many rows, and `ours` or `poi`.
final class FlatSheet {
  private static final int COLUMNS = 14;
  private static final double NANOS_A_SECOND = 1e9;
  private static final double BYTES_A_MEGABYTE = 1e6;

  private FlatSheet() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Files.createTempFile("duibiao-bench", ".xlsx");
    try {
      write(file, Integer.parseInt(arguments[0]));
      long start = CpuTime.ofProcess();
      String came = arguments[1].equals("poi") ? byPoi(file) : byOurs(file);
      System.out.printf(
          "%s rows, %s: %s, %.1f processor s, at most %.0f MB of heap%n",
          arguments[0],
          arguments[1],
          came,
          (CpuTime.ofProcess() - start) / NANOS_A_SECOND,
          peak() / BYTES_A_MEGABYTE);
    } finally {
      Files.delete(file);
    }
  }

  private static String byOurs(Path file) {
    String read = new DocumentReader().read(SourceFile.of(file, "flat.xlsx")).toString();
    return read.substring(0, Math.min(60, read.length()));
  }

  private static String byPoi(Path file) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      return workbook.getSheetAt(0).getLastRowNum() + 1 + " rows";
    }
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private static void write(Path file, int rows) throws IOException {
    String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      part(zip, "[Content_Types].xml", types());
      part(zip, "_rels/.rels", related(relations + "/officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
              + relations
              + "\"><sheets><sheet name=\"flat\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          related(relations + "/worksheet", "worksheets/sheet1.xml"));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      print(
          zip,
          "<worksheet"
              + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
      for (int row = 1; row <= rows; row++) {
        print(zip, row(row));
      }
      print(zip, "</sheetData></worksheet>");
      zip.closeEntry();
    }
  }

  private static String types() {
    String office = "application/vnd.openxmlformats-";
    String sheets = office + "officedocument.spreadsheetml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\""
        + office
        + "package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
        + sheets
        + "sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
        + sheets
        + "worksheet+xml\"/></Types>";
  }

  private static String related(String type, String target) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\"/></Relationships>"
            .formatted(type, target);
  }

  private static String row(int row) {
    StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");
    for (int column = 0; column < COLUMNS; column++) {
      String place = (char) ('A' + column) + String.valueOf(row);
      cells.append(
          column % 2 == 0
              ? "<c r=\"%s\"><v>%d.%d</v></c>".formatted(place, row, column)
              : "<c r=\"%s\" t=\"inlineStr\"><is><t>text %d</t></is></c>"
                  .formatted(place, row % 997));
    }
    return cells.append("</row>").toString();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    print(zip, content);
    zip.closeEntry();
  }

  private static void print(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
