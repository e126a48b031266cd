package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.copy;
import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.conform.DimensionKeys;
import duibiao.warehouse.SeenFile.Fate;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
  private static final TestingForm CARE = new TestingForm("康复项目", "99.98");
  private static final TestingForm WORK = new TestingForm("就业项目", "98.40");

  @TempDir Path folder;
  private TestingWarehouse star;

  @BeforeEach
  void begin() {
    star = new TestingWarehouse(folder);
  }

  @Test
  void aSecondLoadChangesNoRow() {
    SeenFile file = file("a.xlsx", CARE, WORK);
    star.load(file);
    Map<String, List<String>> before = star.star();

    LoadSummary summary = star.load(file);

    assertThat(star.star()).isEqualTo(before);
    assertThat(summary.files()).isEqualTo(new LoadSummary.Files(1, 0, 1, 0, 0, 0));
    assertThat(summary.forms()).isEqualTo(new LoadSummary.Forms(2, 0, 2, 0));
    assertThat(ledgerOfTheLastRun()).containsExactly("a.xlsx | duplicate | SAME_BYTES | a.xlsx");
  }

  @Test
  void knownBytesNeedNotBeOpened() {
    star.load(file("a.xlsx", CARE));
    try (StarLoader loader = star.begin()) {
      assertThat(loader.precedents().of("bytes of a.xlsx", "c.xlsx")).contains(new Fate.Known());
      assertThat(loader.precedents().of("bytes of b.xlsx", "b.xlsx")).isEmpty();
    }

    LoadSummary summary = star.load(file("b.xlsx", "bytes of a.xlsx", new Fate.Known()));

    assertThat(summary.files().duplicate()).isEqualTo(1);
    assertThat(ledgerOfTheLastRun()).containsExactly("b.xlsx | duplicate | SAME_BYTES | a.xlsx");
  }

  @Test
  void theSameBytesTwiceInARunAreLoadedOnceWhateverTheirFoldersSay() {
    star.load(copy("2023/b.xlsx", "1", CARE), copy("2022/a.xlsx", "1", CARE.of(Optional.of(2022))));

    assertThat(star.ask("select path, year from mart_evaluation"))
        .containsExactly("2022/a.xlsx | 2022");
    assertThat(ledgerOfTheLastRun())
        .containsExactly(
            "2022/a.xlsx | loaded | null | null",
            "2023/b.xlsx | duplicate | SAME_BYTES | 2022/a.xlsx");
  }

  @Test
  void theSameFormsInAnotherLayoutAreADuplicate() {
    LoadSummary summary =
        star.load(file("stacked.xls", CARE, WORK.at(40)), file("sheets.xlsx", CARE, WORK));

    assertThat(summary.forms()).isEqualTo(new LoadSummary.Forms(4, 2, 2, 0));
    assertThat(ledgerOfTheLastRun())
        .containsExactly(
            "sheets.xlsx | loaded | null | null",
            "stacked.xls | duplicate | SAME_FORMS | sheets.xlsx");
    assertThat(
            star.load(file("again.xls", "bytes of stacked.xls", new Fate.Known()))
                .files()
                .duplicate())
        .isEqualTo(1);
    assertThat(ledgerOfTheLastRun())
        .containsExactly("again.xls | duplicate | SAME_BYTES | sheets.xlsx");
  }

  @Test
  void aFileOfWhichOneFormIsNewIsLoaded() {
    star.load(file("a.xlsx", CARE));

    LoadSummary summary = star.load(file("b.xlsx", CARE, WORK));

    assertThat(summary.files().loaded()).isEqualTo(1);
    assertThat(summary.forms()).isEqualTo(new LoadSummary.Forms(2, 1, 1, 0));
    assertThat(star.ask("select path, programme from mart_evaluation order by path"))
        .containsExactly("a.xlsx | 康复项目", "b.xlsx | 就业项目");
  }

  @Test
  void theSameFormTwiceInAFileIsLoadedOnceAndSaid() {
    star.load(file("a.xlsx", CARE, CARE.at(40)));

    assertThat(star.ask("select form_range from mart_evaluation")).containsExactly("A1:I31");
    assertThat(star.ask("select code, found from mart_finding"))
        .containsExactly("DUPLICATE_BLOCK | 自评表!A41:I71");
  }

  @Test
  void aCorrectionReplacesAndHistoryStays() {
    star.load(file("a.xlsx", CARE));
    star.load(file("b.xlsx", new TestingForm("康复项目", "97.00")));

    assertThat(star.ask("select path, total_score from mart_evaluation"))
        .containsExactly("b.xlsx | 97");
    assertThat(
            star.ask(
                """
                select earlier.path, earlier.is_current, later.path, later.is_current
                from dim_source as earlier
                join dim_source as later on later.source_key = earlier.superseded_by
                """))
        .containsExactly("a.xlsx | false | b.xlsx | true");
    assertThat(star.ask("select count(*) from fact_indicator")).containsExactly("4");
    assertThat(star.ask("select count(*) from mart_indicator")).containsExactly("2");
    assertThat(star.ask("select count(*) from mart_finding")).containsExactly("0");
  }

  @Test
  void anEarlierVersionThatComesAgainChangesNothing() {
    star.load(file("a.xlsx", CARE));
    star.load(file("b.xlsx", new TestingForm("康复项目", "97.00")));
    star.load(file("c.xlsx", CARE));

    assertThat(star.ask("select path from mart_evaluation")).containsExactly("b.xlsx");
  }

  @Test
  void twoClaimsOfOneRunAreBothKeptAndBothSaySo() {
    star.load(file("a.xlsx", CARE), file("b.xlsx", new TestingForm("康复项目", "97.00")));

    assertThat(star.ask("select path, total_score, is_conflict from mart_evaluation order by path"))
        .containsExactly("a.xlsx | 99.98 | true", "b.xlsx | 97 | true");
    assertThat(
            star.ask(
                "select path, code, severity, message, found, cell from mart_finding order by"
                    + " path"))
        .containsExactly(
            "a.xlsx | CONFLICT | warning | finding.CONFLICT | b.xlsx 自评表!A1:I31 | H31",
            "b.xlsx | CONFLICT | warning | finding.CONFLICT | a.xlsx 自评表!A1:I31 | H31");
  }

  @Test
  void aLaterClaimSettlesAConflict() {
    star.load(file("a.xlsx", CARE), file("b.xlsx", new TestingForm("康复项目", "97.00")));
    star.load(file("c.xlsx", new TestingForm("康复项目", "96.00")));

    assertThat(star.ask("select path, is_conflict from mart_evaluation"))
        .containsExactly("c.xlsx | false");
  }

  @Test
  void aDimensionFollowsTheDictionaryAndKeepsItsKey() {
    star.load(file("a.xlsx", CARE));
    List<String> before = star.ask("select organisation_key, name from dim_organisation");
    LoadedForm form = WORK.loaded();
    DimensionKeys keys = form.keys();
    DimensionKeys.Organisation known = keys.organisation();
    DimensionKeys sorted =
        new DimensionKeys(
            keys.region(),
            keys.regionFrom(),
            new DimensionKeys.Organisation(known.code(), known.name(), known.bareName(), "群团"),
            keys.programme(),
            keys.indicators());
    LoadedForm later = new LoadedForm(form.evaluation(), sorted, form.metrics(), List.of());

    star.load(file("b.xlsx", "b", new Fate.Read(List.of(later), 0, CellCount.NONE, List.of())));

    assertThat(star.ask("select distinct sector from mart_evaluation")).containsExactly("群团");
    assertThat(star.ask("select organisation_key, name from dim_organisation")).isEqualTo(before);
  }

  @Test
  void formsWithoutAYearAreNoVersionsOfEachOther() {
    TestingForm without = CARE.of(Optional.empty());
    star.load(
        file("a.xlsx", without),
        file("b.xlsx", new TestingForm("康复项目", "97.00").of(Optional.empty())));

    assertThat(star.ask("select path, is_conflict from mart_evaluation order by path"))
        .containsExactly("a.xlsx | false", "b.xlsx | false");
  }

  private List<String> ledgerOfTheLastRun() {
    return star.ask(
        "select path, outcome, reason, duplicate_of from mart_load_file where is_last_run order by"
            + " path");
  }
}
