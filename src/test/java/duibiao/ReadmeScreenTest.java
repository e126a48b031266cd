package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// What the README shows of the screen is what a stranger sees after its first command.
class ReadmeScreenTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));

  @TempDir static Path warehouse;

  private record Ran(int exit, String out, String err) {}

  private static Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Duibiao.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exit = line.execute(arguments);
    return new Ran(exit, out.toString(), err.toString());
  }

  private static Ran first = new Ran(0, "", "");

  @BeforeAll
  static void loadsTheSample() {
    first = run("load", "--warehouse", warehouse.toString(), "--lang", "en");
  }

  private static String readme() throws IOException {
    return Files.readString(HOME.resolve("README.md"));
  }

  @Test
  void theLoadSaysWhatTheReadmeShows() throws IOException {
    assertThat(first.exit()).isZero();
    assertThat(first.out()).isEmpty();
    String readme = readme();
    assertThat(first.err().lines())
        .filteredOn(line -> !line.startsWith("Published:") && !line.startsWith("Loaded:"))
        .allSatisfy(line -> assertThat(readme).contains(line.strip()));
  }

  @Test
  void theScoresAreTheOnesTheReadmeShows() throws IOException {
    Ran scores = run("scores", "--warehouse", warehouse.toString(), "--lang", "en");
    assertThat(scores.exit()).isZero();
    assertThat(readme()).contains(scores.out().strip());
  }

  @Test
  void theLaxestTargetsBeginAsTheReadmeShows() throws IOException {
    Ran ambition = run("ambition", "--warehouse", warehouse.toString(), "--lang", "en");
    assertThat(ambition.exit()).isZero();
    String[] lines = ambition.out().split("(?=The 10 laxest)", 2);
    String shown = lines[1].lines().limit(16).reduce("", (a, b) -> a + b + "\n");
    assertThat(readme()).contains(shown.strip());
    assertThat(lines[0]).contains("27/27");
  }

  @Test
  void aFindingIsExplainedAsTheReadmeShows() throws IOException {
    String[] where = {"--warehouse", warehouse.toString(), "--lang", "en"};
    Ran findings =
        run("findings", "--code", "ZERO_WITH_POINTS", "--format", "csv", where[0], where[1]);
    String id = findings.out().lines().skip(1).findFirst().orElseThrow().substring(0, 16);
    Ran explained = run("explain", id, where[0], where[1], where[2], where[3]);
    String readme = readme();
    assertThat(explained.out().lines())
        .hasSizeGreaterThan(10)
        .filteredOn(line -> !line.contains(id))
        .allSatisfy(line -> assertThat(readme).contains(line.strip()));
  }

  @Test
  void withoutAWarehouseItSaysWhatToDo() {
    Ran scores = run("scores", "--warehouse", warehouse.resolve("none").toString());
    assertThat(scores.exit()).isEqualTo(66);
    assertThat(scores.err()).contains("duibiao load").hasLineCount(1);
  }

  @Test
  void aFileThatHoldsNoFormIsSaidWithItsReason() throws IOException {
    Path noise = Files.writeString(warehouse.resolve("noise.csv"), "a,b\n1,2\n");
    Ran load =
        run(
            "load",
            "--warehouse",
            warehouse.resolve("other").toString(),
            "--lang",
            "en",
            noise.toString());
    assertThat(load.exit()).isEqualTo(3);
    assertThat(load.err()).contains("1 quarantined").contains("NO_FORM_FOUND");
    Ran inspect = run("inspect", noise.toString());
    assertThat(inspect.exit()).isEqualTo(65);
  }

  @Test
  void aMissingFileIsNoInput() {
    assertThat(run("load", warehouse.resolve("nowhere").toString()).exit()).isEqualTo(66);
    assertThat(run("inspect", warehouse.resolve("nowhere").toString()).exit()).isEqualTo(66);
    assertThat(run("load", warehouse.resolve("nowhere.yml").toString()).exit()).isEqualTo(66);
    assertThat(run("sores").exit()).isEqualTo(64);
  }
}
