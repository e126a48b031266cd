package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.Star;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The report as a page: what it draws from, what it says without scripts, and what it never does.
class ReportPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("duibiao.home"), "src/main/resources/duibiao/report/page");
  private static final String FORM =
      """
      form | 310000 上海市 | 2023 | programme | result | self | 98 of 100 | 上海市残联 | 康复
      budget | 10 | 9
      line | 满意度 | ≥90% | 95% | 10 | 10
      """;

  @Test
  void chartsDrawFromTheFiguresOfTheAnswers() {
    try (Star star = Golden.star("two_cities.txt")) {
      ObjectNode figures = (ObjectNode) ReportedPage.of(star).figures();
      figures.remove("words");
      Golden.assertSame(
          "two_cities_page.json",
          JsonMapper.builder()
                  .enable(SerializationFeature.INDENT_OUTPUT)
                  .build()
                  .writeValueAsString(figures)
              + "\n");
    }
  }

  @Test
  void theSameStarGivesTheSamePage() {
    try (Star star = Golden.star("two_cities.txt")) {
      assertThat(ReportedPage.of(star).html()).isEqualTo(ReportedPage.of(star).html());
    }
  }

  @Test
  void anEmptyStarSaysThatItCannotTell() {
    ReportedPage page = ReportedPage.drawn("");
    assertThat(page.absent())
        .containsExactly(
            "start",
            "scores",
            "ambition",
            "heat",
            "rates",
            "amounts",
            "bunching",
            "ratchet",
            "funnel",
            "shared",
            "budgets",
            "cuts");
    assertThat(page.document().expectFirst("#start").text()).contains("先载入文件");
    assertThat(page.document().expectFirst("#targets").text()).contains("没有一个目标显出偏低的迹象");
    assertThat(page.document().select("[data-slot], [data-word]")).isEmpty();
  }

  @Test
  void oneFormIsShownAndNotCompared() {
    ReportedPage page = ReportedPage.drawn(FORM);
    JsonNode row = page.figures().get("scores").get(0);
    assertThat(row.get("n").asInt()).isEqualTo(1);
    assertThat(row.get("points").get(0).get(0).asDouble()).isEqualTo(98);
    assertThat(row.has("box")).isFalse();
    assertThat(row.get("near").has("share")).isFalse();
    assertThat(page.absent()).contains("ranks", "ratchet", "funnel").doesNotContain("scores");
  }

  @Test
  void formsThatAllScoreTheSameMakeAPage() {
    ReportedPage page =
        ReportedPage.drawn(FORM.repeat(24) + FORM.replace("310000 上海市", "120000 天津市").repeat(24));
    JsonNode row = page.figures().get("scores").get(0);
    assertThat(row.get("box").valueStream().map(JsonNode::asDouble)).containsOnly(98.0);
    assertThat(row.get("curve").size()).isEqualTo(64);
    assertThat(page.document().expectFirst("#figures").data()).doesNotContain("NaN", "Infinity");
  }

  @Test
  void textOfFormsIsNeverMarkup() {
    String hostile = "</script><img src=x onerror=alert(1)>\u202Egnp";
    ReportedPage page = ReportedPage.drawn(FORM.replace("康复", hostile).replace("满意度", hostile));
    Document document = page.document();
    assertThat(document.select("img, iframe, object, link, base, form")).isEmpty();
    assertThat(document.select("[onerror]")).isEmpty();
    assertThat(page.listed("rates").getFirst()).contains("</script><img src=x");
    assertThat(document.expectFirst("#figures").data()).doesNotContain("<");
    assertThat(page.html()).doesNotContain("\u202E").contains("\\\\u202e");
  }

  @Test
  void onlyItsOwnScriptsMayRunAndNothingMayBeFetched() throws Exception {
    Document document = ReportedPage.drawn(FORM).document();
    String policy = document.expectFirst("meta[http-equiv]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .doesNotContain("http")
        .contains("base-uri");
    List<Element> scripts =
        document.select("script").stream().filter(script -> !script.hasAttr("type")).toList();
    assertThat(scripts).hasSize(2);
    for (Element script : scripts) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(script.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(document.select("[src]")).isEmpty();
  }

  @Test
  void everythingIsSaidInBothLanguages() {
    Document document = ReportedPage.drawn(FORM).document();
    assertThat(document.select("span[lang=zh-CN]")).hasSameSizeAs(document.select("span[lang=en]"));
    assertThat(document.select("[lang=en]").eachText()).noneMatch(text -> text.contains("report."));
    assertThat(document.expectFirst("html").attr("data-lang")).isEqualTo("zh");
  }

  @Test
  void aFileThatIsStillThereHasALink(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("inbox"));
    Files.createFile(folder.resolve("inbox/form-1.xlsx"));
    try (Star star = duibiao.analysis.TestingStar.of(FORM + FORM.replace("2023", "2022"))) {
      JsonNode forms = ReportedPage.of(star, folder).figures().get("forms");
      assertThat(forms.valueStream())
          .anySatisfy(form -> {
            assertThat(form.has("base")).isTrue();
            assertThat(form.get("base").asString()).isEmpty();
            assertThat(form.get("path").asString().substring(form.get("cut").asInt()))
                .isEqualTo("inbox/form-1.xlsx");
          })
          .anySatisfy(form -> assertThat(form.has("base")).isFalse());
    }
  }

  @Test
  void everyChartCanBeReadWithoutScripts() {
    try (Star star = Golden.star("two_cities.txt")) {
      ReportedPage page = ReportedPage.of(star);
      List<String> charts = page.document().select("figure:not(.absent)").eachAttr("data-chart");
      assertThat(charts).contains("scores", "ambition", "rates", "amounts");
      assertThat(charts).allSatisfy(chart -> assertThat(page.listed(chart)).isNotEmpty());
      JsonNode figures = page.figures();
      for (String chart : List.of("rates", "amounts")) {
        assertThat(page.listed(chart)).as(chart).hasSameSizeAs(figures.get(chart));
      }
    }
  }

  @Test
  void aWithheldFigureSaysWhyInTheStyleOfThePage() {
    Document document = ReportedPage.drawn(FORM).document();
    assertThat(document.select("td.w-N_TOO_SMALL")).isNotEmpty();
    assertThat(document.expectFirst("style").data())
        .contains("[data-lang=zh] .w-N_TOO_SMALL::after { content: \"样本不足\" }");
  }

  @Test
  void everyWordOfTheScriptsIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    Pattern word =
        Pattern.compile(
            "say\\(\"([a-z0-9.]*[a-z0-9])\"|\\b(?:fact|choice)\\(\"[a-z]+\", \"?([a-z]+)");
    try (Stream<Path> files = Files.list(PAGE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".js")).toList()) {
        String script = Files.readString(file);
        assertThat(script)
            .as(file.toString())
            .doesNotContain("innerHTML")
            .doesNotContainPattern("\\p{IsHan}");
        word.matcher(script)
            .results()
            .map(found -> found.group(1))
            .filter(key -> key != null)
            .forEach(asked::add);
      }
    }
    JsonNode words = ReportedPage.drawn("").figures().get("words").get("en");
    assertThat(asked).hasSizeGreaterThan(60).allMatch(words::has);
  }
}
