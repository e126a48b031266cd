package duibiao;

import duibiao.reading.TestingPackage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/// Files as they come in: one sound form, and what can be wrong with it.
final class BadInputs {
  /// A form to which nothing is to be remarked; a bar between cells.
  static final String FORM =
      """
      上海市普陀区项目支出绩效自评表（2023年度）
      项目名称|便民服务|主管部门|上海市普陀区民政局
      项目资金（万元）||全年预算数|全年执行数
      |年度资金总额|12|6
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
      产出指标|数量指标|培训人数|≥20人|32人|60|60
      效益指标|社会效益指标|就业率|≥60%|66%|40|35
      总分|||||100|95
      """;

  private BadInputs() {}

  static byte[] text(String text, String encoding) {
    return text.getBytes(Charset.forName(encoding));
  }

  /// The form as separated values.
  static byte[] csv(UnaryOperator<String> change) {
    return change.apply(FORM).replace('|', ',').getBytes(StandardCharsets.UTF_8);
  }

  /// The form as a page that is called a workbook.
  static byte[] page(String encoding, String declared) {
    String rows =
        FORM.lines()
            .map(line -> "<tr><td>" + line.replace("|", "</td><td>") + "</td></tr>")
            .reduce("", String::concat);
    return ("<html><meta charset=\"" + declared + "\"><table>" + rows + "</table></html>")
        .getBytes(Charset.forName(encoding));
  }

  /// The form as a workbook, changed before it is written.
  static byte[] workbook(Consumer<XSSFWorkbook> change) {
    return workbook(List.of(FORM), change);
  }

  /// Forms as the sheets of a workbook.
  static byte[] workbook(List<String> forms, Consumer<XSSFWorkbook> change) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int at = 0; at < forms.size(); at++) {
        fill(workbook.createSheet("表" + (at + 1)), forms.get(at));
      }
      change.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void fill(Sheet sheet, String form) {
    List<String> lines = form.lines().toList();
    for (int row = 0; row < lines.size(); row++) {
      Row line = sheet.createRow(row);
      String[] cells = lines.get(row).split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        if (cells[column].matches("-?\\d+")) {
          line.createCell(column).setCellValue(Double.parseDouble(cells[column]));
        } else if (!cells[column].isEmpty()) {
          line.createCell(column).setCellValue(cells[column]);
        }
      }
    }
  }

  /// A package written part by part.
  static byte[] parts(TestingPackage parts) {
    try {
      Path file = Files.createTempFile("parts", ".xlsx");
      try {
        return Files.readAllBytes(parts.write(file));
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static TestingPackage sheet(String cells) {
    return TestingPackage.workbook("<sheetData><row>" + cells + "</row></sheetData>");
  }

  /// The form as a workbook of 1997.
  static byte[] old() {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      fill(book.createSheet("表"), FORM);
      book.write(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The form as a workbook of 2003 in XML.
  static String spreadsheetXml() {
    String rows =
        FORM.lines()
            .map(line ->
                "<Row><Cell><Data ss:Type=\"String\">"
                    + line.replace("|", "</Data></Cell><Cell><Data ss:Type=\"String\">")
                    + "</Data></Cell></Row>")
            .reduce("", String::concat);
    String office = "urn:schemas-microsoft-com:office:spreadsheet";
    return "<?xml version=\"1.0\"?><Workbook xmlns=\"%1$s\" xmlns:ss=\"%1$s\"><Worksheet ss:Name=\"表\"><Table>%2$s</Table></Worksheet></Workbook>"
        .formatted(office, rows);
  }

  /// The form as a sheet written by hand.
  ///
  /// @param rows more rows behind it
  /// @param behind what stands behind all rows
  static TestingPackage sheetOfForm(String rows, String behind) {
    return TestingPackage.workbook("<sheetData>" + rows(FORM) + rows + "</sheetData>" + behind);
  }

  static String rows(String form) {
    return form.lines().map(BadInputs::row).reduce("", String::concat);
  }

  private static String row(String line) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : line.split("\\|", -1)) {
      if (text.matches("-?\\d+")) {
        row.append("<c><v>").append(text).append("</v></c>");
      } else {
        row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
      }
    }
    return row + "</row>";
  }

  /// A package in which the text of one part is changed.
  static byte[] changed(byte[] whole, String part, UnaryOperator<String> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String written = entry.getName().equals(part) ? change.apply(text) : text;
        zip.write(written.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  static byte[] locked() {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("密");
      try (OutputStream inside = encryptor.getDataStream(files)) {
        inside.write(workbook(book -> {}));
      }
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  /// The codes of all that was remarked on a file and its forms.
  static List<String> remarks(JsonNode file) {
    List<String> codes = new ArrayList<>();
    file.get("problems").forEach(problem -> codes.add(problem.get("code").asString()));
    file.get("forms")
        .forEach(form ->
            form.get("findings").forEach(finding -> codes.add(finding.get("code").asString())));
    return codes;
  }
}
