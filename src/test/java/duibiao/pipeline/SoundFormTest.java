package duibiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.finding.FindingCode;
import duibiao.finding.Matter;
import duibiao.finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A form that is right in everything gets no error, and nothing on its points.
class SoundFormTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// @param shares how far each target was reached, in percent; 100 and above is met
  record Sound(int budget, int executed, List<Integer> shares) {

    private BigDecimal weight() {
      return BigDecimal.valueOf(90).divide(BigDecimal.valueOf(shares.size()), 2, RoundingMode.DOWN);
    }

    private BigDecimal score(int share) {
      return weight()
          .multiply(BigDecimal.valueOf(Math.min(share, 100)))
          .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private BigDecimal rate() {
      return BigDecimal.valueOf(executed)
          .multiply(HUNDRED)
          .divide(BigDecimal.valueOf(budget), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal executionScore() {
      return rate().divide(BigDecimal.TEN, 2, RoundingMode.HALF_UP);
    }

    private String line(int number) {
      int share = shares.get(number);
      return "| 产出指标 | 数量指标 | 任务%s | ≥100件 | %s件 | %s | %s | %s |"
          .formatted(
              (char) ('A' + number),
              share,
              weight(),
              score(share),
              share < 100 ? "上级调减任务，已报备" : "");
    }

    String drawing() {
      BigDecimal lines = weight().multiply(BigDecimal.valueOf(shares.size()));
      BigDecimal scores =
          shares.stream().map(this::score).reduce(executionScore(), BigDecimal::add);
      return """
      | 项目支出绩效自评表 | < | < | < | < | < | < | < |
      | （2023年度） | < | < | < | < | < | < | < |
      | 项目名称 | 便民服务 | < | < | 主管部门 | 某局 | < | < |
      | 项目资金（万元） |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | ^ | 年度资金总额 | %1$s | %1$s | %2$s | 10 | %3$s%% | %4$s |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      %5$s
      | 总分 | < | < | < | < | %6$s | %7$s |  |
      """
          .formatted(
              budget,
              executed,
              rate(),
              executionScore(),
              IntStream.range(0, shares.size())
                  .mapToObj(this::line)
                  .collect(Collectors.joining("\n")),
              lines.add(BigDecimal.TEN),
              scores);
    }
  }

  @Provide
  static Arbitrary<Sound> sound() {
    Arbitrary<Integer> budget = Arbitraries.integers().between(1000, 90000);
    return budget.flatMap(amount ->
        Combinators.combine(
                Arbitraries.integers().between(amount / 2, amount),
                Arbitraries.integers().between(30, 129).list().ofMinSize(1).ofMaxSize(9))
            .as((executed, shares) -> new Sound(amount, executed, shares)));
  }

  @Property(tries = 200)
  void hasNoErrorAndNothingOnItsPoints(@ForAll("sound") Sound form) {
    assertThat(DrawnEvaluation.of(form.drawing()).findings())
        .filteredOn(finding ->
            finding.code().severity() == Severity.ERROR
                || finding.code().matter() == Matter.ARITHMETIC
                || (finding.code().matter() == Matter.SCORING
                    && finding.code() != FindingCode.ALL_FULL_MARKS))
        .isEmpty();
  }
}
