package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The README names what exists, and what exists is named.
class ReadmeTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final Pattern COMMAND = Pattern.compile("\\| `duibiao ([a-z]+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
  private static final Pattern CODE =
      Pattern.compile("`([a-z]+/[A-Za-z0-9_./-]*|[a-z_]+\\.(?:yml|csv|md))`");

  private final String readme = read(HOME.resolve("README.md"));

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  @Test
  void namesEveryCommandAndNoOther() {
    assertThat(new TreeSet<>(found(COMMAND, readme)))
        .isEqualTo(new TreeSet<>(Duibiao.commandLine().getSubcommands().keySet()));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertThat(found(LINK, readme))
        .isNotEmpty()
        .allSatisfy(link -> assertThat(HOME.resolve(link)).exists());
    try (Stream<Path> docs = Files.list(HOME.resolve("src/docs"))) {
      assertThat(docs.map(doc -> "src/docs/" + doc.getFileName()))
          .allSatisfy(doc -> assertThat(readme).contains(doc));
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  @Test
  void everyDictionaryIsNamed() throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("jobs/dictionary"))) {
      Set<String> names = new TreeSet<>();
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
      assertThat(names).allSatisfy(name -> assertThat(readme).contains(name));
    }
  }

  @Test
  void everyPathItNamesIsThere() {
    assertThat(found(CODE, readme))
        .isNotEmpty()
        .filteredOn(path -> !path.endsWith(".duckdb"))
        .allSatisfy(path ->
            assertThat(
                    Stream.of("", "jobs/dictionary/", "jobs/", "warehouse/")
                        .anyMatch(folder -> Files.exists(HOME.resolve(folder + path))))
                .as(path)
                .isTrue());
  }

  @Test
  void everyPackageIsNamed() throws IOException {
    try (Stream<Path> packages = Files.list(HOME.resolve("src/main/java/duibiao"))) {
      assertThat(
              packages.filter(Files::isDirectory).map(folder -> "`" + folder.getFileName() + "`"))
          .allSatisfy(name -> assertThat(readme).contains(name));
    }
  }

  @Test
  void theTestCommandIsTheOneThatCiRuns() {
    String ci = read(HOME.resolve(".ci/run"));
    assertThat(readme).contains("mvn -B verify");
    assertThat(ci).contains("mvn -B verify");
  }

  @Test
  void everyHelpHasAnExample() {
    assertThat(Duibiao.commandLine().getSubcommands().values())
        .extracting(command -> command.getUsageMessage())
        .allSatisfy(usage -> assertThat(usage).contains("Examples:"));
  }

  @Test
  void nothingSpeaksOfAWorkplace() throws IOException {
    Pattern unwanted = Pattern.compile("/work/(?!main)|\\.\\./shared|registry\\.npm|repo1\\.maven");
    try (Stream<Path> files = Files.walk(HOME)) {
      List<Path> texts =
          files
              .filter(Files::isRegularFile)
              .filter(
                  file -> !HOME.relativize(file).toString().matches("(target|\\.git|warehouse)/.*"))
              .filter(
                  file -> file.toString().matches(".*\\.(java|md|yml|xml|sql|properties|sh|cmd)"))
              .filter(file -> !file.endsWith("ReadmeTest.java"))
              .toList();
      assertThat(texts)
          .hasSizeGreaterThan(100)
          .filteredOn(file -> unwanted.matcher(read(file)).find())
          .isEmpty();
    }
  }
}
