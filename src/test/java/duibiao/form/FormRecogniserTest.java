package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Forms are found by labels, spans and structure, whatever the layout.
class FormRecogniserTest {
  private static final Path DICTIONARY =
      Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary");
  private final FormRecogniser recogniser = new FormRecogniser(FormLabels.read(DICTIONARY));

  private static final String HEAD =
      """
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | （2022年度） | < | < | < | < | < | < |
      | 项目名称 | 便民服务 | < | < | < | < | < |
      | 主管部门 | 某局 | < | 实施单位 | 某中心 | < | < |
      | 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分 |
      | ^ | 年度资金总额 | 10 | 12 | 6 | 10 | 5 |
      """;

  private Form only(String drawing) {
    Recognition recognition = recogniser.recognise(TestingGrid.document(drawing));
    assertThat(recognition).isInstanceOf(Recognition.Recognised.class);
    List<Form> forms = ((Recognition.Recognised) recognition).forms();
    assertThat(forms).hasSize(1);
    return forms.get(0);
  }

  private static String row(FormRow row, Label... labels) {
    StringBuilder text = new StringBuilder();
    for (Label label : labels) {
      text.append(row.get(label).map(Field::text).orElse("-")).append(' ');
    }
    return text.toString().strip();
  }

  private static final Label[] LINE = {
    Label.LEVEL1, Label.LEVEL2, Label.LEVEL3, Label.TARGET, Label.ACTUAL, Label.WEIGHT, Label.SCORE
  };

  @Test
  void readsTheStandardForm() {
    Form form =
        only(
            HEAD
                + """
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 40 | 40 |
                | ^ | ^ | 竞赛人数 | 15人 | 12人 | 10 | 8 |
                | 满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥90% | 95% | 40 | 40 |
                | 总分 | < | < | < | < | 100 | 93 |
                """);
    assertThat(form.header().get(Label.PROGRAMME).orElseThrow().text()).isEqualTo("便民服务");
    assertThat(form.header().get(Label.IMPLEMENTING_UNIT).orElseThrow().text()).isEqualTo("某中心");
    assertThat(form.title()).extracting(Field::text).containsExactly("项目支出绩效自评表", "（2022年度）");
    assertThat(
            row(form.budget().get(0), Label.INITIAL, Label.ADJUSTED, Label.EXECUTED, Label.SCORE))
        .isEqualTo("10 12 6 5");
    assertThat(form.indicators())
        .extracting(line -> row(line, LINE))
        .containsExactly(
            "产出指标 数量指标 培训人数 ≥20人 32人 40 40",
            "产出指标 数量指标 竞赛人数 15人 12人 10 8",
            "满意度指标 服务对象满意度指标 服务对象满意度 ≥90% 95% 40 40");
    assertThat(row(form.total(), Label.WEIGHT, Label.SCORE)).isEqualTo("100 93");
  }

  @Test
  void columnsMayComeInAnyOrder() {
    Form form =
        only(
            HEAD
                + """
                | 一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 全年实际值 | 年度指标值 |
                | 产出指标 | 数量指标 | 培训人数 | 40 | 39 | 32人 | ≥20人 |
                | 合计 | < | < | 100 | 93 |  |  |
                """);
    assertThat(form.indicators())
        .extracting(line -> row(line, LINE))
        .containsExactly("产出指标 数量指标 培训人数 ≥20人 32人 40 39");
    assertThat(row(form.total(), Label.WEIGHT, Label.SCORE)).isEqualTo("100 93");
  }

  @Test
  void shiftedRowsAreReadByTheirWords() {
    Form form =
        only(
            HEAD
                + """
                | 年度指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 绩效目标1 | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 1 | 1 |
                | 竞赛人数 |  |  |  | ≥15人 | 15人 | 1 | 1 |
                | 质量指标 |  |  | 合格率 | ≥90% | 100% | 1 | 1 |
                |  | 绩效目标2 | 产出指标 | 数量指标 | 律师数量 | 1人 | 1人 | 1 | 1 |
                |  |  |  |  | 专版数量 | ≥3版 | 3版 | 2 | 2 |
                """);
    assertThat(form.indicators())
        .extracting(line -> row(line, LINE))
        .containsExactly(
            "产出指标 数量指标 培训人数 ≥20人 32人 1 1",
            "产出指标 数量指标 竞赛人数 ≥15人 15人 1 1",
            "产出指标 质量指标 合格率 ≥90% 100% 1 1",
            "产出指标 数量指标 律师数量 1人 1人 1 1",
            "产出指标 数量指标 专版数量 ≥3版 3版 2 2");
    assertThat(row(form.indicators().get(4), Label.GROUP)).isEqualTo("绩效目标2");
  }

