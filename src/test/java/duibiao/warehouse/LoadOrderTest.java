package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.copy;
import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The star depends on what was loaded, not on the order it came in.
class LoadOrderTest {
  private static final TestingForm CARE = new TestingForm("康复项目", "99.98");
  private static final TestingForm WORK = new TestingForm("就业项目", "98.40");
  private static final TestingForm HOME = new TestingForm("托养项目", "71.67");

  /// Each form once.
  private static final List<SeenFile> DIFFERENT =
      List.of(
          file("a.xlsx", CARE, WORK.at(40)),
          file("b.xlsx", HOME),
          file("c.xlsx", new TestingForm("无障碍项目", "86.74").promising("≥1(个)", "≥2(个)", "≥3(个)")));

  /// Copies, the same forms in another layout, and two claims about one programme.
  private static final List<SeenFile> ENTANGLED =
      List.of(
          file("a.xlsx", CARE, WORK.at(40)),
          copy("b.xlsx", "bytes of a.xlsx", CARE, WORK.at(40)),
          file("c.xls", WORK, CARE.at(40)),
          file("d.xlsx", HOME, CARE),
          file("e.xlsx", new TestingForm("托养项目", "70.00")));

  @TempDir Path one;
  @TempDir Path other;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void inOneRunAnyOrderLeavesTheSameStar(long seed) {
    TestingWarehouse usual = new TestingWarehouse(one);
    TestingWarehouse shuffled = new TestingWarehouse(other);
    List<SeenFile> files = new ArrayList<>(ENTANGLED);
    Collections.shuffle(files, new Random(seed));

    usual.load(ENTANGLED);
    shuffled.load(files);

    assertThat(shuffled.star()).isEqualTo(usual.star());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void inSeveralRunsAnyOrderLeavesTheSameStar(long seed) {
    TestingWarehouse usual = new TestingWarehouse(one);
    TestingWarehouse split = new TestingWarehouse(other);
    List<SeenFile> files = new ArrayList<>(DIFFERENT);
    Collections.shuffle(files, new Random(seed));

    usual.load(DIFFERENT);
    files.forEach(split::load);

    assertThat(split.star()).isEqualTo(usual.star());
  }

  @Test
  void inSeveralThreadsTheStarIsTheSame() throws Exception {
    TestingWarehouse usual = new TestingWarehouse(one);
    TestingWarehouse threaded = new TestingWarehouse(other);
    usual.load(ENTANGLED);

    try (StarLoader loader = threaded.begin()) {
      try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
        workers.invokeAll(
            ENTANGLED.stream().map(file -> Executors.callable(() -> loader.append(file))).toList());
      }
      loader.merge();
      assertThat(loader.check()).isEmpty();
      loader.publish();
    }

    Map<String, List<String>> star = threaded.star();
    assertThat(star).isEqualTo(usual.star());
    assertThat(star.get("fact_evaluation")).hasSize(4);
  }
}
