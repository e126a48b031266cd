package duibiao.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.TestingEvaluation.Levels;
import duibiao.conform.indicator.CanonicalIndicator;
import duibiao.conform.indicator.IndicatorMatch;
import duibiao.evaluation.Circumstances;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ConformerTest {
  static final Path DICTIONARY =
      Path.of(System.getProperty("duibiao.home", "."), "jobs", "dictionary");
  private static final Conformer CONFORMER =
      Conformer.read(DICTIONARY, TestingMatcher.UNITS, TestingMatcher.MIN_CONFIDENCE);

  @TestFactory
  Stream<DynamicTest> regions() {
    return ConformSpec.read("regions.yml").tests(ConformerTest::assertRegion);
  }

  private static void assertRegion(ConformSpec.Line line) {
    Conformed conformed = conform(line);
    assertThat(conformed.keys().region().code()).isEqualTo(line.get("of"));
    assertThat(conformed.keys().regionFrom()).isEqualTo(line.find("from").orElse("unknown"));
    line.find("found")
        .ifPresent(found ->
            assertThat(conformed.findings())
                .extracting(Finding::found)
                .containsExactly(Optional.of(found)));
    boolean isKnown = !line.get("of").equals("unknown");
    assertThat(conformed.findings())
        .extracting(Finding::code)
        .isEqualTo(isKnown ? List.of() : List.of(FindingCode.UNKNOWN_REGION));
  }

  @TestFactory
  Stream<DynamicTest> organisations() {
    return ConformSpec.read("organisations.yml")
        .tests(line ->
            assertThat(conform(line).keys().organisation())
                .isEqualTo(
                    new DimensionKeys.Organisation(
                        line.get("code"), line.get("name"), line.get("sector"))));
  }

  @TestFactory
  Stream<DynamicTest> programmes() {
    return ConformSpec.readNames("programmes.yml")
        .tests(line -> assertThat(programme(line).name()).isEqualTo(line.get("canonical")));
  }

  private static DimensionKeys.Programme programme(ConformSpec.Line line) {
    TestingEvaluation form =
        TestingEvaluation.BLANK
            .programme(line.find("printed"))
            .department(Optional.of("上海市残疾人联合会"));
    return CONFORMER.conform(form.toEvaluation(), Circumstances.ofPath("表.xls")).keys().programme();
  }

  @TestFactory
  Stream<DynamicTest> indicators() {
    return ConformSpec.read("indicators.yml")
        .tests(line -> assertThat(indicator(line).code()).isEqualTo(line.get("code")));
  }

  @Test
  void tellsTheDirectionOfMeritFromTheName() {
    assertThat(polarity("服务对象满意度（≥**%）")).isEqualTo("higher");
    assertThat(polarity("培训计划完成率")).isEqualTo("higher");
    assertThat(polarity("有责投诉数（起）")).isEqualTo("lower");
    assertThat(polarity("重大安全事故发生数")).isEqualTo("lower");
    assertThat(polarity("项目总成本")).isEqualTo("lower");
    assertThat(polarity("投诉处理率")).isEqualTo("unknown");
    assertThat(polarity("法律援助案件数量")).isEqualTo("unknown");
    assertThat(polarity("培训人数")).isEqualTo("unknown");
  }

  @Test
  void keepsTheIndicatorsInTheirOrder() {
    TestingEvaluation form =
        TestingEvaluation.BLANK.lines(
            List.of(
                TestingEvaluation.line(levels("甲"), Optional.of("个")),
                TestingEvaluation.line(levels("指标2："), Optional.empty()),
                TestingEvaluation.line(levels("乙"), Optional.of("次"))));
    assertThat(
            CONFORMER
                .conform(form.toEvaluation(), Circumstances.ofPath("上海市/表.xls"))
                .keys()
                .indicators())
        .extracting(IndicatorMatch::indicator)
        .extracting(CanonicalIndicator::name, CanonicalIndicator::unit)
        .containsExactly(
            tuple("甲数量", Optional.of("个")),
            tuple("unknown", Optional.empty()),
            tuple("乙次数", Optional.of("次")));
  }

  @Test
  void namesEveryDivisionAboveARegion() {
    assertThat(region("池州市贵池区教育局"))
        .isEqualTo(
            new Region(
                "341702",
                "贵池区",
                "贵池",
                "county",
                Optional.of("341700"),
                Optional.of("340000"),
                Optional.of("安徽省"),
                Optional.of("341700"),
                Optional.of("池州市")));
    assertThat(region("安徽省教育厅").prefectureCode()).isEmpty();
    assertThat(region("仙桃市教育局").prefectureCode()).isEmpty();
    assertThat(region("仙桃市教育局").provinceName()).contains("湖北省");
  }

  @Test
  void takesAMunicipalityForItsOwnPrefecture() {
    Region beijing = region("北京市教育委员会");
    assertThat(beijing.level()).isEqualTo("province");
    assertThat(beijing.prefectureCode()).contains("110000");
    assertThat(region("北京市西城区教育委员会").prefectureName()).contains("北京市");
    assertThat(region("城口县教育委员会").prefectureCode()).contains("500000");
  }

  @Test
  void namesTheCellsOfAFinding() {
    TestingEvaluation form = TestingEvaluation.BLANK.department(Optional.of("区商务局"));
    assertThat(
            CONFORMER
                .conform(form.toEvaluation(), Circumstances.ofPath("表.xls"))
                .findings()
                .getFirst()
                .places())
        .containsExactly(TestingEvaluation.place(2));
  }

  private static Region region(String organisation) {
    TestingEvaluation form = TestingEvaluation.BLANK.unit(Optional.of(organisation));
    return CONFORMER.conform(form.toEvaluation(), Circumstances.ofPath("表.xls")).keys().region();
  }

  private static String polarity(String name) {
    TestingEvaluation form =
        TestingEvaluation.BLANK.lines(
            List.of(TestingEvaluation.line(levels(name), Optional.empty())));
    return CONFORMER
        .conform(form.toEvaluation(), Circumstances.ofPath("表.xls"))
        .keys()
        .indicators()
        .getFirst()
        .indicator()
        .polarity();
  }

  private static Levels levels(String name) {
    return new Levels(Optional.of("产出指标"), Optional.of("数量指标"), Optional.of(name));
  }

  private static CanonicalIndicator indicator(ConformSpec.Line line) {
    Levels levels = new Levels(line.find("level1"), line.find("level2"), line.find("level3"));
    TestingEvaluation form =
        TestingEvaluation.BLANK.lines(List.of(TestingEvaluation.line(levels, line.find("target"))));
    return CONFORMER
        .conform(form.toEvaluation(), Circumstances.ofPath("表.xls"))
        .keys()
        .indicators()
        .getFirst()
        .indicator();
  }

  private static Conformed conform(ConformSpec.Line line) {
    TestingEvaluation form =
        TestingEvaluation.BLANK
            .title(line.find("title"))
            .department(line.find("department"))
            .unit(line.find("unit"));
    return CONFORMER.conform(
        form.toEvaluation(),
        new Circumstances(
            line.find("path").orElse("表.xls"),
            Optional.empty(),
            line.find("job"),
            Optional.empty()));
  }
}
