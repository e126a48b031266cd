package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.warehouse.Decision;
import duibiao.warehouse.Decision.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A decision is obeyed to the letter, or refused with its line.
class DecisionFileTest {
  private static final String HEAD = "form_key,file_sha256,note\n";
  private static final String MORE = "form_key,file_sha256,decision,note\n";
  private static final String ONE = "0a".repeat(32);
  private static final String OTHER = "0b".repeat(32);

  @TempDir Path folder;

  private List<Decision> read(String text) throws IOException {
    Path file = folder.resolve("decisions.csv");
    Files.writeString(file, text.replace("ONE", ONE).replace("OTHER", OTHER));
    return DecisionFile.read(file);
  }

  @Test
  void readsWhatCountsAndWhy() throws IOException {
    assertThat(
            read(
                HEAD
                    + "310000/某局/项目/2023/programme/self/result,"
                    + ONE.toUpperCase(Locale.ROOT)
                    + ",按原件\n,"
                    + OTHER
                    + ",\n"))
        .containsExactly(
            new Decision(
                2,
                Optional.of("310000/某局/项目/2023/programme/self/result"),
                ONE,
                Effect.COUNT,
                Optional.of("按原件")),
            new Decision(3, Optional.empty(), OTHER, Effect.COUNT, Optional.empty()));
    assertThat(read(HEAD)).isEmpty();
  }

  @Test
  void readsWhatIsForbiddenAndForced() throws IOException {
    assertThat(read(MORE + ",ONE,forbid,试填\na,OTHER,force,\nb,OTHER,forbid,\nc,OTHER,,\n"))
        .extracting(Decision::effect)
        .containsExactly(Effect.FORBID, Effect.FORCE, Effect.FORBID, Effect.COUNT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "form,file_sha256,note;x,ONE,         | line 1: its columns are to be",
        "HEAD;a,ONE,;b,123,                   | line 3: file_sha256 is to be 64",
        "HEAD;a,ONE,;;a,OTHER,                | line 4: line 2 decides otherwise",
        "HEAD;a,ONE                           | line 2",
        "MORE;a,ONE,perhaps,                  | line 2: decision is to be count, force or forbid",
        "MORE;a,ONE,,;a,ONE,forbid,           | line 3: line 2 decides otherwise",
        "MORE;,ONE,forbid,;,ONE,force,        | line 3: line 2 decides otherwise",
        "MORE;a,ONE,count,;a,OTHER,force,     | line 3: line 2 decides otherwise"
      })
  void refusesAWrongLine(String lines, String fault) {
    String text =
        lines
            .replace("HEAD;", HEAD)
            .replace("MORE;", MORE)
            .replace(";", "\n")
            .replace("ONE", ONE)
            .replace("OTHER", OTHER);

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(WrongJob.class)
        .hasMessageContaining("decisions.csv")
        .hasMessageContaining(fault);
  }

  @Test
  void aJobThatNamesAFileWhichIsNotThereIsWrong() throws IOException {
    Path job = folder.resolve("job.yml");
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(job, "load:\n  files: inbox\ndecisions: nowhere.csv\n");
    TestingLoad load = TestingLoad.into(folder.resolve("warehouse"));

    assertThatThrownBy(() -> load.run(LoadJob.read(job), folder))
        .isInstanceOf(WrongJob.class)
        .hasMessageContaining("nowhere.csv");
  }
}
