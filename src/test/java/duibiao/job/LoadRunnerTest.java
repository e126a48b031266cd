package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.job.LoadOutcome.RefusedFile;
import duibiao.warehouse.LoadSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A load keeps going past bad files, loses nothing, and publishes whole or not at all.
class LoadRunnerTest {
  private static final Path SAMPLE = Path.of(System.getProperty("duibiao.home"), "jobs", "sample");

  @TempDir Path folder;
  private Path inbox = Path.of("");
  private TestingLoad load = TestingLoad.into(Path.of(""));

  @BeforeEach
  void makesAnInbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox"));
    load = TestingLoad.into(folder.resolve("warehouse"));
  }

  private LoadOutcome run() {
    return load.run(LoadJob.of(List.of(LoadJob.Load.of("inbox"))), folder);
  }

  private void put(String province, String name) throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLE.resolve(province))) {
      Path file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      Path copy = inbox.resolve(province).resolve("2023").resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void aBadFileCostsOnlyItself() throws IOException {
    put("北京市", "转移支付.xlsx");
    Files.writeString(inbox.resolve("noise.xlsx"), "this is no workbook");
    Files.createFile(inbox.resolve("empty.xlsx"));
    Files.writeString(inbox.resolve("list.csv"), "姓名,电话\n张三,123\n");
    Files.writeString(inbox.resolve("~$draft.xlsx"), "lock");

    LoadOutcome outcome = run();

    assertThat(outcome.summary().files()).isEqualTo(new LoadSummary.Files(5, 1, 0, 3, 0, 1));
    assertThat(outcome.summary().newlyQuarantined()).isEqualTo(3);
    assertThat(outcome.refused())
        .extracting(RefusedFile::path, RefusedFile::reason)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("inbox/empty.xlsx", "EMPTY_FILE"),
            org.assertj.core.groups.Tuple.tuple("inbox/list.csv", "NO_FORM_FOUND"),
            org.assertj.core.groups.Tuple.tuple("inbox/noise.xlsx", "NO_FORM_FOUND"));
    assertThat(load.column("select count(*) from fact_evaluation")).containsExactly("1");
  }

  @Test
  void theSameBytesUnderTwoNamesAreLoadedOnce() throws IOException {
    put("北京市", "a.xlsx");
    put("北京市", "b.xlsx");
    assertThat(run().summary().files()).isEqualTo(new LoadSummary.Files(2, 1, 1, 0, 0, 0));
    assertThat(load.column("select count(*) from fact_evaluation")).containsExactly("1");
  }

  @Test
  void refusedAgainIsNotNew() throws IOException {
    Files.writeString(inbox.resolve("noise.csv"), "a,b\n1,2\n");
    assertThat(run().summary().newlyQuarantined()).isEqualTo(1);
    assertThat(run().summary().newlyQuarantined()).isZero();
  }

  @Test
  void anEmptyInboxPublishesAnEmptyStar() {
    assertThat(run().summary().files()).isEqualTo(new LoadSummary.Files(0, 0, 0, 0, 0, 0));
    assertThat(load.column("select count(*) from fact_evaluation")).containsExactly("0");
  }

  @Test
  void aMissingFolderIsSaidAndPublishesNothing() {
    LoadJob job = LoadJob.of(List.of(LoadJob.Load.of("nowhere")));
    assertThatThrownBy(() -> load.run(job, folder))
        .isInstanceOf(NoInput.class)
        .hasMessageContaining("nowhere");
    assertThat(folder.resolve("warehouse/duibiao.duckdb")).doesNotExist();
  }
}
