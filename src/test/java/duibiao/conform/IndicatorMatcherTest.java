package duibiao.conform;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.conform.TestingMatcher.Line;
import duibiao.conform.indicator.BaseUnit;
import duibiao.conform.indicator.CanonicalIndicator;
import duibiao.conform.indicator.IndicatorMatch;
import duibiao.conform.indicator.IndicatorMatch.Misfiling;
import duibiao.conform.indicator.Levels;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorMatcherTest {
  private static final TestingMatcher MATCHER = TestingMatcher.read(TestingMatcher.DICTIONARY);
  private static final List<Line> LINES =
      LabelledPairs.read("indicator_pairs.csv").pairs().stream()
          .flatMap(pair -> Stream.of(pair.one(), pair.other()))
          .distinct()
          .toList();

  @TempDir private Path folder;

  private static IndicatorMatch match(String name, String unit) {
    return MATCHER.match(new Line(name, unit, "", ""));
  }

  @Test
  void saysHowSureItIsAndWhy() {
    IndicatorMatch match = match("接受服务残疾人满意度", "%");
    assertThat(match.indicator().name()).isEqualTo("服务对象满意度");
    assertThat(match.confidence()).isEqualTo(0.88);
    assertThat(match.reason()).contains("接受服务残疾人→服务对象 0.88");
    assertThat(match("服务对象满意度", "%").confidence()).isEqualTo(1);
    assertThat(match("服务对象满意度", "%").reason()).isEmpty();
  }

  @Test
  void keepsTheWordsOfANameWhenTheMatchIsNotSure() {
    IndicatorMatch match = match("开展全市性各类工程工作完成及时性", "");
    assertThat(match.indicator().subject()).isEqualTo("开展全市性各类工程工作");
    assertThat(match.confidence()).isEqualTo(1);
  }

  @Test
  void tellsRateFromCountAndOneUnitFromAnother() {
    assertThat(Stream.of("%", "人", "人次", "次").map(unit -> match("培训", unit).indicator().code()))
        .doesNotHaveDuplicates();
    assertThat(match("会议场次", "场").indicator().code())
        .isEqualTo(match("会议次数", "次").indicator().code())
        .isEqualTo(match("会议", "场次").indicator().code());
  }

  @Test
  void takesADeniedMeasureForNone() {
    assertThat(match("不合格率", "%").indicator().measure()).isEqualTo("statement");
    assertThat(match("群众不满意率", "%").indicator().measure()).isEqualTo("statement");
  }

  @Test
  void convertsToTheBaseUnitAndKeepsAnUnknownOne() {
    assertThat(match("参加活动", "万人次").targetUnit())
        .contains(new BaseUnit("人次", new BigDecimal(10_000), "person_times"));
    assertThat(match("里程", "公里").targetUnit().map(BaseUnit::name)).contains("米");
    assertThat(match("标准", "元/人*月").targetUnit().map(BaseUnit::name)).contains("元/人·月");
    assertThat(match("满意度", "%").targetUnit().map(BaseUnit::factor)).contains(BigDecimal.ONE);
    assertThat(match("画卷", "厢").targetUnit().map(BaseUnit::name)).contains("厢");
  }

  @Test
  void reportsWhatStandsUnderLevelsItDoesNotBelongTo() {
    assertThat(misfilings("市民满意度", "效益指标", "社会效益指标"))
        .containsExactly(new Misfiling("满意度指标/服务对象满意度指标", "效益指标/社会效益指标"));
    assertThat(misfilings("粮食安全事件发生数", "满意度指标", "服务对象满意度指标"))
        .containsExactly(new Misfiling("产出指标/数量指标", "满意度指标/服务对象满意度指标"));
    assertThat(misfilings("验收", "效益指标", "质量指标"))
        .containsExactly(new Misfiling("产出指标/质量指标", "效益指标/质量指标"));
    assertThat(misfilings("整编资料审核", "满意度指标", "服务对象满意度指标")).isEmpty();
    assertThat(misfilings("项目总成本", "产出指标", "成本指标")).isEmpty();
    assertThat(misfilings("项目总成本", "成本指标", "经济成本指标")).isEmpty();
    assertThat(misfilings("市民满意度", "", "")).isEmpty();
  }

  private static List<Misfiling> misfilings(String name, String level1, String level2) {
    return MATCHER.match(new Line(name, "", level1, level2)).misfiling().stream().toList();
  }

  @Test
  void keepsThePrintedLevelsBesideTheProperOnes() {
    IndicatorMatch match = MATCHER.match(new Line("市民满意度", "%", "效益指标", "社会效益指标"));
    assertThat(match.levels()).isEqualTo(new Levels("outcome", "social"));
    assertThat(match.indicator().level2()).isEqualTo("beneficiary_satisfaction");
  }

  @Test
  void followsAnAnalyst() throws IOException {
    for (String file :
        List.of("measures.yml", "subjects.yml", "indicator_levels.yml", "indicators.csv")) {
      Files.copy(TestingMatcher.DICTIONARY.resolve(file), folder.resolve(file));
    }
    Files.writeString(
        folder.resolve("indicators.csv"),
        """
        printed,match,canonical,remark
        入户访谈反馈,pin,服务对象满意度,a survey
        受益群众满意度,forbid,服务对象满意度,another group
        """);
    TestingMatcher matcher = TestingMatcher.read(folder);
    IndicatorMatch pinned = matcher.match(new Line("★入户访谈反馈", "%", "", ""));
    assertThat(pinned.indicator()).isEqualTo(match("服务对象满意度", "%").indicator());
    assertThat(pinned.reason()).contains("indicators.csv:2");
    IndicatorMatch forbidden = matcher.match(new Line("受益群众满意度", "%", "", ""));
    assertThat(forbidden.indicator().name()).isEqualTo("受益群众满意度");
    assertThat(forbidden.reason()).contains("indicators.csv:3");
  }

  @Property(tries = 20)
  void aMatchDependsOnNothingThatWasMatchedBefore(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) {
    TestingMatcher fresh = TestingMatcher.read(TestingMatcher.DICTIONARY);
    List<Line> some = new ArrayList<>(LINES);
    Collections.shuffle(some, new Random(seed));
    assertThat(some.subList(0, size))
        .allSatisfy(line -> assertThat(fresh.match(line)).isEqualTo(MATCHER.match(line)));
  }

  @Test
  void aKeySaysAllOfAnIndicator() {
    Map<String, CanonicalIndicator> byCode = new HashMap<>();
    for (Line line : LINES) {
      IndicatorMatch match = MATCHER.match(line);
      CanonicalIndicator earlier = byCode.putIfAbsent(match.indicator().code(), match.indicator());
      assertThat(match.indicator()).isEqualTo(earlier == null ? match.indicator() : earlier);
      assertThat(match.confidence()).isBetween(TestingMatcher.MIN_CONFIDENCE, 1.0);
    }
    assertThat(new HashSet<>(byCode.values())).hasSizeGreaterThan(200);
  }
}
