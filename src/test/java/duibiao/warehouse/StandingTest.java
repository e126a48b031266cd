package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.evaluation.Evaluator;
import duibiao.warehouse.Decision.Effect;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which of several versions counts, and why.
class StandingTest {
  private static final TestingForm CARE = new TestingForm("康复项目", "99.98");
  private static final TestingForm WORK = new TestingForm("就业项目", "98.40");

  @TempDir Path folder;
  private TestingWarehouse star;

  @BeforeEach
  void begin() {
    star = new TestingWarehouse(folder);
  }

  @Test
  void aFormThatOnlyAddsToAnotherIsNoConflict() {
    star.load(file("a.docx", CARE.ungraded()), file("b.xlsx", CARE));

    assertThat(star.ask("select path, is_conflict from mart_evaluation"))
        .containsExactly("b.xlsx | false");
    assertThat(reasons()).containsExactly("a.docx | fuller");
  }

  @Test
  void aFormThatOnlyLeavesOutReplacesNoFullerOne() {
    star.load(file("b.xlsx", CARE));
    star.load(file("a.docx", CARE.ungraded()));

    assertThat(star.ask("select path from mart_evaluation")).containsExactly("b.xlsx");
    assertThat(reasons()).containsExactly("a.docx | fuller");
  }

  @Test
  void aFormWithALineLessIsACorrection() {
    TestingForm three = CARE.promising("≥2(次)", "≥3(次)", "≥4(次)");
    TestingForm two = CARE.promising("≥2(次)", "≥3(次)");
    star.load(file("a.xlsx", three));
    star.load(file("b.xlsx", two));

    assertThat(star.ask("select path from mart_evaluation")).containsExactly("b.xlsx");
    assertThat(reasons()).containsExactly("a.xlsx | load_sequence");
  }

  @Test
  void theFilingDateGoesBeforeTheLoadSequence() {
    star.load(file("b.xlsx", new TestingForm("康复项目", "97.00").filed(LocalDate.of(2024, 4, 1))));
    star.load(file("a.xlsx", CARE.filed(LocalDate.of(2024, 3, 15))));

    assertThat(star.ask("select path, filed_on from mart_evaluation"))
        .containsExactly("b.xlsx | 2024-04-01");
    assertThat(reasons()).containsExactly("a.xlsx | filing_date");
  }

  @Test
  void oneWithoutAFilingDateIsOrderedByTheLoadSequence() {
    star.load(file("a.xlsx", CARE.filed(LocalDate.of(2024, 3, 15))));
    star.load(file("b.xlsx", new TestingForm("康复项目", "97.00")));
    star.load(file("c.xlsx", new TestingForm("康复项目", "96.00").filed(LocalDate.of(2024, 1, 1))));

    assertThat(star.ask("select path from mart_evaluation")).containsExactly("b.xlsx");
    assertThat(reasons()).containsExactly("a.xlsx | load_sequence", "c.xlsx | filing_date");
  }

  @Test
  void aDecisionGoesBeforeEverythingAndNamesAnyCopyOfTheFile() {
    star.load(
        file("a.xlsx", CARE.filed(LocalDate.of(2024, 3, 15))),
        file("copy.xls", CARE.at(9).filed(LocalDate.of(2024, 3, 15))));
    star.load(file("b.xlsx", new TestingForm("康复项目", "97.00").filed(LocalDate.of(2024, 4, 1))));

    star.decide(decision("bytes of copy.xls"));

    assertThat(star.ask("select path from mart_evaluation")).containsExactly("a.xlsx");
    assertThat(reasons()).containsExactly("b.xlsx | decision");
    assertThat(star.decide(decision("bytes of nothing")).idleDecisions()).isEqualTo(1);
    assertThat(star.ask("select path from mart_evaluation")).containsExactly("b.xlsx");
  }

