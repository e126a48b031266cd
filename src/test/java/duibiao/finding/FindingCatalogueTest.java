package duibiao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of findings in the docs is printed from their declaration.
class FindingCatalogueTest {
  private static final Path DOCUMENT =
      Path.of(System.getProperty("duibiao.home"), "src/docs/findings.md");
  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("messages", Locale.ENGLISH);
  private static final ResourceBundle CHINESE =
      ResourceBundle.getBundle("messages", Locale.CHINESE);

  private static final String HEAD =
      """
      # Findings

      Every kind of finding, as declared in `finding/FindingCode.java`. `{0}` is the expected and `{1}` the found value. Severities: errors are
      arithmetic faults only; warnings, notices and infos are patterns that may have an innocent explanation. Thresholds are parameters of
      `jobs/dictionary/ruleset.yml`, choices and not law. Wording states what is printed, never a motive.

      This list is printed from the declaration; a test holds it (`GOLDEN=write mvn -q -o test -Dtest=FindingCatalogueTest` writes it anew).
      """;

  /// With `GOLDEN=write` in the environment the list is written anew.
  @Test
  void theDocsListEveryKind() throws IOException {
    String printed =
        Arrays.stream(Matter.values())
            .map(FindingCatalogueTest::part)
            .collect(Collectors.joining("\n", HEAD + "\n", ""));
    if ("write".equals(System.getenv("GOLDEN"))) {
      Files.writeString(DOCUMENT, printed);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(printed);
  }

  private static String part(Matter matter) {
    boolean isComputed = matter != Matter.READING;
    String head =
        isComputed
            ? """
            | code | severity | sentence | computed | thresholds | innocent explanations | to check |
            |---|---|---|---|---|---|---|
            """
            : """
            | code | severity | sentence |
            |---|---|---|
            """;
    return Arrays.stream(FindingCode.values())
        .filter(code -> code.matter() == matter)
        .map(code -> isComputed ? computed(code) : read(code))
        .collect(
            Collectors.joining("", "## " + said("matter." + matter.code()) + "\n\n" + head, ""));
  }

  private static String read(FindingCode code) {
    return "| `%s` | %s | %s<br>%s |\n"
        .formatted(code, code.severity().code(), sentence(ENGLISH, code), sentence(CHINESE, code));
  }

  private static String computed(FindingCode code) {
    List<String> thresholds =
        code.parameters().stream().map(parameter -> "`" + parameter.key() + "`").toList();
    return "| `%s` | %s | %s<br>%s | %s | %s | %s | %s |\n"
        .formatted(
            code,
            code.severity().code(),
            sentence(ENGLISH, code),
            sentence(CHINESE, code),
            said("formula." + code),
            String.join(" ", thresholds),
            said("innocent." + code),
            said("check." + code));
  }

  private static String sentence(ResourceBundle language, FindingCode code) {
    return language.getString("finding." + code);
  }

  private static String said(String key) {
    return ENGLISH.getString(key);
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void errorsAreArithmeticOnly(FindingCode code) {
    assertThat(code.severity() == Severity.ERROR && code.matter() != Matter.ARITHMETIC).isFalse();
  }

  @ParameterizedTest
  @EnumSource(FindingCode.class)
  void hasANameInBothLanguages(FindingCode code) {
    assertThat(ENGLISH.getString("kind." + code)).isNotBlank();
    assertThat(CHINESE.getString("kind." + code)).isNotBlank();
  }
}
