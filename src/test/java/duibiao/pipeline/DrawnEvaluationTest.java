package duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Place;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Kind;
import duibiao.evaluation.Stage;
import duibiao.finding.FindingCode;
import org.junit.jupiter.api.Test;

/// What a form says, and what is wrong with it, from the drawing to the findings.
class DrawnEvaluationTest {

  /// A form with nothing wrong; each test changes one thing.
  private static final String SOUND =
      """
      | 项目支出绩效自评表 | < | < | < | < | < | < | < |
      | （2022年度） | < | < | < | < | < | < | < |
      | 项目名称 | 便民服务 | < | < | 主管部门 | 某局 | < | < |
      | 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | ^ | 年度资金总额 | 100 | 80 | 76 | 10 | 95% | 9.5 |
      | ^ | 其中：财政拨款 | 60 | 50 | 46 | - | 92% | - |
      | ^ | 其他资金 | 40 | 30 | 30 | - | 100% | - |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 22人 | 40 | 40 |  |
      | 效益指标 | 社会效益指标 | 就业率 | ≥60% | 54% | 50 | 45 | 起步较晚，逐月补上 |
      | 总分 | < | < | < | < | 100 | 94.5 |  |
      | 评价等级 | 优 |  |  |  |  |  |  |
      """;

  private static DrawnEvaluation with(String printed, String instead) {
    assertThat(SOUND).contains(printed);
    return DrawnEvaluation.of(SOUND.replace(printed, instead));
  }

  @Test
  void aSoundFormHasNoFindings() {
    DrawnEvaluation form = DrawnEvaluation.of(SOUND);
    assertThat(form.said()).isEmpty();
    assertThat(form.evaluation().kind()).isEqualTo(Kind.PROGRAMME);
    assertThat(form.evaluation().stage()).isEqualTo(Stage.RESULT);
    assertThat(form.evaluation().evaluator()).isEqualTo(Evaluator.SELF);
    assertThat(form.evaluation().year()).contains(new BudgetYear(2022, BudgetYear.From.TITLE));
    assertThat(form.evaluation().grade()).contains(Grade.EXCELLENT);
  }

  @Test
  void theExecutionRateIsRecomputed() {
    assertThat(with("| 95% |", "| 97% |").said()).containsExactly("EXECUTION_RATE 95.00/97.00");
    assertThat(with("| 95% |", "| 95.00 |").said()).isEmpty();
    assertThat(with("| 95% |", "| 0.95 |").said()).isEmpty();
  }

  @Test
  void aRateMayBeCutOrRounded() {
    String odd =
        SOUND.replace("| 100 | 80 | 76 | 10 | 95% | 9.5 |", "| 100 | 80 | 76.35 | 10 | RATE |");
    String sources =
        odd.replace("| 60 | 50 | 46 | - | 92% | - |", "| 60 | 50 | 46.35 | - | 92.7% | - |");
    String total = sources.replace("| 94.5 |", "| 94.54 |");
    assertThat(DrawnEvaluation.of(total.replace("RATE", "95.43% | 9.54")).said()).isEmpty();
    assertThat(DrawnEvaluation.of(total.replace("RATE", "95.44% | 9.54")).said()).isEmpty();
    assertThat(DrawnEvaluation.of(total.replace("RATE", "95.46% | 9.54")).said())
        .containsExactly("EXECUTION_RATE 95.44/95.46");
  }

  @Test
  void theExecutionScoreFollowsTheRate() {
    assertThat(with("| 95% | 9.5 |", "| 95% | 10.0 |").said())
        .containsExactly("EXECUTION_SCORE 9.50/10.0", "SCORE_SUM 95.0/94.5");
  }

  @Test
  void sourcesAddUpToTheTotal() {
    assertThat(with("| 40 | 30 | 30 |", "| 40 | 30 | 20 |").said())
        .contains("FUNDING_SOURCES 66/76");
  }

