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
import java.math.BigDecimal;
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
    List<Finding> findings =
        conformed.findings().stream()
            .filter(finding -> finding.code() == FindingCode.UNKNOWN_REGION)
            .toList();
    assertThat(findings).hasSize(line.get("of").equals("unknown") ? 1 : 0);
    line.find("found")
        .ifPresent(found ->
            assertThat(findings).extracting(Finding::found).containsExactly(Optional.of(found)));
    line.find("near")
        .ifPresent(near ->
            assertThat(findings).extracting(Finding::expected).containsExactly(Optional.of(near)));
    line.find("named")
        .ifPresent(name -> assertThat(conformed.keys().region().name()).isEqualTo(name));
    line.find("today")
        .ifPresent(
            code -> assertThat(conformed.keys().region().standing().currentCode()).contains(code));
  }

  @TestFactory
  Stream<DynamicTest> organisations() {
    return ConformSpec.read("organisations.yml")
        .tests(line ->
            assertThat(conform(line).keys().organisation())
                .isEqualTo(
                    new DimensionKeys.Organisation(
                        line.get("code"), line.get("name"), line.get("bare"), line.get("sector"))));
  }

  @TestFactory
  Stream<DynamicTest> programmes() {
    return ConformSpec.readNames("programmes.yml")
        .tests(line -> assertThat(programme(line).name()).isEqualTo(line.get("canonical")));
  }

  @TestFactory
  Stream<DynamicTest> familiesOfProgrammes() {
    return ConformSpec.read("programme_families.yml").tests(ConformerTest::assertFamily);
  }

  private static void assertFamily(ConformSpec.Line line) {
    TestingEvaluation form =
        TestingEvaluation.BLANK.programme(line.find("printed")).department(Optional.of("濉溪县民政局"));
    DimensionKeys.ProgrammeIdentity identity =
        CONFORMER
            .conform(form.toEvaluation(), Circumstances.ofPath("表.xls"))
            .keys()
            .programme()
            .identity();
    assertThat(identity)
        .isEqualTo(
            new DimensionKeys.ProgrammeIdentity(
                line.get("canonical"),
                "340621/民政局/" + line.get("canonical"),
                new BigDecimal(line.get("confidence")),
                line.get("reason")));
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
                Optional.of("池州市"),
                new DimensionKeys.Standing(
                    "district",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("341702"),
                    "安徽省/county")));
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
  void aProgrammeStaysInItsFamilyWhenItsCountyBecomesADistrict() {
    assertThat(family("密云县水务局", 2012)).isEqualTo(family("密云区水务局", 2020));
    assertThat(family("密云县水务局", 2012)).isNotEqualTo(family("延庆县水务局", 2012));
  }

  private static String family(String department, int year) {
    TestingEvaluation form =
        TestingEvaluation.BLANK
            .programme(Optional.of(year + "年小水库维修经费"))
            .department(Optional.of(department))
            .year(Optional.of(year));
    return CONFORMER
        .conform(form.toEvaluation(), Circumstances.ofPath("表.xls"))
        .keys()
        .programme()
        .identity()
        .family();
  }

  @Test
  void saysThatNoOrganisationIsNamed() {
    assertThat(
            CONFORMER
                .conform(TestingEvaluation.BLANK.toEvaluation(), Circumstances.ofPath("上海市/表.xls"))
                .findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.UNKNOWN_ORGANISATION);
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
            .programme(line.find("programme"))
            .department(line.find("department"))
            .unit(line.find("unit"))
            .year(line.find("year").map(Integer::valueOf));
    return CONFORMER.conform(
        form.toEvaluation(),
        new Circumstances(
            line.find("path").orElse("表.xls"),
            Optional.empty(),
            line.find("job"),
            Optional.empty()));
  }
}
