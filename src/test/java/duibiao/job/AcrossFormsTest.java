package duibiao.job;

import static duibiao.job.TestingInbox.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What several forms of one programme say together.
class AcrossFormsTest {
  private static final String DECLARATION =
      """
      项目支出绩效目标申报表,,,,,
      （2023年度）,,,,,
      项目名称,培训项目,,,,
      主管部门,上海市残疾人联合会,,实施单位,上海市残疾人联合会,
      一级指标,二级指标,三级指标,年度指标值,,
      产出指标,数量指标,培训人数,≥40人,,
      ,质量指标,培训合格率,≥80%,,
      """;

  @TempDir Path folder;
  private TestingInbox inbox;

  @BeforeEach
  void begin() {
    inbox = TestingInbox.in(folder);
  }

  private List<String> lowered() {
    return inbox.column(
        "select concat_ws(' | ', path, severity, expected, found, cell) from mart_finding"
            + " where code = 'TARGET_LOWERED'");
  }

  @Test
  void aDeclaredTargetMeetsTheOneThatIsPrintedBesideTheResult() {
    inbox.put("declared.csv", DECLARATION);
    inbox.put("result.csv", FORM);

    assertThat(
            inbox.column(
                "select concat_ws(' ', indicator_name, declared_text, printed_text, direction,"
                    + " declared_path, declared_cell, path, cell)"
                    + " from mart_declared_target order by all"))
        .containsExactly(
            "培训人数 ≥40人 ≥20人 lowered inbox/declared.csv D6 inbox/result.csv D6",
            "培训合格率 ≥80% ≥90% raised inbox/declared.csv D7 inbox/result.csv D7");
  }

  @Test
  void aTargetLoweredOnTheWayIsFoundWhicheverComesFirst() {
    String found = "inbox/result.csv | notice | ≥40人 | ≥20人 | D6, inbox/declared.csv csv!D6";
    inbox.put("result.csv", FORM);
    assertThat(lowered()).isEmpty();

    inbox.put("declared.csv", DECLARATION);
    assertThat(lowered()).containsExactly(found);
    assertThat(inbox.column("select message from fact_finding where code = 'TARGET_LOWERED'"))
        .containsExactly("年初申报的指标值为 ≥40人，自评表所列年度指标值为 ≥20人，要求较低");

    inbox.put("corrected.csv", DECLARATION.replace("≥40人", "≥20人"));
    assertThat(lowered()).isEmpty();
  }

  @Test
  void twoDeclarationsThatDisagreeAccuseNobody() {
    inbox.write("inbox/one.csv", DECLARATION);
    inbox.write("inbox/other.csv", DECLARATION.replace("≥40人", "≥50人"));
    inbox.put("result.csv", FORM);

    assertThat(
            inbox.column(
                "select direction || ' ' || is_conflict from mart_declared_target"
                    + " where indicator_name = '培训人数'"))
        .containsExactly("lowered true", "lowered true");
    assertThat(lowered()).isEmpty();
  }

  @Test
  void theSameIndicatorOfTwoYearsMakesAPair() {
    inbox.put("2023.csv", FORM);
    inbox.put("2024.csv", FORM.replace("2023年度", "2024年度").replace("≥20人,32人", "≥25人,40人"));
    inbox.put("2026.csv", FORM.replace("2023年度", "2026年度"));

    assertThat(
            inbox.column(
                "select concat_ws(' ', year, indicator_name, matched_by, t_prev::double,"
                    + " a_prev::double, t_now::double, prev_path, prev_actual_cell, path, cell)"
                    + " from mart_year_pair order by all"))
        .containsExactly(
            "2024 培训人数 programme 20.0 32.0 25.0 inbox/2023.csv E6 inbox/2024.csv D6",
            "2024 培训合格率 programme 0.9 0.95 0.9 inbox/2023.csv E7 inbox/2024.csv D7");
  }

  @Test
  void anotherProgrammeOfTheOrganisationMakesAPairWhereNothingElseCouldBeMeant() {
    inbox.put("2023.csv", FORM);
    inbox.put("2024.csv", FORM.replace("2023年度", "2024年度").replace("培训项目", "就业项目"));
    assertThat(inbox.column("select distinct matched_by from mart_year_pair"))
        .containsExactly("organisation");

    inbox.put("more.csv", FORM.replace("2023年度", "2024年度").replace("培训项目", "托养项目"));
    assertThat(inbox.column("select matched_by from mart_year_pair")).isEmpty();
  }

  @Test
  void aTargetBelowWhatWasReachedTheYearBeforeIsFoundAndGoesWithItsReason() {
    String found =
        "select concat_ws(' | ', path, expected, found, formula, threshold, points::integer, cell)"
            + " from mart_finding where code = 'BELOW_LAST_YEAR' order by all";
    inbox.put("2024.csv", FORM.replace("2023年度", "2024年度").replace("≥20人,32人", "≥25人,40人"));
    assertThat(inbox.column(found)).isEmpty();

    inbox.put("2023.csv", FORM);
    assertThat(inbox.column(found))
        .containsExactly(
            "inbox/2024.csv | 32人 | ≥25人 | 25.0 / 32.0 = 0.78125 | ratchet_delta = 0.02 | 50"
                + " | D6, inbox/2023.csv csv!E6",
            "inbox/2024.csv | 95% | ≥90% | 0.9 / 0.95 = 0.947368 | ratchet_delta = 0.02 | 40"
                + " | D7, inbox/2023.csv csv!E7");

    inbox.put("corrected.csv", FORM.replace("32人", "22人").replace("2024年3月", "2024年4月"));
    assertThat(inbox.column(found)).singleElement().asString().contains("≥90%");
  }
}
