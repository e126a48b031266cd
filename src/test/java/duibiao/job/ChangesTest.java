package duibiao.job;

import static duibiao.job.TestingInbox.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duibiao.analysis.FormChange;
import duibiao.analysis.FormChange.FieldChange;
import duibiao.analysis.FormChange.Value;
import duibiao.analysis.FormChange.What;
import duibiao.analysis.NoRun;
import duibiao.analysis.Star;
import duibiao.analysis.VersionDiff;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one load after another changes, told by the forms that were put into the inbox.
class ChangesTest {
  @TempDir Path folder;
  private TestingInbox inbox;

  @BeforeEach
  void begin() {
    inbox = TestingInbox.in(folder);
  }

  private List<FormChange> since(String run) {
    return since(Optional.of(run));
  }

  private List<FormChange> since(Optional<String> run) {
    try (Star star = Star.open(inbox.load().warehouse())) {
      return new VersionDiff(star).since(run).changes();
    }
  }

  private static String filed(String day, String form) {
    return form.replace("2024年3月15日", day);
  }

  @Test
  void theFilingDateIsReadWithItsCell() {
    inbox.put("a.csv", FORM);

    assertThat(inbox.column("select filed_on || ' ' || filed_cell from fact_evaluation"))
        .containsExactly("2024-03-15 D9");
  }

  @Test
  void aFirstLoadIsNewAndASecondOneOfTheSameChangesNothingOfThat() {
    inbox.put("a.csv", FORM);
    assertThat(since(Optional.empty())).extracting(FormChange::what).containsExactly(What.NEW);

    // it publishes nothing, so what changed last is still what the load before brought
    inbox.run(Optional.empty());
    assertThat(since(Optional.empty())).extracting(FormChange::what).containsExactly(What.NEW);
    assertThat(since("1")).extracting(FormChange::what).containsExactly(What.NEW);
  }

  @Test
  void aCorrectionIsToldFieldByField() {
    inbox.put("a.csv", FORM);
    inbox.put(
        "b.csv",
        filed("2024年4月1日", FORM)
            .replace("≥20人,32人", "≥30人,32人")
            .replace(",质量指标", "产出指标,数量指标,培训场次,3场,3场,10,10\n,质量指标")
            .replace("100,98", "100,97"));

    List<FormChange> changes = since(Optional.empty());

    assertThat(changes).extracting(FormChange::what).containsExactly(What.REPLACED);
    assertThat(changes.getFirst().reason()).contains("filing_date");
    assertThat(changes.getFirst().before().orElseThrow().path()).isEqualTo("inbox/a.csv");
    assertThat(changes.getFirst().after().orElseThrow().path()).isEqualTo("inbox/b.csv");
    assertThat(changes.getFirst().fields())
        .extracting(ChangesTest::told)
        .containsExactly(
            "form/filed_on: 2024-03-15 (D9) -> 2024-04-01 (D10)",
            "form/total_score: 98 (G8) -> 97 (G9)",
            "indicator 培训人数/target: ≥20人 (D6) -> ≥30人 (D6)",
            "indicator 培训场次/level1: nothing -> 产出指标",
            "indicator 培训场次/level2: nothing -> 数量指标",
            "indicator 培训场次/indicator_name: nothing -> 培训场次 (C7)",
            "indicator 培训场次/target: nothing -> 3场 (D7)",
            "indicator 培训场次/actual: nothing -> 3场 (E7)",
            "indicator 培训场次/weight: nothing -> 10 (F7)",
            "indicator 培训场次/score: nothing -> 10 (G7)");
  }

  private static String told(FieldChange change) {
    return "%s%s/%s: %s -> %s"
        .formatted(
            change.item(),
            change.line().map(" "::concat).orElse(""),
            change.field(),
            told(change.before()),
            told(change.after()));
  }

  private static String told(Optional<Value> value) {
    return value
        .map(known -> known.text() + known.cell().map(" (%s)"::formatted).orElse(""))
        .orElse("nothing");
  }

