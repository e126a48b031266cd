package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.analysis.TestingStar;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookExportTest {
  private static final String ONE =
      """
      form | 310000 上海市 | 2023 | programme | result | self | 99.98 of 100 | =HYPERLINK("x") | 帮扶
      line | 参与人次 | ≥3000人次 | ＝97210人次 | 10 | 10
      line | 满意度 | ≥90% | -5% | 10 | 0
      """;

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  private Path written(String language, String... arguments) {
    Path file = folder.resolve("star.xlsx");
    List<String> all =
        new ArrayList<>(List.of("export", "--format", "xlsx", "--output", file.toString()));
    all.addAll(List.of("--warehouse", folder.toString(), "--lang", language));
    all.addAll(List.of(arguments));
    assertThat(
            Duibiao.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new)))
        .as(err::toString)
        .isZero();
    return file;
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static List<String> names(XSSFWorkbook workbook) {
    return StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void anEmptyStarHasNoChartsAndSaysSo(String language) throws IOException {
    TestingStar.publish(folder, "");
    try (XSSFWorkbook workbook = new XSSFWorkbook(written(language).toString())) {
      assertThat(workbook.getAllNames()).isNotNull();
      assertThat(
              StreamSupport.stream(workbook.spliterator(), false)
                  .filter(sheet -> sheet.getDrawingPatriarch() != null))
          .isEmpty();
      for (Sheet sheet : workbook) {
        texts(sheet);
      }
    }
  }

  @Test
  void oneFormHasItsWorkingPaper() throws IOException {
    TestingStar.publish(folder, ONE);
    try (XSSFWorkbook workbook = new XSSFWorkbook(written("zh").toString())) {
      assertThat(names(workbook))
          .startsWith("概要", "对照", "得分图")
          .contains("全部发现", "指标明细", "复核清单", "底稿01 上海市2023");
      Sheet paper = workbook.getSheet("底稿01 上海市2023");
      assertThat(texts(paper))
          .contains("绩效自评复核底稿", "'＝97210人次", "'-5%", "核实值", "复核人：", "'=HYPERLINK(\"x\")");
      assertThat(paper.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      Sheet lines = workbook.getSheet("指标明细");
      assertThat(lines.getPaneInformation().isFreezePane()).isTrue();
      assertThat(lines.getLastRowNum()).isEqualTo(2);
      assertThat(texts(lines)).contains("年度指标值", "实际完成值", "超额");
    }
  }

  @Test
  void manyGroupsAreDrawnAsTheirCellsSay() throws IOException {
    StringBuilder forms = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      forms.append(
          ONE.replace("310000 上海市", "%06d 第%d县".formatted(310_101 + i, i))
              .replace("99.98", String.format(Locale.ROOT, "%.1f", 60 + i * 0.6)));
    }
    TestingStar.publish(folder, forms.toString());
    try (XSSFWorkbook workbook = new XSSFWorkbook(written("en", "--papers", "3").toString())) {
      List<ChartProof.Shown> series = new ChartProof(workbook).series();
      assertThat(series)
          .hasSizeGreaterThanOrEqualTo(5)
          .allSatisfy(shown -> {
            assertThat(shown.filled()).as(shown.sheet()).isPositive();
            assertThat(shown.cached()).isEqualTo(shown.cells());
          });
      assertThat(new ChartProof(workbook).points())
          .hasSize(3)
          .allSatisfy(shown -> {
            assertThat(shown.filled()).as(shown.sheet()).isPositive();
            assertThat(shown.cached()).isEqualTo(shown.cells());
          });
      assertThat(names(workbook))
          .contains("summary", "lines", "all findings", "targets and actuals")
          .hasSizeBetween(15, 21);
      assertThat(texts(workbook.getSheet("score charts")))
          .anySatisfy(text -> assertThat(text).contains("the first 40 of 60 groups"));
      assertThat(workbook.getSheet("lines").getPrintSetup().getFitWidth()).isEqualTo((short) 2);
    }
  }
}
