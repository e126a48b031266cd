package duibiao.report.workbook;

import duibiao.analysis.survey.TargetCloud;
import duibiao.analysis.survey.TargetCloud.Point;
import duibiao.report.workbook.SheetLook.Style;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Targets beside actuals, a point a line: percentages, which have an end, and all other numbers on
/// logarithmic axes. Each chart stands beside the figures it draws.
///
/// @param ratio from which on a target counts as over-achieved
record TargetSheet(TargetCloud cloud, double ratio, Shell shell) {
  private static final Predicate<Point> IS_RATE =
      point -> point.unit().filter("%"::equals).isPresent();

  private static final int VALUE_WIDTH = 13;
  private static final int CHART_COLUMNS = 9;
  private static final int CHART_ROWS = 27;
  private static final int FIRST = 2;

  /// Writes it, and returns its name.
  String addTo(XSSFWorkbook workbook) {
    String name = shell.say("sheet.targets");
    XSSFSheet sheet = workbook.createSheet(name);
    List<PointBlock> blocks =
        List.of(
                new PointBlock(shell, points(IS_RATE), new PointBlock.Scale.Rates(ratio), FIRST, 0),
                new PointBlock(
                    shell,
                    points(IS_RATE.negate()),
                    new PointBlock.Scale.Amounts(ratio),
                    FIRST,
                    PointBlock.COLUMNS + 1))
            .stream()
            .filter(block -> !block.points().isEmpty())
            .toList();
    int beside = 2 * PointBlock.COLUMNS + 2;
    IntStream.range(0, beside + CHART_COLUMNS)
        .forEach(i -> sheet.setColumnWidth(i, VALUE_WIDTH * TableBlock.PARTS));
    sheet.createRow(0).createCell(0).setCellValue(name);
    sheet.getRow(0).getCell(0).setCellStyle(shell.look().of(Style.TITLE));
    String sentence =
        blocks.isEmpty()
            ? shell.say("chart.none")
            : shell.say(
                "targets.shows",
                String.valueOf(cloud.points().size()),
                String.valueOf(cloud.all()));
    new Notes(shell.look(), beside + CHART_COLUMNS)
        .addTo(sheet, 1, List.of(sentence), Style.SENTENCE);
    draw(sheet, blocks, beside);
    return name;
  }

  private static void draw(XSSFSheet sheet, List<PointBlock> blocks, int beside) {
    int top = FIRST;
    for (PointBlock block : blocks) {
      block.addTo(sheet);
      new PointChart(block)
          .addTo(
              sheet, new NativeChart.Frame(beside, top, beside + CHART_COLUMNS, top + CHART_ROWS));
      top += CHART_ROWS + 1;
    }
    if (!blocks.isEmpty()) {
      XSSFWorkbook workbook = sheet.getWorkbook();
      workbook.setPrintArea(
          workbook.getSheetIndex(sheet), beside, beside + CHART_COLUMNS, 0, top - 1);
    }
    PaperSize.TALL.applyTo(sheet, -1);
  }

  /// Those that show no sign of laxity first.
  private List<Point> points(Predicate<Point> isMeant) {
    return Stream.concat(
            cloud.points().stream().filter(isMeant).filter(point -> !point.isLax()),
            cloud.points().stream().filter(isMeant).filter(Point::isLax))
        .toList();
  }
}
