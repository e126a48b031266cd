package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.SQL;
import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import duibiao.warehouse.SeenFile.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every check finds the fault that it is there for, and none in a star that is whole.
class CheckTest {
  private static final TestingForm CARE = new TestingForm("康复项目", "99.98");
  private static final TestingForm WORK = new TestingForm("就业项目", "98.40");

  static final List<Damage> DAMAGES =
      List.of(
          new Damage("check_files_add_up", "delete from load_file where path = 'b.xlsx'"),
          new Damage(
              "check_outcomes_add_up",
              "update load_file set outcome = 'ignored' where path = 'b.xlsx'"),
          new Damage("check_forms_add_up", "update load_file set forms_rejected = 7"),
          new Damage("check_cells_add_up", "update load_file set cells_unclaimed = 7"),
          new Damage("check_loaded_forms_are_there", "update load_file set forms_loaded = 7"),
          new Damage("check_forms_have_a_file", "update dim_source set path = 'elsewhere.xlsx'"),
          new Damage(
              "check_forms_have_an_evaluation",
              """
              insert into dim_source
              select * replace (7 as source_key, 'other' as form_fingerprint, 'other' as form_key, 7 as form_no)
              from dim_source
              limit 1
              """),
          new Damage("check_lines_are_whole", "delete from fact_indicator where line_no = 1"),
          new Damage("check_budget_is_whole", "delete from fact_budget"),
          new Damage("check_findings_are_whole", "delete from fact_finding"),
          new Damage("check_findings_name_a_line", "update fact_finding set line_no = 7"),
          new Damage("check_findings_are_proven", "update fact_finding set finding_id = '7'"),
          new Damage("check_figures_name_a_cell", "update fact_indicator set score_cell = null"),
          new Damage("check_refusals_say_why", "update load_file set reason = null"),
          new Damage("check_metrics_are_numbers", "update fact_indicator set attainment = 'nan'"),
          new Damage(
              "check_unknown_members",
              "update dim_programme set code = 'lost' where code = 'unknown'"),
          new Damage(
              "check_regions_lead_to_today",
              "update dim_region set current_code = '999999' where code = '310000'"));

  /// What the next load finds out afresh, so that it is whole again.
  static final List<Damage> PASSING =
      List.of(
          new Damage("check_one_current_version", "update dim_source set form_key = 'one'"),
          new Damage(
              "check_superseded_by_a_current_one",
              "update dim_source set superseded_by = source_key"),
          new Damage(
              "check_unclaimed_cells_are_listed",
              """
              insert into load_unclaimed
              select run_id, path, 1, 'Sheet1!A1', '另附' from load_file
              """),
          new Damage("check_standing", "delete from load_version"),
          new Damage(
              "check_findings_across_forms",
              """
              insert into fact_finding by name
              select 7 as finding_key, evaluation_key, 'CONFLICT' as code, 'info' as severity,
                '7' as finding_id, 'reading' as matter, '' as message, '' as message_zh, '' as message_en
              from fact_evaluation
              limit 1
              """));

  /// What would break the star so that a check speaks.
  record Damage(String check, String statement) {}

  @TempDir static Path whole;
  @TempDir Path broken;

  /// A load without news writes no star that could be checked.
  private static final SeenFile NEWS =
      file("c.xlsx", "3", new Fate.Quarantined("CORRUPT_FILE", "cut short", 0));

  @BeforeAll
  static void load() {
    Finding finding =
        new Finding(
            FindingCode.NOT_A_NUMBER,
            List.of(),
            Optional.of(1),
            Optional.empty(),
            Optional.empty());
    Fate read =
        new Fate.Read(List.of(CARE.loaded(finding), WORK.loaded()), 0, CellCount.NONE, List.of());
    TestingWarehouse star = new TestingWarehouse(whole);
    star.load(
        file("a.xlsx", "1", read),
        file("b.xlsx", "2", new Fate.Quarantined("CORRUPT_FILE", "cut short", 0)));
  }

  @Test
  void aWholeStarHasNoFault() {
    assertThat(new TestingWarehouse(whole).faults(NEWS)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("DAMAGES")
  void aBrokenStarIsNotPublished(Damage damage) throws IOException {
    TestingWarehouse star = new TestingWarehouse(broken);
    Files.copy(new Warehouse(whole).file(), star.warehouse().file());

    star.damage(damage.statement());

    assertThat(star.faults(NEWS)).extracting(Fault::check).contains(damage.check());
  }

  @ParameterizedTest
  @FieldSource("PASSING")
  void whatTheNextLoadMendsIsFoundAsWell(Damage damage) throws IOException {
    TestingWarehouse star = new TestingWarehouse(broken);
    Files.copy(new Warehouse(whole).file(), star.warehouse().file());

    star.damage(damage.statement());

    assertThat(star.faultsAsItIs()).extracting(Fault::check).contains(damage.check());
    assertThat(star.faults(NEWS)).isEmpty();
  }

  @Test
  void everyCheckIsProven() throws IOException {
    try (Stream<Path> files = Files.list(SQL.resolve("check"))) {
      assertThat(files.map(file -> file.getFileName().toString().replaceAll("^\\d+_|\\.sql$", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(DAMAGES, PASSING).flatMap(List::stream).map(Damage::check).toList());
    }
  }
}
