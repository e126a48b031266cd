package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.cli.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// `duibiao inspect FILE --html OUT`.
class PaintedPageTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final Path SAMPLE = HOME.resolve("jobs/sample");
  private static final Path TRANSFER = SAMPLE.resolve("北京市/2023/职康劳动项目一次性开办政策资金转移支付绩效自评表.xlsx");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Path to, Path... files) {
    Stream<String> options = Stream.of("inspect", "--lang", "en", "--html", to.toString());
    return Duibiao.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(options, Stream.of(files).map(Path::toString)).toArray(String[]::new));
  }

  private Document page(Path file) throws IOException {
    Path to = folder.resolve("page.html");
    assertThat(run(to, file)).isEqualTo(ExitCode.DONE.code());
    return Jsoup.parse(to);
  }

  private static Element cell(Document page, String id) {
    return page.expectFirst("[id='" + id + "']");
  }

  @Test
  void everyCellHasTheColourOfItsUseAndATag() throws IOException {
    Document page = page(TRANSFER);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).startsWith("written: ");
    Element target = cell(page, "g1-E25");
    assertThat(target.classNames()).contains("taken", "target");
    assertThat(target.expectFirst(".tag").text()).isEqualTo("target");
    assertThat(target.expectFirst(".text").text()).isEqualTo("≧10 人");
    assertThat(target.expectFirst(".read").text()).isEqualTo("→ ≥ 10 人");
    assertThat(target.attr("title")).isEqualTo("附件2!E25 · target · TARGET → ≥ 10 人");
    assertThat(cell(page, "g1-C5").select(".tag").text()).isEqualTo("department");
    assertThat(cell(page, "g1-E7").select(".tag").text()).isEqualTo("budget · executed");
    assertThat(cell(page, "g1-E23").classNames()).contains("label");
    assertThat(cell(page, "g0-A1").classNames()).contains("unclaimed");
  }

  @Test
  void mergedCellsStayMerged() throws IOException {
    Document page = page(TRANSFER);
    assertThat(cell(page, "g1-A1").attr("colspan")).isEqualTo("9");
    assertThat(cell(page, "g1-B24").attr("rowspan")).isEqualTo("4");
    assertThat(cell(page, "g1-E25").hasAttr("colspan")).isFalse();
  }

  @Test
  void whatIsUnclearStandsAtItsCellsAndInTheList() throws IOException {
    Document page = page(TRANSFER);
    Element reason = cell(page, "g1-I25");
    assertThat(reason.classNames()).contains("doubtful", "notice");
    assertThat(reason.select(".doubt").text()).contains("The evaluator writes that the target was");
    assertThat(cell(page, "g1-D25").select(".doubt").text()).isEqualTo("2");
    assertThat(page.select("#note-2 a").eachAttr("href")).containsExactly("#g1-I25", "#g1-D25");
    assertThat(page.select("#unclaimed li")).hasSize(59);
  }

  @Test
  void nothingIsRunAndNothingIsFetched() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("hostile.csv"),
            """
            2023年度项目支出绩效自评表
            项目名称,"<script>alert(1)</script>"
            一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
            产出指标,数量指标,"<img src=http://example.org/x onerror=alert(1)>",≥20人,32人,90,90
            """);
    Document page = page(file);
    assertThat(page.select("script, img, link, iframe, object, [src], [onerror]")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    assertThat(page.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
    assertThat(cell(page, "g0-B2").select(".text").text()).isEqualTo("<script>alert(1)</script>");
  }

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      return files.filter(file -> file.toString().matches(".*\\.(xlsx?|csv)")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCellIsPaintedOnceAndEveryLinkLeadsSomewhere(Path file) throws IOException {
    Document page = page(file);
    String account = page.select(".account").text();
    assertThat(account).startsWith(page.select("td.taken").size() + " cells");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
  }

  @Test
  void aPageIsOfOneFile() {
    assertThat(run(folder.resolve("page.html"), TRANSFER, TRANSFER))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("--html paints one file, and these are 2");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theFileItselfIsNotPaintedOver() throws IOException {
    Path file = Files.copy(TRANSFER, folder.resolve("form.xlsx"));
    assertThat(run(file, file)).isEqualTo(ExitCode.USAGE.code());
    assertThat(file).hasSameBinaryContentAs(TRANSFER);
  }

  @Test
  void aFileThatCannotBeOpenedIsNotPainted() throws IOException {
    Path file = Files.write(folder.resolve("form.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path to = folder.resolve("page.html");
    assertThat(run(to, file)).isEqualTo(ExitCode.NOT_LOADABLE.code());
    assertThat(err.toString()).startsWith("nothing to paint: ");
    assertThat(to).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereIsStorage() {
    assertThat(run(folder.resolve("missing").resolve("page.html"), TRANSFER))
        .isEqualTo(ExitCode.STORAGE.code());
    assertThat(err.toString()).contains("the page cannot be written");
  }
}
