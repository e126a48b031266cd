package duibiao;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `duibiao doctor` in an installation of its own, sound and broken.
class DoctorCommandTest {
  private static final String HOME = "duibiao.home";

  private final Path realHome = Path.of(System.getProperty(HOME));
  @TempDir private Path folder;
  private Path dictionary = Path.of("");
  private Path warehouse = Path.of("");

  private record Ran(int exit, String out) {

    JsonNode check(String name) {
      return JsonMapper.shared()
          .readTree(out)
          .valueStream()
          .filter(row -> row.path("check").asString("").equals(name))
          .findFirst()
          .orElseThrow(() -> new AssertionError(name + ": " + out));
    }

    String verdict(String name) {
      return check(name).path("verdict").asString("");
    }
  }

  @BeforeEach
  void anInstallation() throws IOException {
    copy("jobs/dictionary");
    copy("sql");
    dictionary = folder.resolve("jobs/dictionary");
    warehouse = folder.resolve("warehouse");
    System.setProperty(HOME, folder.toString());
  }

  @AfterEach
  void backHome() {
    System.setProperty(HOME, realHome.toString());
  }

  private void copy(String name) throws IOException {
    try (Stream<Path> files = Files.walk(realHome.resolve(name))) {
      files.forEach(file -> {
        try {
          Path copy = folder.resolve(realHome.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private Ran doctor(String... options) {
    StringWriter out = new StringWriter();
    CommandLine line = Duibiao.commandLine().setOut(new PrintWriter(out));
    Stream<String> usual =
        Stream.of(
            "doctor", "--format", "json", "--lang", "en", "--warehouse", warehouse.toString());
    int exit = line.execute(Stream.concat(usual, Stream.of(options)).toArray(String[]::new));
    return new Ran(exit, out.toString());
  }

  @Test
  void aSoundInstallationIsFine() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(inbox.resolve("noise.csv"), "a,b\n1,2\n");
    Path job = Files.writeString(folder.resolve("job.yml"), "load:\n  files: inbox\n");
    TestingStand.load(inbox, warehouse);

    Ran ran = doctor("--deep", "--job", job.toString());

    assertThat(ran.exit()).as(ran.out()).isZero();
    for (String check :
        List.of(
            "java", "locale", "lock", "star", "schema", "checks", "dictionary", "reader", "job")) {
      assertThat(ran.verdict(check)).as(check).isEqualTo("fine");
    }
    assertThat(ran.check("star").path("meaning").asString("")).contains("storage version 65");
    assertThat(ran.check("publications").path("meaning").asString("")).startsWith("1 ");
  }

  @Test
  void aDictionaryThatCannotBeUsedIsNamedWithItsPlace() throws IOException {
    Path labels = dictionary.resolve("labels.yml");
    Files.writeString(
        labels, Files.readString(labels).replaceFirst("labels:", "label: x\nlabels:"));
    Path regions = dictionary.resolve("regions.csv");
    Files.writeString(regions, "999901,无名市,无名,prefecture,city,999900,,,,,\n", APPEND);

    Ran ran = doctor();

    assertThat(ran.exit()).isEqualTo(78);
    assertThat(ran.verdict("dictionary")).isEqualTo("broken");
    assertThat(ran.out()).contains("label", "labels.yml", "999900 does not stand above it");
  }

  @Test
  void aSpellingOfTwoMeaningsAndAJobThatIsNoneAreTold() throws IOException {
    Path levels = dictionary.resolve("levels.yml");
    Files.writeString(levels, Files.readString(levels).replaceFirst("\\[优, 优秀", "[优, 人次, 优秀"));
    Path job = Files.writeString(folder.resolve("job.yml"), "load:\n  file: inbox\n");

    Ran ran = doctor("--job", job.toString());

    assertThat(ran.exit()).isEqualTo(78);
    assertThat(ran.verdict("spelling")).isEqualTo("look");
    assertThat(ran.check("job").path("meaning").asString(""))
        .contains("job.yml, line", "files is missing");
  }

  @Test
  void aFileThatIsNoWarehouseIsADiskMatter() throws IOException {
    Files.createDirectories(warehouse);
    Files.writeString(warehouse.resolve("duibiao.duckdb"), "this is no database at all");

    Ran ran = doctor();

    assertThat(ran.exit()).isEqualTo(74);
    assertThat(ran.verdict("star")).isEqualTo("broken");
    assertThat(ran.check("star").path("what_to_do").asString("")).contains("--rollback");
  }
}
