package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.warehouse.Warehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `duibiao runs` after two loads that brought something and one that did not.
class RunsCommandTest {
  @TempDir private Path folder;
  private TestingStand stand = new TestingStand(Path.of(""), "", "");
  private Path warehouse = Path.of("");

  private record Ran(int exit, String out, String err) {

    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }

    List<String> column(String key) {
      return json().valueStream().map(row -> row.get(key).asString("")).toList();
    }
  }

  private Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Duibiao.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    Stream<String> where = Stream.of("--warehouse", warehouse.toString(), "--lang", "en");
    int exit = line.execute(Stream.concat(Stream.of(arguments), where).toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  @BeforeEach
  void loads() {
    stand = TestingStand.in(folder);
    warehouse = stand.filled("warehouse");
    TestingStand.load(stand.inbox(), warehouse);
    TestingStand.load(stand.inbox(), warehouse);
  }

  @Test
  void tellsWhatEachRunSawAndWhichPublicationCounts() {
    Ran runs = run("runs", "--format", "json");

    assertThat(runs.exit()).isZero();
    assertThat(runs.column("run_no")).containsExactly("3", "2", "1");
    assertThat(runs.column("publication")).containsExactly("unchanged", "current", "kept");
    assertThat(runs.column("seen")).containsExactly("9", "9", "4");
    assertThat(runs.column("loaded")).containsExactly("0", "5", "3");
    assertThat(runs.column("duplicate")).containsExactly("8", "3", "0");
    assertThat(runs.column("quarantined")).containsExactly("1", "1", "1");
    assertThat(run("runs").out()).contains("3 runs, the latest first", "no change");
  }

  @Test
  void whatFoundNothingNewIsTakenOverByTheNextPublication() throws IOException {
    assertThat(TestingStand.list(warehouse.resolve("unchanged"))).hasSize(1);
    Files.writeString(stand.inbox().resolve("other.csv"), "c,d\n3,4\n");
    TestingStand.load(stand.inbox(), warehouse);

    assertThat(TestingStand.list(warehouse.resolve("unchanged"))).isEmpty();
    assertThat(run("runs", "--format", "json").column("publication"))
        .containsExactly("current", "unchanged", "kept", "kept");
    assertThat(run("runs", "3", "--files", "--format", "json").column("duplicate_of"))
        .hasSize(9)
        .anyMatch(path -> path.endsWith("1.csv"));
  }

  @Test
  void everyFileHasAnOutcomeAndAReason() {
    Ran files = run("runs", "2", "--files", "--format", "json");

    assertThat(files.column("outcome"))
        .hasSize(9)
        .containsOnly("loaded", "duplicate", "quarantined");
    assertThat(run("runs", "--files", "--format", "json").column("reason"))
        .containsOnly("SAME_BYTES", "NO_FORM_FOUND");
  }

  @Test
  void quarantineSaysWhatToDo() {
    Ran quarantine = run("runs", "--quarantine");

    assertThat(quarantine.out()).contains("NO_FORM_FOUND", "noise.csv", "labels.yml");
  }

  @Test
  void goingBackIsOneCommandAndCanBeTakenBack() {
    Ran back = run("runs", "--rollback", "--format", "json");

    assertThat(back.exit()).isZero();
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.before());
    assertThat(run("runs", "--rollback").exit()).isEqualTo(66);
    String latest = new Warehouse(warehouse).publications().getFirst().run();
    assertThat(run("runs", "--rollback", latest).err()).contains(latest);
    assertThat(TestingStand.fingerprint(warehouse)).isEqualTo(stand.after());
    assertThat(warehouse.resolve("history/journal.txt")).content().contains("rolled_back_to");
  }

  @Test
  void aLoadAfterGoingBackLeadsBackToWhatItWasMadeFrom() throws IOException {
    run("runs", "--rollback");
    Files.writeString(stand.smallInbox().resolve("other.csv"), "c,d\n3,4\n");
    TestingStand.load(stand.smallInbox(), warehouse);
    assertThat(new Warehouse(warehouse).publications()).hasSize(3);

    run("runs", "--rollback");

    assertThat(run("runs", "--format", "json").column("run_no")).containsExactly("1");
  }
}