  @Test
  void everyColumnOfTheSourcesAddsUp() {
    assertThat(with("| 40 | 30 | 30 |", "| 30 | 30 | 30 |").said())
        .containsExactly("FUNDING_SOURCES 90/100");
    String nested =
        SOUND.replace("| ^ | 其他资金 |", "| ^ | 市级资金 | 60 | 50 | 46 | - | 92% | - |\n| ^ | 其他资金 |");
    assertThat(DrawnEvaluation.of(nested).said()).isEmpty();
  }

  @Test
  void aCutBeforeAHighRateIsTold() {
    String cut =
        SOUND
            .replace("| 100 | 80 | 76 |", "| 101 | 80 | 76 |")
            .replace("| 60 | 50 |", "| 61 | 50 |");
    DrawnEvaluation form = DrawnEvaluation.of(cut);
    assertThat(form.said()).containsExactly("BUDGET_CUT 101/80");
    assertThat(form.findings().getFirst().places())
        .extracting(Place::address)
        .containsExactly("C5", "D5", "E5");
    assertThat(form.findings().getFirst().proof().formula().orElseThrow())
        .startsWith("1 - 80 / 101 = 0.207921; 76 / 80 = 0.95");
    assertThat(
            with("| 100 | 80 | 76 | 10 | 95% | 9.5 |", "| 100 | 81 | 76.95 | 10 | 95% | 9.5 |")
                .said())
        .noneMatch(said -> said.startsWith("BUDGET_CUT"));
  }

  @Test
  void aTotalWithFewerDigitsIsTold() {
    assertThat(with("| 100 | 94.5 |", "| 100 | 95 |").said())
        .containsExactly("TOTAL_ROUNDED 94.5/95");
  }

  @Test
  void categoriesHaveThePointsTheyPrint() {
    String printed = SOUND.replace("| 产出指标 |", "| 产出指标(40分) |");
    assertThat(DrawnEvaluation.of(printed).said()).isEmpty();
    assertThat(DrawnEvaluation.of(printed.replace("40分", "50分")).said())
        .containsExactly("LEVEL_SUM 40/50");
    String cutOff = printed.replace("| 总分 | < | < | < | < | 100 | 94.5 |  |\n", "");
    assertThat(DrawnEvaluation.of(cutOff.replace("效益指标", "效益指标(60分)")).said())
        .noneMatch(said -> said.startsWith("LEVEL_SUM"));
  }

  @Test
  void withoutATotalRowTheWeightsAreHundred() {
    String open = SOUND.replace("| 总分 | < | < | < | < | 100 | 94.5 |  |\n", "");
    assertThat(DrawnEvaluation.of(open).said()).isEmpty();
    assertThat(DrawnEvaluation.of(open.replace("| 40 | 40 |", "| 30 | 30 |")).said())
        .containsExactly("WEIGHTS_NOT_100 90/100");
  }

  @Test
  void aSentenceAndTheTableSayTheSame() {
    String goals =
        SOUND.replace(
            "| 一级指标 |",
            """
            | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | < |
            | ^ | 便民 | < | < | 培训人员22名，就业率54% | < | < | < |
            | 一级指标 |\
            """);
    assertThat(DrawnEvaluation.of(goals).said()).isEmpty();
    DrawnEvaluation other = DrawnEvaluation.of(goals.replace("22名", "32名"));
    assertThat(other.said()).containsExactly("GOAL_DIFFERS 22 人/培训人员32名");
    assertThat(DrawnEvaluation.of(goals.replace("22名", "30余名")).said()).isEmpty();
    assertThat(DrawnEvaluation.of(goals.replace("培训人员22名", "来访人员32名")).said()).isEmpty();
  }

  @Test
  void pointsAddUp() {
    assertThat(with("| 50 | 45 |", "| 40 | 45 |").said())
        .containsExactly("SCORE_ABOVE_WEIGHT 40/45", "WEIGHT_SUM 90/100");
    assertThat(with("| 100 | 94.5 |", "| 100 | 96.5 |").said())
        .containsExactly("SCORE_SUM 94.5/96.5");
    assertThat(with("| 评价等级 | 优 |", "| 评价等级 | 良 |").said()).containsExactly("GRADE_MISMATCH 优/良");
  }