  @Test
  void headsInTwoLevelsAreReadByTheLowerOne() {
    Form form =
        only(
            HEAD
                + """
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | < | < | 实际完成值 |
                | ^ | ^ | ^ | 指标性质 | 指标值 | 度量单位 | ^ |
                | 产出指标 | 数量指标 | 受助人数 | ≥ | 735 | 人次 | 740 |
                """);
    assertThat(
            row(form.indicators().get(0), Label.OPERATOR, Label.TARGET, Label.UNIT, Label.ACTUAL))
        .isEqualTo("≥ 735 人次 740");
  }

  @Test
  void aTotalWithoutALabelIsATotal() {
    Form form =
        only(
            HEAD
                + """
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分数 | 得分 |
                | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 90 | 90 |
                |  | < | < | < | < | 100 | 99.98 |
                | 评分等级 | < | < | < | < | 优 | < |
                """);
    assertThat(form.indicators()).hasSize(1);
    assertThat(row(form.total(), Label.WEIGHT, Label.SCORE, Label.GRADE)).isEqualTo("100 99.98 优");
  }

  @Test
  void stackedFormsAreReadOneByOne() {
    String one =
        HEAD
            + """
            | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
            | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 90 | 90 |
            | 总分 | < | < | < | < | 100 | 95 |
            | 单位负责人：某 填报人：某 | < | < | < | < | < | < |
            """;
    Recognition recognition =
        recogniser.recognise(TestingGrid.document(one + "\n\n" + one.replace("便民服务", "道路养护")));
    assertThat(((Recognition.Recognised) recognition).forms())
        .extracting(form -> form.header().get(Label.PROGRAMME).orElseThrow().text())
        .containsExactly("便民服务", "道路养护");
  }

  @Test
  void aBlankTemplateIsNoForm() {
    Recognition recognition =
        recogniser.recognise(
            TestingGrid.document(
                """
                | 项目支出绩效自评表 | < | < | < |
                | 项目名称 |  | 主管部门 |  |
                | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 |
                | 产出指标 | 指标1： |  |  |
                | ^ | …… |  |  |
                """));
    assertThat(recognition)
        .isInstanceOfSatisfying(
            Recognition.NotRecognised.class,
            none -> assertThat(none.reason()).isEqualTo(Recognition.Reason.EMPTY_FORM));
  }

  @Test
  void aTableOfSomethingElseIsNoForm() {
    Recognition recognition =
        recogniser.recognise(
            TestingGrid.document(
                """
                | 姓名 | 电话 |
                | 张三 | 123 |
                """));
    assertThat(recognition)
        .isInstanceOfSatisfying(
            Recognition.NotRecognised.class,
            none -> {
              assertThat(none.reason()).isEqualTo(Recognition.Reason.NO_FORM_FOUND);
              assertThat(none.claims().unclaimed()).hasSize(4);
            });
  }

  @Test
  void everyCellIsAccountedFor() {
    Recognition recognition =
        recogniser.recognise(TestingGrid.document(HEAD + "\n| 随手写的字 | | | | |"));
    Claims claims = recognition.claims();
    assertThat(claims.used() + claims.labels() + claims.unclaimed().size())
        .isEqualTo(claims.seen());
    assertThat(claims.unclaimed()).extracting(Claims.Entry::text).contains("随手写的字");
  }

