package duibiao.report.page;

import duibiao.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The resources that the page is made of, and how they are put into it.
///
/// @param language in which the page opens
record Assets(Language language) {
  private static final List<String> SCRIPTS =
      List.of(
          "base.js",
          "tools.js",
          "rows.js",
          "scores.js",
          "ambition.js",
          "targets.js",
          "habits.js",
          "peers.js",
          "budgets.js",
          "findings.js",
          "shell.js");

  private static final List<String> STYLES = List.of("page.css");

  /// Words that scripts need, by the beginnings of their keys.
  private static final Map<String, String> WORDS =
      Map.of(
          "report.js.", "",
          "answer.reason.", "reason.",
          "answer.severity.", "severity.",
          "answer.kind.", "kind.");

  static Document template() {
    Document template = Jsoup.parse(text("page.html"));
    template.outputSettings().prettyPrint(false);
    return template;
  }

  /// The version of the library that draws.
  static String chartsVersion() {
    Properties properties = new Properties();
    try (InputStream file = open("/META-INF/maven/org.webjars/echarts/pom.properties")) {
      properties.load(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return properties.getProperty("version");
  }

  /// Puts styles, figures and scripts into the page; only these scripts may run, and nothing may be
  /// fetched.
  String assemble(Page page) {
    Document document = page.document();
    words(page);
    String code = language.name().toLowerCase(java.util.Locale.ROOT);
    document
        .expectFirst("html")
        .attr("lang", language == Language.ZH ? "zh-CN" : code)
        .attr("data-lang", code);
    document.title(
        switch (language) {
          case ZH -> page.words().zh().say("report.title");
          case EN -> page.words().en().say("report.title");
        });
    String charts =
        text("/META-INF/resources/webjars/echarts/%s/echarts.min.js".formatted(chartsVersion()));
    String own = SCRIPTS.stream().map(Assets::text).collect(Collectors.joining("\n"));
    Element head = document.head();
    head.expectFirst("meta[http-equiv]").attr("content", policy(charts, own));
    head.appendElement("style")
        .appendChild(
            new DataNode(
                STYLES.stream().map(Assets::text).collect(Collectors.joining("\n"))
                    + withheld(page)));
    Element body = document.body();
    body.appendElement("script")
        .attr("type", "application/json")
        .attr("id", "figures")
        .appendChild(new DataNode(json(page.figures())));
    body.appendElement("script").appendChild(new DataNode(charts));
    body.appendElement("script").appendChild(new DataNode(own));
    return document.outerHtml() + "\n";
  }

  /// Why a figure is not shown stands in thousands of cells, and once in the page.
  private static String withheld(Page page) {
    String prefix = "answer.reason.";
    return page.words().zh().startingWith(prefix).keySet().stream()
        .flatMap(reason ->
            Stream.of(
                withheld("zh", reason, page.words().zh().say(prefix + reason)),
                withheld("en", reason, page.words().en().say(prefix + reason))))
        .collect(Collectors.joining("\n"));
  }

  private static String withheld(String language, String reason, String words) {
    return "[data-lang=%s] .w-%s::after { content: \"%s\" }".formatted(language, reason, words);
  }

  private static void words(Page page) {
    ObjectNode words = page.figures().putObject("words");
    ObjectNode zh = words.putObject("zh");
    ObjectNode en = words.putObject("en");
    WORDS.forEach((prefix, name) -> {
      page.words().zh().startingWith(prefix).forEach((key, word) -> zh.put(name + key, word));
      page.words().en().startingWith(prefix).forEach((key, word) -> en.put(name + key, word));
    });
  }

  /// Nothing in the block can end it or begin markup.
  static String json(ObjectNode figures) {
    return JsonMapper.shared().writeValueAsString(Packed.of(figures)).replace("<", "\\u003c");
  }

  private static String policy(String... scripts) {
    String hashes =
        Stream.of(scripts)
            .map(script -> "'sha256-" + digest(script) + "'")
            .collect(Collectors.joining(" "));
    return "default-src 'none'; script-src %s; style-src 'unsafe-inline'; img-src data:; "
            .formatted(hashes)
        + "base-uri 'none'; form-action 'none'";
  }

  private static String digest(String script) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String text(String name) {
    try (InputStream file = open(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Assets.class.getResourceAsStream(name), name);
  }
}
