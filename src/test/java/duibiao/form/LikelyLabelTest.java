package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.form.HeadRow.Heading;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A label that is almost known is suggested, and not read.
class LikelyLabelTest {
  private static final FormRecogniser RECOGNISER =
      new FormRecogniser(
          FormLabels.read(Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary")));

  private static final String NAMES =
      """
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | 项目名称 | 便民服务 | < | < | < | < | < |
      """;

  private static Recognition recognise(String drawing) {
    return RECOGNISER.recognise(TestingGrid.document(NAMES + drawing));
  }

  private static List<String> suggested(String drawing) {
    return recognise(drawing).heads().stream()
        .flatMap(head -> head.headings().stream())
        .filter(heading -> heading.likely().isPresent())
        .map(LikelyLabelTest::drawn)
        .toList();
  }

  private static String drawn(Heading heading) {
    LikelyLabel likely = heading.likely().orElseThrow();
    return "%s %s: %s %s"
        .formatted(
            heading.place().address(), heading.text(), likely.label().name(), likely.spelling());
  }

  @Test
  void aSignOffIsSuggestedAndNotRead() {
    String form =
        """
        | 一级指标 | 二级指标 | 三级指标 | 年度指标直 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 90 | 90 |
        """;
    assertThat(suggested(form)).containsExactly("D3 年度指标直: TARGET 年度指标值");
    Recognition.Recognised found = (Recognition.Recognised) recognise(form);
    FormRow line = found.forms().getFirst().indicators().getFirst();
    assertThat(line.get(Label.TARGET)).isEmpty();
    assertThat(line.get(Label.ACTUAL)).isPresent();
  }

  @Test
  void aRowThatHeadsNothingForWantOfItsLabelsIsTold() {
    String form =
        """
        | 一级指标 | 二级指标 | 三级指标 | 年度指标直 | 实计完成直 | 权 | 分 |
        | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 90 | 90 |
        """;
    assertThat(suggested(form)).containsExactly("D3 年度指标直: TARGET 年度指标值", "E3 实计完成直: ACTUAL 实际完成值");
    assertThat(recognise(form)).isInstanceOf(Recognition.NotRecognised.class);
    assertThat(recognise(form).heads()).extracting(HeadRow::table).containsOnly(Optional.empty());
  }

  @Test
  void theSameSignsInAnotherOrderAreSuggested() {
    assertThat(
            suggested(
                """
                | 一级指标 | 二级指标 | 三级指标 | 年度值指标 | 实际完成值 | 分值 | 得分 |
                | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 90 | 90 |
                """))
        .containsExactly("D3 年度值指标: TARGET 年度指标值");
  }

  @Test
  void underATwoRowHeadItIsSuggestedAsWell() {
    assertThat(
            suggested(
                """
                | 一级指标 | 二级指标 | 三级指标 | 指标值情况 | < | 分值 | 得分 |
                | ^ | ^ | ^ | 年度指标直 | 实际完成值 | ^ | ^ |
                | 产出指标 | 数量指标 | 培训人数 | ≥20人 | 32人 | 90 | 90 |
                """))
        .contains("D4 年度指标直: TARGET 年度指标值");
  }

  @Test
  void whatIsNearToTwoLabelsIsNotSettled() {
    assertThat(
            suggested(
                """
                | 项目资金（万元） |  | 年初预算数 | 全年预算数 | 预算执行额 | 分值 | 得分 |
                | ^ | 年度资金总额 | 10 | 12 | 6 | 10 | 5 |
                """))
        .isEmpty();
  }

  @Test
  void neitherAClassNorAShortWordNorASecondOfAKindIsSuggested() {
    assertThat(
            suggested(
                """
                | 一级指标 | 数量指标 | 三级指标 | 年度指标值 | 年度指标直 | 实际完成值 | 分直 | 得分 |
                | 产出指标 | 甲 | 培训人数 | ≥20人 | 1 | 32人 | 90 | 90 |
                """))
        .isEmpty();
  }

  @Test
  void aRowOfValuesIsNoHead() {
    assertThat(
            suggested(
                """
                | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
                | 产出指标 | 数量指标 | 年度指标直 | 分值 | 实际完成直 | 90 | 90 |
                """))
        .isEmpty();
  }
}
