package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jooq.CloseableDSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final SeenFile FIRST = file("a.xlsx", new TestingForm("康复项目", "99.98"));
  private static final SeenFile SECOND = file("b.xlsx", new TestingForm("就业项目", "98.40"));

  @TempDir Path folder;
  private TestingWarehouse star;

  @BeforeEach
  void begin() {
    star = new TestingWarehouse(folder);
  }

  @Test
  void beforeTheFirstLoadThereIsNothingToRead() {
    assertThatThrownBy(() -> Warehouse.read(folder))
        .isInstanceOf(NoWarehouse.class)
        .hasMessageContaining("duibiao load");
  }

  @Test
  void aLoadLeavesTheFileAndNothingElse() throws IOException {
    star.load(FIRST);

    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString()))
          .hasSize(4)
          .contains("duibiao.duckdb", ".next/lock", "history/journal.txt")
          .anyMatch(name -> name.startsWith("history/000001-"));
    }
  }

  @Test
  void whatIsPublishedOpensInOlderTools() {
    star.load(FIRST);
    star.load(SECOND);

    assertThat(
            star.ask("select tags['storage_version'] from duckdb_databases() where not internal"))
        .containsExactly("v1.2.0+");
  }

  @Test
  void aLoadThatIsGivenUpLeavesThePublishedFileAsItWas() throws IOException {
    star.load(FIRST);
    byte[] before = Files.readAllBytes(star.warehouse().file());

    try (StarLoader loader = star.begin()) {
      loader.append(SECOND);
      loader.merge();
    }

    assertThat(star.warehouse().file()).hasBinaryContent(before);
    assertThat(folder.resolve(".next")).isDirectoryNotContaining("glob:**.duckdb*");
    assertThat(star.load(SECOND).files().loaded()).isEqualTo(1);
  }

  @Test
  void aMergeThatFailsMidwayLeavesThePublishedFileAsItWas(@TempDir Path sql) throws IOException {
    star.load(FIRST);
    byte[] before = Files.readAllBytes(star.warehouse().file());
    copy(TestingWarehouse.SQL, sql);
    Files.writeString(sql.resolve("merge/165_broken.sql"), "insert into dim_year values (0);");

    TestingWarehouse broken = new TestingWarehouse(star.warehouse(), sql);
    assertThatThrownBy(() -> broken.load(SECOND))
        .isInstanceOf(WarehouseFailure.class)
        .hasMessageContaining("merge/165_broken.sql")
        .hasMessageContaining("Constraint Error");

    assertThat(star.warehouse().file()).hasBinaryContent(before);
    assertThat(star.load(SECOND).files().loaded()).isEqualTo(1);
  }

  @Test
  void aRowThatTheEngineRefusesEndsTheLoad() {
    try (StarLoader loader = star.begin()) {
      loader.append(FIRST);
      loader.append(FIRST);
      assertThatThrownBy(loader::merge)
          .isInstanceOf(WarehouseFailure.class)
          .hasMessageContaining("staging")
          .hasMessageContaining("a.xlsx");
    }
    assertThat(star.warehouse().file()).doesNotExist();
  }

  @Test
  void nothingIsPublishedUnchecked() {
    try (StarLoader loader = star.begin()) {
      loader.append(FIRST);
      loader.merge();
      assertThatThrownBy(loader::publish).isInstanceOf(IllegalStateException.class);
    }
    assertThat(star.warehouse().file()).doesNotExist();
  }

  @Test
  void oneLoadAtATime() {
    try (StarLoader loader = star.begin()) {
      assertThatThrownBy(star::begin)
          .isInstanceOf(WarehouseBusy.class)
          .hasMessageContaining("another load is running");
      loader.append(FIRST);
    }
    star.load(FIRST);
  }

  @Test
  void whatAKilledLoadLeftIsClearedByTheNext() throws IOException {
    Path left = Files.createDirectories(folder.resolve(".next/spill")).resolve("1.tmp");
    Files.writeString(left, "half a page");
    Files.writeString(folder.resolve(".next/duibiao.duckdb"), "half a file");

    star.load(FIRST);

    assertThat(left).doesNotExist();
    assertThat(star.ask("select count(*) from mart_evaluation")).containsExactly("1");
  }

  @Test
  void aReaderKeepsWhatItHasOpenAndTheNextOneSeesTheNew() {
    star.load(FIRST);
    try (CloseableDSLContext reader = Warehouse.read(folder)) {
      assertThat(count(reader)).isEqualTo(1);
      star.load(SECOND);
      assertThat(count(reader)).isEqualTo(1);
    }
    assertThat(star.ask("select count(*) from mart_evaluation")).containsExactly("2");
  }

  @Test
  void aReaderCanWriteNothingAndReachNoOtherFile() {
    star.load(FIRST);
    try (CloseableDSLContext reader = Warehouse.read(folder)) {
      assertThatThrownBy(() -> reader.execute("delete from load_file"))
          .isInstanceOf(WarehouseFailure.class)
          .hasMessageContaining("read-only");
      assertThatThrownBy(() -> reader.fetch("from read_text('/etc/hostname')"))
          .isInstanceOf(WarehouseFailure.class)
          .hasMessageContaining("disabled by configuration");
      assertThatThrownBy(() -> reader.execute("set enable_external_access = true"))
          .isInstanceOf(WarehouseFailure.class);
      assertThat(count(reader)).isEqualTo(1);
    }
  }

  private static int count(CloseableDSLContext reader) {
    return reader.fetchCount(duibiao.warehouse.star.Tables.MART_EVALUATION);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
