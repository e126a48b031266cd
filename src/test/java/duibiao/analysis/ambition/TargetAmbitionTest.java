package duibiao.analysis.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.statistics.Proportion;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetAmbitionTest {
  private static final String HEAD =
      "form | 310000 上海市 | 2023 | programme | result | self | 98 of 100 | 上海市残联 | 康复\n";

  private static TargetAmbition.Answer ask(String drawn) {
    try (Star star = TestingStar.of(drawn)) {
      return new TargetAmbition(star, TestingStar.RULES).ask(Selection.all(), Grouping.usual(), 10);
    }
  }

  private static AmbitionRow row(String lines) {
    TargetAmbition.Answer answer = ask(HEAD + lines);
    assertThat(answer.rows()).hasSize(1);
    return answer.rows().getFirst();
  }

  @Test
  void anEmptyStarHasNoRowsAndNoLines() {
    TargetAmbition.Answer answer = ask("");
    assertThat(answer.rows()).isEmpty();
    assertThat(answer.laxest()).isEmpty();
    assertThat(answer.laxLines()).isZero();
  }

  @Test
  void countsOnlyWhatCouldHaveIt() {
    AmbitionRow row =
        row(
            """
            line | 场次     | ≥120次  | 126次  | 5  | 5
            line | 满意度   | ≥60%    | 81%    | 10 | 10
            line | 合格率   | ≥92%    | 99.6%  | 10 | 10
            line | 覆盖率   | ≥88%    | 88%    | 10 | 10
            line | 投诉     | ≤12起   | 0起    | 10 | 10
            line | 验收     | ＝100%  | 96%    | 10 | 9.6
            line | 数量     | ＝40人  | 44人   | 5  | 5
            line | 制度     | 规范    | 达成指标 | 5 | 5
            line | 人数     | 80人    | 80人   | 5  | 5
            """);
    assertThat(row.forms()).isEqualTo(1);
    assertThat(row.lines()).isEqualTo(9);
    assertThat(row.numeric()).isEqualTo(8);
    assertThat(row.assumed()).isEqualTo(1);
    assertThat(row.measurable()).isEqualTo(new Proportion(8, 9));
    assertThat(row.measurableWeight().orElseThrow()).isCloseTo(65 / 70.0, within(1e-12));
    assertThat(row.exact()).isEqualTo(new Proportion(1, 5));
    assertThat(row.over130()).isEqualTo(new Proportion(2, 6));
    assertThat(row.lax()).isEqualTo(new Proportion(3, 6));
    assertThat(row.blind130()).isEqualTo(new Proportion(2, 3));
    assertThat(row.headroom().orElseThrow()).isCloseTo(0.525, within(1e-12));
  }

  @Test
  void linesInDoubtStayOutOfEveryShareAndAreCounted() {
    AmbitionRow row =
        row(
            """
            line | 经费 | ≤50万元 | 360000 | 5 | 5
            line | 场次 | ≥6次    | 6次    | 5 | 5
            """);
    assertThat(row.lines()).isEqualTo(2);
    assertThat(row.uncertain()).isEqualTo(1);
    assertThat(row.numeric()).isEqualTo(1);
    assertThat(row.measurable()).isEqualTo(new Proportion(1, 1));
    assertThat(row.measurableWeight()).hasValue(1);
    assertThat(row.exact()).isEqualTo(new Proportion(1, 1));
  }

  @Test
  void aNumberInAnotherUnitOrABareClaimIsNoExactHitAndCounts() {
    assertThat(row("line | 咨询 | ≥500人 | 500次 | 5 | 5").exact()).isEqualTo(new Proportion(0, 1));
    assertThat(row("line | 咨询 | ≥500人 | 达成指标 | 5 | 5").exact()).isEqualTo(new Proportion(0, 1));
  }

  @Test
  void aBlankSlotIsNoPromise() {
    AmbitionRow row =
        row(
            """
            line | 空行 | - | - | - | -
            line | 有分 | - | - | 5 | 5
            line | 场次 | ≥6次 | 6次 | 5 | 5
            """);
    assertThat(row.measurable()).isEqualTo(new Proportion(1, 2));
    assertThat(row.measurableWeight()).hasValue(0.5);
  }

  @Test
  void withoutWeightsThereIsNoShareOfThem() {
    assertThat(row("line | 场次 | ≥6次 | 6次 | - | -").measurableWeight()).isEmpty();
  }

  @Test
  void declarationsHoldNoResult() {
    assertThat(ask(HEAD.replace("result", "target") + "line | 场次 | ≥6次 | - | 5 | -").rows())
        .isEmpty();
  }

  @Test
  void theLaxestLinesHaveAnOrder() {
    TargetAmbition.Answer answer =
        ask(
            HEAD
                + """
                line | 余量小 | ≥85% | 99.9% | 5 | 5
                line | 余量满 | ≥90% | 100%  | 5 | 5
                line | 余量满、目标低 | ≥80% | 100% | 5 | 5
                line | 没有比率 | ≤12起 | 0起 | 5 | 5
                line | 两倍   | ≥10人 | 20人  | 5 | 5
                line | 两倍，在后 | ≥100人 | 200人 | 5 | 5
                line | 十倍   | ≥10人 | 100人 | 5 | 5
                line | 无符号 | 10人  | 900人 | 5 | 5
                line | 不松   | ≥10人 | 11人  | 5 | 5
                line | 零     | ≥0人  | 11人  | 5 | 5
                """);
    assertThat(answer.laxest())
        .extracting(line -> line.indicator().orElseThrow())
        .containsExactly("十倍", "两倍", "两倍，在后", "没有比率", "余量满、目标低", "余量满", "余量小");
    assertThat(answer.laxLines()).isEqualTo(7);
  }

  @Test
  void equallyLaxLinesStandInTheOrderOfTheirFiles() {
    String line = "line | 人数 | ≥10人 | 20人 | 5 | 5\n";
    assertThat(ask(HEAD + line + line + HEAD + line).laxest())
        .extracting(lax -> lax.path() + " " + lax.cell())
        .containsExactly("inbox/form-1.xlsx E7", "inbox/form-1.xlsx E8", "inbox/form-2.xlsx E7");
  }

  @Test
  void theOrderOfLinesAndFormsChangesNothing() {
    String one = HEAD + "line | 甲 | ≥10人 | 20人 | 5 | 5\nline | 乙 | ≥90% | 90% | 5 | 5\n";
    String other = HEAD + "line | 丙 | ≤10人 | 9人 | 5 | 5\n";
    assertThat(ask(one + other).rows()).isEqualTo(ask(other + one).rows());
  }

  @Test
  void everyFormTwiceKeepsTheShares() {
    String form = HEAD + "line | 甲 | ≥10人 | 20人 | 5 | 5\nline | 乙 | ≥90% | 90% | 5 | 5\n";
    AmbitionRow once = ask(form).rows().getFirst();
    AmbitionRow twice = ask(form + form).rows().getFirst();
    assertThat(List.of(twice.exact().share(), twice.over130().share(), twice.measurableWeight()))
        .isEqualTo(List.of(once.exact().share(), once.over130().share(), once.measurableWeight()));
  }
}