  @Test
  void overSeveralVersionsTheFirstAndTheLastAreCompared() {
    inbox.put("a.csv", FORM);
    inbox.put("b.csv", filed("2024年4月1日", FORM).replace("100,98", "100,97"));
    inbox.put("c.csv", filed("2024年5月1日", FORM).replace("100,98", "100,96"));

    assertThat(since("2").getFirst().fields())
        .extracting(ChangesTest::told)
        .contains("form/total_score: 98 (G8) -> 96 (G8)");
    assertThat(since("3").getFirst().fields())
        .extracting(ChangesTest::told)
        .contains("form/total_score: 97 (G8) -> 96 (G8)");
    assertThat(since("1")).extracting(FormChange::what).containsExactly(What.NEW);
  }

  @Test
  void aFormFiledEarlierThatComesLaterDoesNotCount() {
    inbox.put("b.csv", filed("2024年4月1日", FORM).replace("100,98", "100,97"));
    inbox.put("a.csv", FORM);

    List<FormChange> changes = since(Optional.empty());

    assertThat(changes).extracting(FormChange::what).containsExactly(What.OUTDATED);
    assertThat(changes.getFirst().before().orElseThrow().path()).isEqualTo("inbox/a.csv");
    assertThat(inbox.column("select path from mart_evaluation")).containsExactly("inbox/b.csv");
  }

  @Test
  void aDecisionSettlesAConflictAndIsTakenBackWithItsLine() {
    inbox.write("inbox/a.csv", FORM);
    inbox.put("b.csv", FORM.replace("100,98", "100,97"));
    assertThat(inbox.column("select total_score::integer from mart_evaluation where is_conflict"))
        .containsExactlyInAnyOrder("98", "97");
    String sha256 =
        inbox.column("select file_sha256 from dim_source where path = 'inbox/a.csv'").getFirst();

    inbox.write("decisions.csv", "form_key,file_sha256,note\n," + sha256 + ",按原件\n");
    inbox.run(Optional.of("decisions.csv"));

    assertThat(inbox.column("select path from mart_evaluation where not is_conflict"))
        .containsExactly("inbox/a.csv");
    assertThat(inbox.column("select count(*) from fact_finding where code = 'CONFLICT'"))
        .containsExactly("0");
    assertThat(
            inbox.column(
                "select note from load_decision join load_run using (run_id) where run_no = 2"))
        .containsExactly("按原件");
    assertThat(since("2")).extracting(FormChange::what).containsExactly(What.SETTLED);

    inbox.run(Optional.empty());
    assertThat(since("3")).extracting(FormChange::what).containsExactly(What.CONTESTED);
    assertThat(since("2")).isEmpty();
  }

  @Test
  void aForbiddenFileIsNotReadAndItsFormsCountNoMore() {
    inbox.put("a.csv", FORM);
    inbox.put("b.csv", FORM.replace("培训项目", "康复项目"));
    String sha256 =
        inbox.column("select file_sha256 from dim_source where path = 'inbox/a.csv'").getFirst();

    inbox.write("decisions.csv", "form_key,file_sha256,decision,note\n," + sha256 + ",forbid,试填\n");
    inbox.run(Optional.of("decisions.csv"));

    assertThat(inbox.column("select path from mart_evaluation")).containsExactly("inbox/b.csv");
    assertThat(
            inbox.column(
                "select path || ' ' || outcome || ' ' || reason from mart_load_file"
                    + " where is_last_run and outcome <> 'duplicate'"))
        .containsExactly("inbox/a.csv ignored FORBIDDEN");
    assertThat(since("3")).extracting(FormChange::what).containsExactly(What.WITHDRAWN);

    inbox.run(Optional.empty());
    assertThat(inbox.column("select count(*) from mart_evaluation")).containsExactly("2");
  }

  @Test
  void anUnknownRunIsSaid() {
    inbox.put("a.csv", FORM);

    assertThatThrownBy(() -> since("2019"))
        .isInstanceOf(NoRun.class)
        .hasMessageContaining("2019: no single run");
  }
}