  @Test
  void moneyIsReadAsPrinted() {
    assertThat(with("| 100 | 80 | 76 |", "| 100 | 0 | 76 |").said()).contains("ZERO_BUDGET 0/76");
    assertThat(with("| 60 | 50 | 46 | - | 92% |", "| 60 | 40 | 46 | - |  |").said())
        .containsExactly("RATE_OVER_100 40/46", "FUNDING_SOURCES 70/80");
    assertThat(with("| 40 | 30 | 30 |", "| 40 | 30 | 见附件 |").said()).contains("NOT_A_NUMBER -/见附件");
    assertThat(with("项目资金（万元）", "项目资金").said()).containsExactly("UNIT_ASSUMED -/80");
    DrawnEvaluation yuan = with("| 100 | 80 | 76 |", "| 250000.00 | 250000.00 | 215,457.6 |");
    assertThat(yuan.said()).contains("UNIT_DOUBTFUL -/250000.00");
    assertThat(yuan.evaluation().budget().getFirst().unit().isDoubtful()).isTrue();
    assertThat(
            yuan.evaluation()
                .budget()
                .getFirst()
                .yuan(yuan.evaluation().budget().getFirst().executed()))
        .isEmpty();
  }

  @Test
  void theEvaluatorsOwnAdmissionIsTold() {
    DrawnEvaluation form = with("| 40 | 40 |  |", "| 40 | 40 | 指标值设置偏低 |");
    assertThat(form.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.code()).isEqualTo(FindingCode.TARGET_TOO_LOW);
          assertThat(finding.line()).contains(1);
          assertThat(finding.places()).extracting(Place::address).containsExactly("H9", "C9");
        });
  }

  @Test
  void theYearIsTheOneThatIsPrinted() {
    String withoutYear = SOUND.replace("（2022年度）", "单位：某局");
    assertThat(DrawnEvaluation.at("inbox/2021/a.xlsx", SOUND).said())
        .containsExactly("YEAR_CONFLICT -/2022, 2021");
    assertThat(DrawnEvaluation.at("inbox/2021/a.xlsx", withoutYear).evaluation().year())
        .contains(new BudgetYear(2021, BudgetYear.From.FOLDER));
    assertThat(DrawnEvaluation.at("inbox/2021/2020年自评.xlsx", withoutYear).evaluation().year())
        .contains(new BudgetYear(2020, BudgetYear.From.FILE_NAME));
    assertThat(DrawnEvaluation.of(withoutYear).said()).containsExactly("MISSING_YEAR -/-");
    assertThat(with("（2022年度）", "（二〇二一年度）").evaluation().year())
        .contains(new BudgetYear(2021, BudgetYear.From.TITLE));
    assertThat(with("（2022年度）", "（２０２３年度）").evaluation().year())
        .contains(new BudgetYear(2023, BudgetYear.From.TITLE));
  }

  @Test
  void theTitleTellsKindStageAndEvaluator() {
    assertThat(with("项目支出绩效自评表", "部门整体支出绩效自评表").evaluation().kind()).isEqualTo(Kind.DEPARTMENT);
    assertThat(with("项目支出绩效自评表", "转移支付区域（项目）绩效自评表").evaluation().kind()).isEqualTo(Kind.TRANSFER);
    assertThat(with("项目支出绩效自评表", "项目支出财政评价表").evaluation().evaluator())
        .isEqualTo(Evaluator.FINANCE);
    String declared = SOUND.replace("| 实际完成值 |", "| 备注 |").replace("自评表", "目标申报表");
    assertThat(DrawnEvaluation.of(declared).evaluation().stage()).isEqualTo(Stage.TARGET);
  }
}
