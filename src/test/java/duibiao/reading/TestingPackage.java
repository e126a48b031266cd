package duibiao.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An Office Open XML package written part by part, for what no library would write.
public final class TestingPackage {
  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="xml" ContentType="application/xml"/></Types>\
      """;
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String RELATION =
      "<Relationship Id=\"%s\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
          + " Target=\"%s\"/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private TestingPackage(String main) {
    with("[Content_Types].xml", TYPES);
    with(
        "_rels/.rels",
        RELATIONS + RELATION.formatted("m", "officeDocument", main) + "</Relationships>");
  }

  /// A workbook of one sheet called `表`, whose part holds this inside its `worksheet` element.
  public static TestingPackage workbook(String worksheet) {
    return new TestingPackage("xl/workbook.xml")
        .with(
            "xl/workbook.xml",
            """
            <workbook xmlns="m" xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="s1"/></sheets></workbook>\
            """)
        .with("xl/_rels/workbook.xml.rels", relations(""))
        .with("xl/worksheets/sheet1.xml", "<worksheet>" + worksheet + "</worksheet>");
  }

  /// A text document with this inside its body.
  public static TestingPackage text(String body) {
    return new TestingPackage("word/document.xml")
        .with(
            "word/document.xml",
            "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>");
  }

  private static String relations(String more) {
    return RELATIONS
        + RELATION.formatted("s1", "worksheet", "worksheets/sheet1.xml")
        + more
        + "</Relationships>";
  }

  public TestingPackage with(String part, String content) {
    return with(part, content.getBytes(StandardCharsets.UTF_8));
  }

  public TestingPackage with(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  /// The same parts, with one text in all of them replaced.
  public TestingPackage replacing(String text, String by) {
    parts.replaceAll((part, bytes) ->
        new String(bytes, StandardCharsets.UTF_8)
            .replace(text, by)
            .getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public TestingPackage without(String part) {
    parts.remove(part);
    return this;
  }

  /// Adds a part that the workbook relates to.
  public TestingPackage withRelated(String type, String content) {
    return with(
            "xl/_rels/workbook.xml.rels", relations(RELATION.formatted("x", type, type + ".xml")))
        .with("xl/" + type + ".xml", content);
  }

  public Path write(Path file) {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return file;
  }
}
