package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What must never be, as far as only the sources tell it.
class SourceTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final List<ParsedSource> MAIN = ParsedSource.below(HOME.resolve("src/main/java"));
  private static final List<ParsedSource> ALL = ParsedSource.below(HOME.resolve("src"));

  private static final Set<String> WHERE_CHINESE_IS_READ =
      Set.of("duibiao.interpret", "duibiao.form");

  /// 优 良 中 差 are values that forms print and the contract names, not words of a parser.
  private static final String VALUES_OF_THE_CONTRACT = "Grade.java";

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  /// A statement is written small or in capitals; a sentence for people, `Select a region`, is not.
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?s)\\s*(?=[a-z]|[A-Z]{2})(?i:"
              + "select\\s+(\\*|'|\\d|\\w+\\s*\\(|.*\\sfrom\\s)|insert\\s+into\\s|delete\\s+from\\s"
              + "|update\\s+\\S+\\s+set\\s|merge\\s+into\\s|with\\s+\\S+\\s+as\\s|copy\\s+.*\\sto\\s"
              + "|copy\\s+from\\s|(create|drop|alter)\\s+(or\\s+replace\\s+|temp\\S*\\s+)*"
              + "(table|view|schema|macro|sequence|index|type|database)\\s|comment\\s+on\\s"
              + "|attach\\s+('|database\\s)|detach\\s|truncate\\s|pragma\\s|begin\\s+transaction"
              + ").*");

  @Test
  void noStringStartsAStatement() {
    assertThat(literals(MAIN.stream(), STATEMENT)).isEmpty();
  }

  @Test
  void chineseStandsInData() {
    Stream<ParsedSource> sources =
        MAIN.stream()
            .filter(source -> !WHERE_CHINESE_IS_READ.contains(source.packageName()))
            .filter(source -> !source.name().equals(VALUES_OF_THE_CONTRACT));
    assertThat(literals(sources, CHINESE)).isEmpty();
  }

  private static Stream<String> literals(Stream<ParsedSource> sources, Pattern unwanted) {
    return sources.flatMap(source ->
        source.literals().stream()
            .filter(text -> unwanted.matcher(text).find())
            .map(text -> source.name() + ": " + text));
  }

  @Test
  void filesAreShort() {
    assertThat(ALL).filteredOn(source -> source.lines() > 300).map(ParsedSource::name).isEmpty();
  }

  @Test
  void methodsAreShort() {
    assertThat(ALL)
        .flatExtracting(ParsedSource::methods)
        .filteredOn(method -> method.lines() > 40)
        .isEmpty();
  }

  /// The columns of a parameterised test's table are its parameters, so only the program counts.
  @Test
  void methodsNeedLittle() {
    assertThat(MAIN)
        .flatExtracting(ParsedSource::methods)
        .filteredOn(method -> method.parameters() > 4)
        .isEmpty();
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    assertThat(MAIN).flatExtracting(ParsedSource::publicTypesWithoutComment).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    assertThat(MAIN)
        .extracting(source -> source.file().resolveSibling("package-info.java"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file).content().startsWith("///").contains("@NullMarked"));
  }
}