  @Test
  void programmesMayBeRowsOfOneTable() {
    Recognition recognition =
        recogniser.recognise(
            TestingGrid.document(
                """
                | 2023年度项目支出绩效自评汇总表 | < | < | < | < | < | < | < | < |
                | 项目名称 | 全年预算数 | 全年执行数 | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 技能培训 | 120 | 96 | 产出指标 | 培训人数 | ≥20人 | 32人 | 50 | 50 |
                | ^ | ^ | ^ | 效益指标 | 就业率 | ≥60% | 66% | 40 | 40 |
                | 道路养护 | 800 | 790 | 产出指标 | 养护里程 | 80公里 | 82公里 | 90 | 90 |
                """));
    List<Form> forms = ((Recognition.Recognised) recognition).forms();
    assertThat(forms)
        .extracting(form -> form.header().get(Label.PROGRAMME).orElseThrow().text())
        .containsExactly("技能培训", "道路养护");
    assertThat(forms.get(0).indicators())
        .extracting(line -> row(line, LINE))
        .containsExactly("产出指标 - 培训人数 ≥20人 32人 50 50", "效益指标 - 就业率 ≥60% 66% 40 40");
    assertThat(forms)
        .extracting(form -> row(form.budget().get(0), Label.ADJUSTED, Label.EXECUTED))
        .containsExactly("120 96", "800 790");
    assertThat(forms)
        .allMatch(Form::hasActuals)
        .extracting(Form::title)
        .allMatch(lines -> lines.size() == 1);
  }

  @Test
  void aFourthLevelNamesTheIndicator() {
    Form form =
        only(
            HEAD
                + """
                | 一级指标 | 二级指标 | 三级指标 | 四级指标 | 年度指标值 | 实际完成值 | 分值 |
                | 产出指标 | 数量指标 | 培训 | 培训人数 | ≥20人 | 32人 | 40 |
                | ^ | ^ | ^ | 培训场次 | 3场 | 3场 | 10 |
                """);
    assertThat(form.indicators())
        .extracting(line -> row(line, Label.LEVEL2, Label.GROUP, Label.LEVEL3, Label.TARGET))
        .containsExactly("数量指标 培训 培训人数 ≥20人", "数量指标 培训 培训场次 3场");
  }

  @Test
  void labelsAndValuesMayShareACell() {
    Form form =
        only(
            """
            | 项目支出绩效自评表 | < | < | < |
            | 项目名称：便民服务　　主管部门：某局 | < | < | < |
            | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 |
            | 产出指标 | 培训人数 | ≥20人 | 32人 |
            """);
    assertThat(row(form.header(), Label.PROGRAMME, Label.DEPARTMENT)).isEqualTo("便民服务 某局");
  }

  @Test
  void aReviewersScoresAreAnEvaluationOfTheirOwn() {
    Recognition recognition =
        recogniser.recognise(
            TestingGrid.document(
                HEAD
                    + """
                    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 自评得分 | 财政复核得分 |
                    | 产出指标 | 培训人数 | ≥20人 | 32人 | 50 | 50 | 45 |
                    | 效益指标 | 就业率 | ≥60% | 66% | 40 | 40 | 40 |
                    | 总分 | < | < | < | 100 | 95 | 90 |
                    """));
    List<Form> forms = ((Recognition.Recognised) recognition).forms();
    assertThat(forms)
        .extracting(form -> row(form.indicators().get(0), Label.SCORE))
        .containsExactly("50", "45");
    assertThat(forms)
        .extracting(form -> row(form.total(), Label.SCORE))
        .containsExactly("95", "90");
    assertThat(forms).extracting(form -> form.reviewer().isPresent()).containsExactly(false, true);
  }

  @Test
  void twoTargetsInARowAreBothToldAndNeitherIsTaken() {
    Form form =
        only(
            HEAD
                + """
                | 一级指标 | 三级指标 | 年初目标值 | 指标值 | 实际完成值 | 分值 | 得分 |
                | 产出指标 | 培训人数 | 80人 | 60人 | 66人 | 50 | 50 |
                | 产出指标 | 培训场次 | 3场 | 3场 | 3场 | 40 | 40 |
                """);
    assertThat(form.indicators())
        .extracting(line -> row(line, Label.LEVEL3, Label.TARGET))
        .containsExactly("培训人数 -", "培训场次 3场");
    assertThat(form.rivals())
        .extracting(rival -> rival.one().place().address() + " " + rival.other().place().address())
        .containsExactly("C8 D8");
  }
}
