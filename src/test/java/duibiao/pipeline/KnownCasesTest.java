package duibiao.pipeline;

import static duibiao.finding.FindingCode.ALL_FULL_MARKS;
import static duibiao.finding.FindingCode.BLIND_ZONE;
import static duibiao.finding.FindingCode.EQUAL_TARGET_NOT_HIT;
import static duibiao.finding.FindingCode.EXACT_HITS;
import static duibiao.finding.FindingCode.GOAL_DIFFERS;
import static duibiao.finding.FindingCode.NOT_MEASURED_WITH_POINTS;
import static duibiao.finding.FindingCode.OVER_ACHIEVED;
import static duibiao.finding.FindingCode.OVER_ACHIEVED_UNEXPLAINED;
import static duibiao.finding.FindingCode.QUALITATIVE_COPIED;
import static duibiao.finding.FindingCode.TARGET_TOO_LOW;
import static duibiao.finding.FindingCode.TOTAL_ROUNDED;
import static duibiao.finding.FindingCode.ZERO_WITH_POINTS;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Place;
import duibiao.evaluation.Circumstances;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import duibiao.pipeline.Inspection.InspectedForm;
import duibiao.reading.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a reviewer saw in published forms comes out, with the cells that prove it.
class KnownCasesTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final FilePipeline PIPELINE = new FilePipeline(HOME.resolve("jobs/dictionary"));
  private static final String SHANGHAI = "上海市/2023/上海市残疾人联合会2023年度项目支出绩效自评价表.xlsx";
  private static final String TIANJIN = "天津市/2023/天津市残疾人联合会2023年度整体支出绩效自评表.xlsx";
  private static final String TRANSFER = "北京市/2023/职康劳动项目一次性开办政策资金转移支付绩效自评表.xlsx";

  private static List<InspectedForm> forms(String name) {
    Path file = HOME.resolve("jobs/sample").resolve(name);
    return PIPELINE.inspect(SourceFile.of(file, name), Circumstances.ofPath(name)).forms();
  }

  private static List<Finding> found(List<InspectedForm> forms, FindingCode code) {
    return forms.stream()
        .flatMap(form -> form.findings().stream())
        .filter(finding -> finding.code() == code)
        .toList();
  }

  /// `expected / found at Sheet!E14 …`.
  private static String said(Finding finding) {
    return finding.expected().orElse("-")
        + " / "
        + finding.found().orElse("-")
        + " at "
        + finding.places().stream().map(Place::full).collect(Collectors.joining(" "));
  }

  @Test
  void shanghaisSystemThatNobodyAcceptedHasHalfItsPoints() {
    assertThat(found(forms(SHANGHAI), ZERO_WITH_POINTS))
        .extracting(KnownCasesTest::said)
        .containsExactly("0 / 2.5 at 信息化建设项目!E14 信息化建设项目!D14 信息化建设项目!G14 信息化建设项目!F14");
  }

  @Test
  void shanghaisThreeThousandBecame97210() {
    assertThat(found(forms(SHANGHAI), OVER_ACHIEVED_UNEXPLAINED))
        .filteredOn(finding -> said(finding).startsWith("≥3000.00(人次) / 97210.00(人次)"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.places().getFirst().full()).isEqualTo("残疾人权益保障经费!E17");
          assertThat(finding.proof().formula()).contains("97210 人次 / 3000 人次 = 32.4033 > 1.3");
        });
  }

  @Test
  void nineOfShanghaisTwelveFormsHaveFullMarksOnEveryLine() {
    assertThat(found(forms(SHANGHAI), ALL_FULL_MARKS)).hasSize(9);
  }

  @Test
  void shanghaisSatisfactionWithoutASurvey() {
    assertThat(found(forms(SHANGHAI), NOT_MEASURED_WITH_POINTS))
        .extracting(finding -> finding.places().getFirst().full())
        .containsExactly("信息化建设项目!H25", "信息化运维项目!H19");
  }

  @Test
  void tianjinsTotalIsPrintedRounded() {
    assertThat(found(forms(TIANJIN), TOTAL_ROUNDED))
        .singleElement()
        .satisfies(finding -> {
          assertThat(said(finding)).startsWith("98.96 / 99 at 整体支出绩效自评表!H");
          assertThat(finding.proof().points()).hasValue(0.04);
        });
  }

  @Test
  void allOfTianjinsPercentagesLieInTheBlindZone() {
    assertThat(found(forms(TIANJIN), BLIND_ZONE))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.found()).contains("27/27");
          assertThat(finding.places()).hasSize(27);
        });
  }

  @Test
  void tianjinsGoalCountsOtherCandidatesThanItsTable() {
    assertThat(found(forms(TIANJIN), GOAL_DIFFERS))
        .extracting(Finding::expected, Finding::found)
        .extracting(Object::toString)
        .contains("(Optional[32 人], Optional[考试盲人15名])", "(Optional[90 例], Optional[假肢装配180例])");
    assertThat(found(forms(SHANGHAI), GOAL_DIFFERS)).isEmpty();
  }

  @Test
  void theTransferFormAdmitsItsLowTarget() {
    List<InspectedForm> forms = forms(TRANSFER);
    assertThat(found(forms, OVER_ACHIEVED))
        .extracting(KnownCasesTest::said)
        .containsExactly("≧10 人 / 21 人 at 附件2!F25 附件2!E25 附件2!H25 附件2!G25");
    assertThat(found(forms, TARGET_TOO_LOW))
        .singleElement()
        .satisfies(finding -> assertThat(finding.line()).contains(2));
  }

  @Test
  void beijingsDepartmentCopiesItsWordsAndHitsItsNumbers() throws IOException {
    List<Finding> findings =
        DrawnEvaluation.of(
                Files.readString(HOME.resolve("src/test/resources/forms/beijing_2023.grid")))
            .findings();
    assertThat(findings)
        .filteredOn(finding -> finding.code() == QUALITATIVE_COPIED)
        .singleElement()
        .satisfies(finding -> assertThat(finding.places()).hasSize(7));
    assertThat(findings)
        .filteredOn(finding -> finding.code() == EQUAL_TARGET_NOT_HIT)
        .extracting(KnownCasesTest::said)
        .singleElement()
        .asString()
        .startsWith("＝218 台 / 219 台 at Sheet1!");
    assertThat(findings)
        .filteredOn(finding -> finding.code() == EXACT_HITS)
        .extracting(finding -> finding.found().orElseThrow())
        .containsExactly("12/37");
  }
}
