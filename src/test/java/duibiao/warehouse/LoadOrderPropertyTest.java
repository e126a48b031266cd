package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.copy;
import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.evaluation.Evaluator;
import duibiao.warehouse.Decision.Effect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever files are loaded, in whatever order and however many at a time: the same is published,
/// as long as nothing but the load sequence could tell an earlier version from a later one.
class LoadOrderPropertyTest {
  private static final TestingForm CARE = new TestingForm("康复项目", "99.98");
  private static final TestingForm HOME = new TestingForm("托养项目", "71.67");

  /// Versions that filing dates put in order, copies, forms that only add, other evaluators and
  /// stages, and two claims that a decision settles.
  private static final List<SeenFile> FILES =
      List.of(
          file("a.xlsx", filed(CARE, 1), HOME.at(40)),
          file("b.xlsx", filed(new TestingForm("康复项目", "97.00"), 2)),
          file("c.xlsx", filed(new TestingForm("康复项目", "98.00"), 3)),
          copy("d.xlsx", "bytes of c.xlsx", filed(new TestingForm("康复项目", "98.00"), 3)),
          file("e.docx", HOME.ungraded()),
          file("f.xls", HOME, filed(CARE, 1).at(40)),
          file("g.xlsx", CARE.by(Evaluator.DEPARTMENT), CARE.declared().promising("≥9(次)").at(40)),
          file("h.xlsx", new TestingForm("就业项目", "90.00")),
          file("i.xlsx", new TestingForm("就业项目", "95.00")),
          file("j.xlsx", CARE.of(Optional.of(2022)), CARE.of(Optional.empty()).at(40)));

  private static final List<Decision> DECISIONS =
      List.of(new Decision(2, Optional.empty(), "bytes of h.xlsx", Effect.COUNT, Optional.empty()));

  private static TestingForm filed(TestingForm form, int month) {
    return form.filed(LocalDate.of(2024, month, 1));
  }

  private static final List<String> WANTED = fingerprint(List.of(FILES));

  /// Files in the order they come, with the number of the run that each begins or joins.
  @Provide
  Arbitrary<List<List<SeenFile>>> runs() {
    Arbitrary<List<Boolean>> cuts = Arbitraries.of(true, false, false).list().ofSize(FILES.size());
    return Arbitraries.shuffle(FILES).flatMap(files -> cuts.map(begins -> split(files, begins)));
  }

  private static List<List<SeenFile>> split(List<SeenFile> files, List<Boolean> begins) {
    List<List<SeenFile>> runs = new ArrayList<>();
    for (int at = 0; at < files.size(); at++) {
      if (at == 0 || begins.get(at)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(files.get(at));
    }
    return runs;
  }

  @Property(tries = 6)
  void anyOrderAndAnySplitPublishesTheSame(@ForAll("runs") List<List<SeenFile>> runs) {
    assertThat(fingerprint(runs)).isEqualTo(WANTED);
  }

  private static List<String> fingerprint(List<List<SeenFile>> runs) {
    try {
      Path folder = Files.createTempDirectory("order");
      try {
        TestingWarehouse star = new TestingWarehouse(folder);
        runs.forEach(run -> star.load(run, DECISIONS));
        return star.ask("select * from mart_fingerprint");
      } finally {
        clear(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