  @Test
  void aForbiddenVersionGivesWayToTheOneBeforeIt() {
    star.load(file("a.xlsx", CARE));
    star.load(file("b.xlsx", new TestingForm("康复项目", "97.00")));

    star.decide(forbidden("bytes of b.xlsx"));

    assertThat(star.ask("select path from mart_evaluation")).containsExactly("a.xlsx");
    assertThat(reasons()).containsExactly("b.xlsx | forbidden");
  }

  @Test
  void aFormOfWhichEveryVersionIsForbiddenIsShownByNoAnswer() {
    star.load(file("a.xlsx", CARE, WORK), file("copy.xls", CARE.at(9)));

    star.decide(forbidden("bytes of a.xlsx"));

    assertThat(star.ask("select programme from mart_evaluation")).containsExactly("康复项目");
    assertThat(reasons()).containsExactly("a.xlsx | forbidden");
    star.decide(forbidden("bytes of a.xlsx"), forbidden("bytes of copy.xls"));
    assertThat(star.ask("select programme from mart_evaluation")).isEmpty();
    star.decide();
    assertThat(star.ask("select count(*) from mart_evaluation")).containsExactly("2");
  }

  @Test
  void oneFormOfAFileIsForbiddenAlone() {
    star.load(file("a.xlsx", CARE, WORK));
    String care = star.ask("select form_key from dim_source order by form_no").getFirst();

    star.decide(
        new Decision(2, Optional.of(care), "bytes of a.xlsx", Effect.FORBID, Optional.empty()));

    assertThat(star.ask("select programme from mart_evaluation")).containsExactly("就业项目");
  }

  private static Decision decision(String sha256) {
    return new Decision(2, Optional.empty(), sha256, Effect.COUNT, Optional.empty());
  }

  private static Decision forbidden(String sha256) {
    int line = 2 + Math.floorMod(sha256.hashCode(), 1000);
    return new Decision(line, Optional.empty(), sha256, Effect.FORBID, Optional.empty());
  }

  @Test
  void aSettledConflictIsNoFindingAnyMore() {
    star.load(file("a.xlsx", CARE), file("b.xlsx", new TestingForm("康复项目", "97.00")));
    star.load(file("c.xlsx", new TestingForm("康复项目", "96.00")));

    assertThat(star.ask("select count(*) from fact_finding")).containsExactly("0");
    assertThat(star.ask("select count(*) from fact_evaluation where is_conflict"))
        .containsExactly("0");
    assertThat(reasons()).containsExactly("a.xlsx | load_sequence", "b.xlsx | load_sequence");
  }

  @Test
  void evaluatorsAndStagesStandSideBySide() {
    star.load(
        file("self.xlsx", CARE),
        file("department.xlsx", new TestingForm("康复项目", "90.00").by(Evaluator.DEPARTMENT)),
        file("finance.xlsx", new TestingForm("康复项目", "80.00").by(Evaluator.FINANCE)),
        file("target.xlsx", CARE.declared()));

    assertThat(star.ask("select path from mart_evaluation where not is_conflict order by path"))
        .containsExactly("department.xlsx", "finance.xlsx", "self.xlsx", "target.xlsx");
  }

  @Test
  void noRowIsLostWhenAllDimensionsAreJoined() {
    TestingForm nobody = CARE.of(Optional.empty());
    star.load(file("a.xlsx", CARE, WORK), file("b.xlsx", nobody));

    assertThat(
            star.ask(
                """
                select
                  (select count(*) from fact_indicator),
                  (select count(*) from fact_indicator
                    join fact_evaluation using (evaluation_key)
                    join dim_source using (source_key)
                    join load_run using (run_id)
                    join dim_year using (year)
                    join dim_region using (region_key)
                    join dim_organisation using (organisation_key)
                    join dim_programme using (programme_key)
                    join dim_indicator using (indicator_key))
                """))
        .containsExactly("6 | 6");
  }

  private List<String> reasons() {
    return star.ask(
        "select path, superseded_reason from dim_source where not is_current order by path");
  }
}
