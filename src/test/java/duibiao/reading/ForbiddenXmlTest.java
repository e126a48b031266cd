package duibiao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.reading.Reading.Reason;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Document types and entities end the reading before anything is looked up.
class ForbiddenXmlTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_rels/.rels",
        "[Content_Types].xml",
        "docProps/core.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml"
      })
  void aDocumentTypeInAnyPart(String part) {
    String bomb =
        """
        <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>\
        """;
    TestingPackage parts =
        TestingPackage.workbook("<sheetData/>")
            .withRelated("styles", "<styleSheet/>")
            .with(part, bomb);

    assertThat(TestingReading.refused(parts.write(folder.resolve("表.xlsx"))).reason())
        .isEqualTo(Reason.XML_FORBIDDEN);
  }

  @Test
  void nothingIsFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(200);
      String address = "http://127.0.0.1:" + server.getLocalPort();
      for (String type :
          new String[] {
            "<!DOCTYPE a SYSTEM \"%s/a.dtd\">".formatted(address),
            "<!DOCTYPE a [<!ENTITY %% b SYSTEM \"%s/b\"> %%b;]>".formatted(address),
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]>".formatted(secret.toUri())
          }) {
        String sheet =
            "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        assertForbidden(
            TestingPackage.workbook("")
                .with("xl/worksheets/sheet1.xml", type + sheet)
                .write(folder.resolve("表.xlsx")));
        assertForbidden(
            TestingReading.write(
                folder.resolve("表.xml"),
                (type
                        + "<Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&b;</Workbook>")
                    .getBytes(StandardCharsets.UTF_8)));
      }
      Assertions.assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }

  private static void assertForbidden(Path file) {
    assertThat(TestingReading.refused(file).reason()).isEqualTo(Reason.XML_FORBIDDEN);
    assertThat(TestingReading.refused(file).detail()).doesNotContain("canary");
  }
}
