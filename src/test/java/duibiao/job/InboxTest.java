package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files a job names, in one order on every disk.
class InboxTest {
  @TempDir Path folder;

  private void touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  private List<String> names(String files) {
    return Inbox.list(LoadJob.of(List.of(LoadJob.Load.of(files))), folder).stream()
        .map(Inbox.Candidate::name)
        .toList();
  }

  @Test
  void twoStarsAreAnyNumberOfFolders() throws IOException {
    touch("inbox/b.xlsx");
    touch("inbox/2023/a.xlsx");
    touch("inbox/2023/deep/c.xls");
    touch("other/d.xlsx");
    assertThat(names("inbox/**/*"))
        .containsExactly("inbox/2023/a.xlsx", "inbox/2023/deep/c.xls", "inbox/b.xlsx");
    assertThat(names("inbox/*.xlsx")).containsExactly("inbox/b.xlsx");
    assertThat(names("inbox")).hasSize(3);
    assertThat(names("inbox/b.xlsx")).containsExactly("inbox/b.xlsx");
  }

  @Test
  void litterAndLinksAreNoCandidates() throws IOException {
    touch("inbox/a.xlsx");
    touch("inbox/~$a.xlsx");
    touch("inbox/.DS_Store");
    touch("inbox/x.tmp");
    Files.createSymbolicLink(folder.resolve("inbox/link.xlsx"), folder.resolve("inbox/a.xlsx"));
    Files.createSymbolicLink(folder.resolve("inbox/loop"), folder.resolve("inbox"));
    List<Inbox.Candidate> files = Inbox.list(LoadJob.of(List.of(LoadJob.Load.of("inbox"))), folder);
    assertThat(files).hasSize(6);
    assertThat(files)
        .filteredOn(Inbox.Candidate::isCandidate)
        .extracting(Inbox.Candidate::name)
        .containsExactly("inbox/a.xlsx");
  }
}
