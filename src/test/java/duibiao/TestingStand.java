package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.Fingerprint;
import duibiao.analysis.Star;
import duibiao.warehouse.Warehouse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/// A folder with an inbox of two parts and warehouses to break: `before` holds the first part,
/// `after` both.
///
/// @param before the fingerprint of the first part
/// @param after the fingerprint of both
record TestingStand(Path folder, String before, String after) {
  private static final int FIRST = 3;
  private static final int ALL = 8;

  static TestingStand in(Path folder) {
    write(folder.resolve("first"), FIRST);
    write(folder.resolve("all"), ALL);
    return new TestingStand(folder, loaded(folder, "first"), loaded(folder, "all"));
  }

  private static String form(int number) {
    return """
    项目支出绩效自评表,,,,,,
    （2023年度）,,,,,,
    项目名称,第%1$d期残疾人培训,,,,,
    主管部门,上海市残疾人联合会,,实施单位,上海市残疾人联合会,,
    一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
    产出指标,数量指标,培训人数,≥20人,3%1$d人,90,90
    总分,,,,,100,98
    """
        .formatted(number);
  }

  private static void write(Path inbox, int forms) {
    try {
      Path place = Files.createDirectories(inbox.resolve("上海市/2023"));
      for (int form = 1; form <= forms; form++) {
        Files.writeString(place.resolve(form + ".csv"), form(form));
      }
      Files.writeString(place.resolve("noise.csv"), "a,b\n1,2\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String loaded(Path folder, String inbox) {
    Path warehouse = folder.resolve("loaded-" + inbox);
    load(folder.resolve(inbox), warehouse);
    return fingerprint(warehouse);
  }

  Path inbox() {
    return folder.resolve("all");
  }

  Path smallInbox() {
    return folder.resolve("first");
  }

  /// A warehouse of its own that holds the first part.
  Path filled(String name) {
    Path from = folder.resolve("loaded-first");
    Path to = folder.resolve(name);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      Path published = to.resolve("duibiao.duckdb");
      for (Path kept : list(to.resolve("history"))) {
        if (kept.toString().endsWith(".duckdb")) {
          Files.delete(kept);
          Files.createLink(kept, published);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Loads in this process, undisturbed; something is in quarantine, new or not.
  static void load(Path inbox, Path warehouse) {
    StringWriter err = new StringWriter();
    CommandLine line = Duibiao.commandLine().setErr(new PrintWriter(err));
    int exit = line.execute("load", "--warehouse", warehouse.toString(), inbox.toString());
    assertThat(exit).as(err.toString()).isIn(0, 3);
  }

  static String fingerprint(Path warehouse) {
    try (Star star = Star.open(new Warehouse(warehouse))) {
      return Fingerprint.of(star).line();
    }
  }

  /// What a load that came to its end leaves: no half file, at most three publications, the current
  /// one among them.
  static void assertTidy(Path warehouse) {
    assertThat(list(warehouse.resolve(".next"))).hasSize(1);
    assertThat(new Warehouse(warehouse).publications())
        .hasSizeBetween(1, 3)
        .anyMatch(publication -> publication.isCurrent());
  }
}
