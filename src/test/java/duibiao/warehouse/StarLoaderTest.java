package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Format;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import duibiao.warehouse.SeenFile.Fate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarLoaderTest {
  private static final TestingForm CARE = new TestingForm("康复项目", "99.98");

  @TempDir Path folder;
  private TestingWarehouse star;

  @BeforeEach
  void begin() {
    star = new TestingWarehouse(folder);
  }

  @Test
  void aFormLeavesItsEvaluationWithNamesTotalsAndBudget() {
    star.load(file("上海市/2023/自评.xlsx", CARE));

    assertThat(
            star.ask(
                """
                select region, province, year, organisation, sector, programme, kind, evaluator, stage, grade
                from mart_evaluation
                """))
        .containsExactly(
            "上海市 | 上海市 | 2023 | 上海市残疾人联合会 | 残联 | 康复项目 | programme | self | result | 优");
    assertThat(
            star.ask(
                """
                select total_weight, total_score, initial_yuan, adjusted_yuan, executed_yuan, printed_rate,
                  budget_weight, budget_score, indicator_weight, indicator_score, indicator_points, expected_score
                from mart_evaluation
                """))
        .containsExactly(
            "100 | 99.98 | 12480000 | 12319600 | 12303700 | 0.9987 | 10 | 9.98 | 90 | 90 | 90 |"
                + " 100.0");
    assertThat(star.ask("select path, file_name, sheet, form_range, cell from mart_evaluation"))
        .containsExactly("上海市/2023/自评.xlsx | 自评.xlsx | 自评表 | A1:I31 | H31");
  }

  @Test
  void aLineLeavesTextsFiguresMetricsAndCells() {
    star.load(file("a.xlsx", CARE));

    assertThat(
            star.ask(
                """
                select line_no, level1, level2, indicator_name, canonical_name, target_text, target_kind, target_operator,
                  target_value, unit, actual_text, actual_value, weight, score
                from mart_indicator
                order by line_no
                """))
        .containsExactly(
            "1 | 产出指标 | 数量指标 | 指标1 | 指标1 | ≥2.00(次) | numeric | >= | 2 | 次 | 3.00(次) | 3 | 45 | 45",
            "2 | 产出指标 | 数量指标 | 指标2 | 指标2 | ≥80(次) | numeric | >= | 2 | 次 | 3.00(次) | 3 | 45 | 45");
    assertThat(
            star.ask(
                """
                select polarity, attainment, headroom, headroom_absence, is_met, is_over130, expected_low, expected_high,
                  cell, target_cell, actual_cell, weight_cell, score_cell
                from mart_indicator
                where line_no = 1
                """))
        .containsExactly(
            "higher | 1.5 | null | NO_BOUND | true | true | 22.5 | 45.0 | C11 | D11 | E11 | F11 |"
                + " G11");
  }

  @Test
  void aFindingLeavesItsSentenceAndItsCells() {
    Finding finding =
        new Finding(
            FindingCode.NOT_A_NUMBER,
            List.of(CARE.place(10, 6), CARE.place(11, 6)),
            Optional.of(2),
            Optional.of("45"),
            Optional.of("四十五"));
    star.load(
        file(
            "a.xlsx",
            "1",
            new Fate.Read(List.of(CARE.loaded(finding)), 0, CellCount.NONE, List.of())));

    assertThat(
            star.ask(
                """
                select line_no, indicator_name, code, severity, message, expected, found, cell
                from mart_finding
                """))
        .containsExactly(
            "2 | 指标2 | NOT_A_NUMBER | warning | finding.NOT_A_NUMBER | 45 | 四十五 | G11, G12");
  }

  @Test
  void aFileThatIsRefusedLeavesAReasonAndNoFact() {
    LoadSummary summary =
        star.load(
            file("a.xlsx", CARE),
            file("b.xlsx", "b", new Fate.Quarantined("NO_FORM_FOUND", "no label found", 1)),
            file("c.xlsx", "c", new Fate.Deferred("STILL_CHANGING", "its size moved")),
            file("~$a.xlsx", "d", new Fate.Ignored("NOT_A_CANDIDATE", "an owner file")));

    assertThat(summary.files()).isEqualTo(new LoadSummary.Files(4, 1, 0, 1, 1, 1));
    assertThat(summary.forms()).isEqualTo(new LoadSummary.Forms(2, 1, 0, 1));
    assertThat(summary.newlyQuarantined()).isEqualTo(1);
    assertThat(star.ask("select path, outcome, reason, detail from mart_load_file order by path"))
        .containsExactly(
            "a.xlsx | loaded | null | null",
            "b.xlsx | quarantined | NO_FORM_FOUND | no label found",
            "c.xlsx | deferred | STILL_CHANGING | its size moved",
            "~$a.xlsx | ignored | NOT_A_CANDIDATE | an owner file");
    assertThat(star.ask("select path from dim_source")).containsExactly("a.xlsx");
  }

  @Test
  void aFileInQuarantineIsNewOnlyOnce() {
    SeenFile refused = file("b.xlsx", "b", new Fate.Quarantined("CORRUPT_FILE", "cut short", 0));
    star.load(refused);

    assertThat(star.load(refused).newlyQuarantined()).isZero();
  }

  @Test
  void aProblemOfTheFileStandsInTheLedger() {
    Finding hidden = Finding.at(FindingCode.HIDDEN_SHEET, List.of(CARE.place(0, 0)), "草稿");
    star.load(
        new SeenFile(
            "a.xlsx",
            Optional.of("a"),
            Optional.of(Format.XLSX),
            new Fate.Read(List.of(CARE.loaded()), 0, CellCount.NONE, List.of()),
            List.of(hidden)));

    assertThat(star.ask("select path, problem_no, code, severity, text, cell from load_problem"))
        .containsExactly("a.xlsx | 1 | HIDDEN_SHEET | notice | 草稿 | 自评表!A1");
  }

  @Test
  void whatIsUnknownIsAMemberOfItsDimension() {
    star.load(file("a.xlsx", CARE.of(Optional.empty())));

    assertThat(
            star.ask(
                "select evaluation.year, source.year_from from fact_evaluation as evaluation "
                    + "join dim_year using (year) join dim_source as source using (source_key)"))
        .containsExactly("0 | unknown");
    assertThat(star.ask("select year from mart_evaluation")).containsExactly("null");
  }

  @Test
  void textsArriveAsTheyAre() {
    String text = "≥1'; drop table dim_year; -- 𠮷 {} ? :a \u200b";
    star.load(file("a.xlsx", CARE.promising(text)));

    assertThat(star.ask("select target_text from fact_indicator")).containsExactly(text);
  }
}
