package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.warehouse.Decision.Effect;
import duibiao.warehouse.SeenFile.Fate;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is settled on a file before anybody opens it.
class PrecedentsTest {
  private static final TestingForm CARE = new TestingForm("康复项目", "99.98");
  private static final Fate CUT_SHORT = new Fate.Quarantined("CORRUPT_FILE", "cut short", 0);
  private static final Fate TIMEOUT = new Fate.Quarantined("TIMEOUT", "60 s", 0);

  @TempDir Path folder;
  private TestingWarehouse star;

  @BeforeEach
  void begin() {
    star = new TestingWarehouse(folder);
  }

  private StarLoader begin(String limits) {
    LoadRun run = LoadRun.starting(Instant.now(), "test", "1.0", 1).within(limits);
    return star.warehouse().load(star.sql(), run, finding -> "finding." + finding.code());
  }

  private void load(SeenFile... files) {
    try (StarLoader loader = begin("usual")) {
      List.of(files).forEach(loader::append);
      loader.merge();
      assertThat(loader.check()).isEmpty();
      loader.publish();
    }
  }

  private Optional<Fate> settled(String sha256, String path, Decision... decisions) {
    try (StarLoader loader = begin("usual")) {
      loader.decide(List.of(decisions));
      return loader.precedents().of(sha256, path);
    }
  }

  @Test
  void whatWasLoadedIsKnownWhereverItLies() {
    load(file("a.xlsx", CARE));

    assertThat(settled("bytes of a.xlsx", "elsewhere.xlsx")).contains(new Fate.Known());
  }

  @Test
  void theSameBytesAtTheSamePathAreRefusedAgainWithoutBeingRead() {
    load(file("a.xlsx", CARE), file("cut.xlsx", "1", CUT_SHORT));

    assertThat(settled("1", "cut.xlsx")).contains(CUT_SHORT);
    assertThat(settled("1", "elsewhere.xlsx")).isEmpty();
    assertThat(settled("2", "cut.xlsx")).isEmpty();
  }

  @Test
  void otherLimitsAskForAnotherReading() {
    load(file("cut.xlsx", "1", CUT_SHORT));

    try (StarLoader loader = begin("twice the usual")) {
      assertThat(loader.precedents().of("1", "cut.xlsx")).isEmpty();
    }
  }

  @Test
  void aFileThatTookTooLongIsTriedASecondTimeAndNoThirdTime() {
    load(file("a.xlsx", CARE), file("slow.xlsx", "1", TIMEOUT));
    assertThat(settled("1", "slow.xlsx")).isEmpty();

    load(file("slow.xlsx", "1", TIMEOUT));

    assertThat(star.warehouse().unchangedRuns()).hasSize(1);
    assertThat(settled("1", "slow.xlsx")).contains(TIMEOUT);
    load(file("b.xlsx", CARE.filed(java.time.LocalDate.of(2024, 4, 1))));
    assertThat(settled("1", "slow.xlsx")).contains(TIMEOUT);
  }

  @Test
  void aDecisionGoesBeforeWhatIsRemembered() {
    load(file("a.xlsx", CARE), file("cut.xlsx", "1", CUT_SHORT));

    assertThat(settled("1", "cut.xlsx", decision("1", Effect.FORCE))).isEmpty();
    assertThat(settled("bytes of a.xlsx", "a.xlsx", decision("bytes of a.xlsx", Effect.FORBID)))
        .contains(new Fate.Ignored("FORBIDDEN", "line 2 of the decisions: 试填"));
  }

  private static Decision decision(String sha256, Effect effect) {
    return new Decision(2, Optional.empty(), sha256, effect, Optional.of("试填"));
  }
}
