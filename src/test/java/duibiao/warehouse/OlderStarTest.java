package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A star of another version is carried over by the next load, or refused with a sentence.
class OlderStarTest {
  private static final SeenFile FIRST = file("a.xlsx", new TestingForm("康复项目", "99.98"));
  private static final SeenFile SECOND = file("b.xlsx", new TestingForm("就业项目", "98.40"));

  @TempDir Path folder;
  @TempDir Path sql;
  private TestingWarehouse star;

  @BeforeEach
  void copiesTheSql() throws IOException {
    star = new TestingWarehouse(folder);
    try (Stream<Path> files = Files.walk(TestingWarehouse.SQL)) {
      for (Path script : files.filter(Files::isRegularFile).toList()) {
        Path copy = sql.resolve(TestingWarehouse.SQL.relativize(script).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(script, copy);
      }
    }
  }

  /// Loads with a version that knows no such column, or one more.
  private void loadAsAnotherVersion(String from, String to) throws IOException {
    Path table = sql.resolve("schema/010_load_run.sql");
    Path merge = sql.resolve("merge/010_load_run.sql");
    Files.writeString(
        table,
        Files.readString(table)
            .replace(from, to)
            .replaceAll("(?m)^comment on column load_run.is_published.*$", ""));
    Files.writeString(merge, Files.readString(merge).replace(",\n  true as is_published", ""));
    Files.delete(sql.resolve("merge/004_load_run_unchanged.sql"));
    new TestingWarehouse(star.warehouse(), sql).load(FIRST);
  }

  @Test
  void rowsGoIntoTheTablesOfThisVersion() throws IOException {
    loadAsAnotherVersion("  is_published boolean,\n", "");

    assertThat(star.load(FIRST, SECOND).files().loaded()).isEqualTo(1);

    assertThat(star.ask("select path from dim_source order by path"))
        .containsExactly("a.xlsx", "b.xlsx");
    assertThat(star.ask("select run_no, is_published from load_run order by run_no"))
        .containsExactly("1 | null", "2 | true");
    assertThat(
            star.ask("select tags['storage_version'] from duckdb_databases() where not internal"))
        .containsExactly("v1.2.0+");
    assertThat(star.faultsAsItIs()).isEmpty();
  }

  @Test
  void whatThisVersionDoesNotKnowIsNotLost() throws IOException {
    loadAsAnotherVersion(
        "  is_published boolean,\n", "  is_published boolean,\n  weather varchar,\n");

    assertThatThrownBy(() -> star.load(SECOND))
        .isInstanceOf(OtherVersion.class)
        .hasMessageContaining("load_run.[weather]")
        .hasMessageContaining("move the warehouse away");
    assertThat(star.ask("select path from dim_source")).containsExactly("a.xlsx");
  }

  @Test
  void aQuestionThatOnlyThisVersionCanAskSaysSo() throws IOException {
    loadAsAnotherVersion("  is_published boolean,\n", "");

    assertThatThrownBy(() -> star.ask("select is_published from load_run"))
        .isInstanceOf(OtherVersion.class)
        .hasMessageContaining("run duibiao load");
    star.load(SECOND);
    assertThat(star.ask("select count(is_published) from load_run")).containsExactly("1");
  }
}
