package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.evaluation.Evaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A job file says what to load; a wrong key is refused with its line.
class LoadJobTest {
  @TempDir Path folder;

  private LoadJob read(String text) throws IOException {
    Path file = folder.resolve("job.yml");
    Files.writeString(file, text);
    return LoadJob.read(file);
  }

  @Test
  void readsOneSetOrSeveral() throws IOException {
    LoadJob one =
        read(
            """
            load:
              files: inbox/beijing/2023/**/*
              region: "110000"
              year: 2023
              evaluator: self
            compare:
              peers: ["120000", "310000"]
              baseline: [2021, 2022]
            report:
              to: reports/beijing-2023.html
            """);
    assertThat(one.load()).hasSize(1);
    assertThat(one.load().getFirst().evaluator()).contains(Evaluator.SELF);
    assertThat(one.load().getFirst().year()).contains(2023);

    LoadJob several = read("load:\n  - files: a\n  - files: b\n");
    assertThat(several.load()).extracting(LoadJob.Load::files).containsExactly("a", "b");
  }

  @Test
  void aWrongKeyIsRefusedWithItsLine() {
    assertThatThrownBy(() -> read("load:\n  files: a\n  regoin: '110000'\n"))
        .isInstanceOf(WrongJob.class)
        .hasMessageContaining("job.yml, line 3")
        .hasMessageContaining("regoin");
  }

  @Test
  void aWrongValueIsRefused() {
    assertThatThrownBy(() -> read("load:\n  files: a\n  region: 北京\n"))
        .isInstanceOf(WrongJob.class)
        .hasMessageContaining("six digits");
    assertThatThrownBy(() -> read("compare: {}\n"))
        .isInstanceOf(WrongJob.class)
        .hasMessageContaining("load");
    assertThatThrownBy(() -> LoadJob.read(folder.resolve("none.yml")))
        .isInstanceOf(NoInput.class)
        .hasMessageContaining("none.yml");
  }
}
