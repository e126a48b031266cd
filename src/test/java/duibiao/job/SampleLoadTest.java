package duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.warehouse.LoadSummary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample in `jobs/`, loaded as a stranger loads it, gives the published figures; loaded again
/// it changes no row.
class SampleLoadTest {
  private static final List<String> SHANGHAI_2023 =
      List.of(
          "71.67", "86.74", "98.17", "98.4", "98.95", "98.96", "99.63", "99.67", "99.84", "99.88",
          "99.97", "99.98");

  @TempDir static Path warehouse;
  private static TestingLoad load = TestingLoad.into(Path.of("unused"));
  private static LoadSummary first =
      new LoadSummary(
          new LoadSummary.Files(0, 0, 0, 0, 0, 0),
          new LoadSummary.Forms(0, 0, 0, 0),
          0,
          0,
          0,
          false);

  @BeforeAll
  static void loadsTheSample() {
    load = TestingLoad.into(warehouse);
    first = load.runSample().summary();
  }

  @Test
  void everyFileHasAnOutcome() {
    assertThat(first.files()).isEqualTo(new LoadSummary.Files(30, 29, 1, 0, 0, 0));
    assertThat(first.forms()).isEqualTo(new LoadSummary.Forms(54, 42, 12, 0));
  }

  @Test
  void shanghaisTwelveScoresAreThePublishedOnes() {
    assertThat(
            load.column(
                "select total_score from mart_evaluation where region_code = '310000' and year ="
                    + " 2023 order by total_score"))
        .extracting(SampleLoadTest::plain)
        .isEqualTo(SHANGHAI_2023);
  }

  @Test
  void tianjinHas79LinesAnd99Points() {
    assertThat(
            load.column(
                "select count(*) from mart_indicator where region_code = '120000' and year = 2023"))
        .containsExactly("79");
    assertThat(load.column("select total_score from mart_evaluation where region_code = '120000'"))
        .extracting(SampleLoadTest::plain)
        .containsExactly("99");
  }

  @Test
  void theTransferFormHasSixLinesAnd98Points() {
    assertThat(
            load.column(
                "select total_score from mart_evaluation where kind = 'transfer' and region_code ="
                    + " '110000'"))
        .extracting(SampleLoadTest::plain)
        .containsExactly("98");
    assertThat(
            load.column(
                "select count(*) from mart_indicator where kind = 'transfer' and region_code ="
                    + " '110000'"))
        .containsExactly("6");
  }

  @Test
  void theStackedWorkbookIsTheSameTwelveForms() {
    assertThat(
            load.column(
                "select outcome from load_file where path like '%.xls' and path like '%合并%'"))
        .first()
        .isEqualTo("duplicate");
  }

  @Test
  void everyFormHasARegionAndAYear() {
    assertThat(
            load.column(
                "select file_name from mart_evaluation where region_code is null or year is null"))
        .isEmpty();
  }

  @Test
  void loadingAgainChangesNoRow() {
    Map<String, String> before = load.contents();
    LoadSummary second = load.runSample().summary();
    assertThat(second.files()).isEqualTo(new LoadSummary.Files(30, 0, 30, 0, 0, 0));
    assertThat(load.contents()).isEqualTo(before);
    assertThat(Files.exists(warehouse.resolve("duibiao.duckdb"))).isTrue();
  }

  private static String plain(String decimal) {
    return new BigDecimal(decimal).stripTrailingZeros().toPlainString();
  }
}
