package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import org.jooq.Record2;
import org.jooq.Result;
import org.junit.jupiter.api.Test;

class StretchCurveTest {
  private static final String LINES =
      """
      form | 310000 上海市 | 2023 | programme | result | self | 98 of 100 | 上海市残联 | 康复
      line | 一 | ≥120场 | 126场 | 5 | 5
      line | 二 | ≥60% | 81% | 10 | 10
      line | 三 | ≥92% | 99.6% | 10 | 10
      line | 四 | ≥88% | 92% | 10 | 10
      line | 五 | ≤50万元 | 36万元 | 10 | 10
      line | 六 | ≥300人 | 240人 | 4 | 4
      line | 七 | ≤12起 | 0起 | 4 | 4
      line | 八 | ≥10人 | 15人 | 4 | 4
      line | 九 | ≥10人 | 25人 | 4 | 4
      line | 十 | ≥10人 | -3人 | 4 | 4
      """;

  @Test
  void theEngineDrawsTheSameCurve() {
    try (Star star = TestingStar.of(LINES)) {
      Result<Record2<Double, Double>> curves =
          star.ask()
              .select(MART_INDICATOR.STRETCH, new StretchCurve(1.3).value())
              .from(MART_INDICATOR)
              .where(MART_INDICATOR.STRETCH.isNotNull())
              .fetch();
      assertThat(curves).hasSize(10);
      assertThat(curves)
          .allSatisfy(row -> assertThat(row.value2()).isCloseTo(row.value1(), within(1e-9)));
    }
  }

  @Test
  void theRatioMovesTheMiddleOfIt() {
    try (Star star = TestingStar.of(LINES)) {
      assertThat(
              star.ask()
                  .select(new StretchCurve(1.5).value())
                  .from(MART_INDICATOR)
                  .where(MART_INDICATOR.INDICATOR_NAME.eq("八"))
                  .fetchSingle()
                  .value1())
          .isCloseTo(50, within(1e-9));
    }
  }
}
