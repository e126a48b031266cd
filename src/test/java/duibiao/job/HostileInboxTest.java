package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What can be wrong with an inbox and with the names in it.
class HostileInboxTest {
  @TempDir private Path folder;

  private TestingLoad load() throws IOException {
    TestingLoad load = TestingLoad.into(folder.resolve("warehouse"));
    load.run(
        LoadJob.read(
            Files.writeString(
                folder.resolve("job.yml"),
                """
                load: { files: inbox, region: "310000" }
                limits: { seconds: 30, heap_mib: 512, folders: 3, cells: 100, text_mib: 4, ratio_from_mib: 4 }
                """)),
        folder);
    return load;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("inbox").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void shell(String... command) throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("inbox"));
    int exit =
        new ProcessBuilder(command).directory(folder.resolve("inbox").toFile()).start().waitFor();
    assertThat(exit).isZero();
  }

  private static List<String> outcomes(TestingLoad load) {
    return load.column(
        "select path || ' ' || outcome || ' ' || coalesce(reason, '') from load_file order by"
            + " path");
  }

  @Test
  void linksPipesFoldersAndWhatLiesTooDeep() throws Exception {
    write("a.csv", TestingInbox.FORM);
    write("x.xlsx/note.tmp", "");
    write("1/2/3/deep.csv", TestingInbox.FORM);
    write("empty.xlsx", " ");
    write("large.csv", TestingInbox.FORM + "一,二,三,四,五\n".repeat(30));
    shell(
        "sh",
        "-c",
        "ln -s . loop; ln -s nowhere lost.xlsx; ln -s /etc/passwd out.csv; mkfifo pipe.xls");

    assertThat(outcomes(load()))
        .containsExactly(
            "inbox/1/2/3 quarantined TOO_DEEP",
            "inbox/a.csv loaded ",
            "inbox/empty.xlsx quarantined EMPTY_FILE",
            "inbox/large.csv quarantined TOO_LARGE",
            "inbox/loop ignored NOT_A_CANDIDATE",
            "inbox/lost.xlsx ignored NOT_A_CANDIDATE",
            "inbox/out.csv ignored NOT_A_CANDIDATE",
            "inbox/pipe.xls ignored NOT_A_CANDIDATE",
            "inbox/x.xlsx/note.tmp ignored NOT_A_CANDIDATE");
  }

  /// The name is 绩效 in GBK, which is no text on a disk of UTF-8.
  @Test
  void namesInBytesThatAreNoText() throws Exception {
    write("a.csv", TestingInbox.FORM);
    shell("sh", "-c", "mv a.csv $(printf '\\274\\250\\320\\247').csv");

    TestingLoad load = load();

    assertThat(outcomes(load)).containsExactly("inbox/\\xBC\\xA8\\xD0\\xA7.csv loaded ");
    assertThat(load.column("select programme from mart_evaluation")).containsExactly("培训项目");
  }

  @Test
  void namesThatASignatureOfTheShellOrTheEngineCouldBe() throws Exception {
    List<String> names =
        List.of(
            "-rf $(touch canary).csv",
            "a'; drop table dim_region;--.csv",
            "b\nc.csv",
            "\u202Evsc.csv");
    for (String name : names) {
      write(name, TestingInbox.FORM.replace("培训项目", name.strip()));
    }

    TestingLoad load = load();

    assertThat(load.column("select path from load_file"))
        .containsExactlyInAnyOrderElementsOf(names.stream().map(name -> "inbox/" + name).toList());
    assertThat(load.column("select count(*) > 0 from dim_region")).containsExactly("true");
    assertThat(folder.resolve("inbox/canary")).doesNotExist();
    assertThat(Path.of("canary")).doesNotExist();
  }

  @Test
  void theSameBytesAndTheSameCellsAreLoadedOnce() throws Exception {
    write("a.csv", TestingInbox.FORM);
    write("copy.csv", TestingInbox.FORM);
    write("saved.csv", TestingInbox.FORM.replace(",", "\t"));
    shell("sh", "-c", "ln a.csv link.csv");

    assertThat(outcomes(load()))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("inbox/a.csv loaded "),
            copy -> assertThat(copy).startsWith("inbox/copy.csv duplicate"),
            link -> assertThat(link).startsWith("inbox/link.csv duplicate"),
            saved -> assertThat(saved).startsWith("inbox/saved.csv duplicate"));
  }

  @Test
  void noDocumentTypeBringsAFileIntoTheWarehouse() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "canary-4711");
    write("a.csv", TestingInbox.FORM);
    write(
        "b.xls",
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file://%s\">]><html><table><tr><td>&e;</td></tr></table></html>"
            .formatted(secret));

    load();

    byte[] star = Files.readAllBytes(folder.resolve("warehouse/duibiao.duckdb"));
    assertThat(new String(star, StandardCharsets.ISO_8859_1)).doesNotContain("canary-4711");
  }

  @Test
  void noQuestionReachesAnyOtherFile() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "canary\n4711\n");
    write("a.csv", TestingInbox.FORM);
    TestingLoad load = load();

    for (String harm :
        List.of(
            "select * from read_csv('%s')".formatted(secret),
            "copy dim_region to '%s'".formatted(folder.resolve("canary.csv")),
            "attach '%s' as other".formatted(folder.resolve("canary.duckdb")),
            "set enable_external_access = true",
            "install httpfs",
            "load httpfs")) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> load.column(harm)))
          .as(harm)
          .isNotNull();
    }
    assertThat(folder.resolve("canary.csv")).doesNotExist();
    assertThat(folder.resolve("canary.duckdb")).doesNotExist();
  }
}
