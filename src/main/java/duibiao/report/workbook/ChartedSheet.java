package duibiao.report.workbook;

import duibiao.report.AnswerTable;
import duibiao.report.workbook.NativeChart.Frame;
import duibiao.report.workbook.SheetLook.Style;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A sheet of charts: each beside the figures it draws, and below them what has to be said of them.
record ChartedSheet(Shell shell, String name, AnswerTable table) {
  /// The first column of the charts; the figures stand left of them.
  private static final int BESIDE = 6;

  private static final int NAME_WIDTH = 26;
  private static final int VALUE_WIDTH = 11;
  private static final int CHART_COLUMNS = 8;
  private static final int LEAST_ROWS = 16;

  /// Rows around the bars: title, axis, legend.
  private static final int AROUND = 9;

  private static final short PERCENT = 66;

  /// Rows of a page in that size.
  private static final int PAGE = 47;

  /// A chart with its figures.
  ///
  /// @param unit what stands along the values
  record Charted(Figures figures, ChartForm form, String unit) {}

  /// Writes it, and returns the name of the sheet.
  String addTo(XSSFWorkbook workbook, List<Charted> charts) {
    XSSFSheet sheet = workbook.createSheet(name);
    widths(sheet);
    title(sheet);
    int at =
        new Notes(shell.look(), BESIDE + CHART_COLUMNS)
                .addTo(sheet, 1, List.of(table.title()), Style.SENTENCE)
            + 1;
    int page = 0;
    List<Charted> drawn = charts.stream().filter(chart -> !chart.figures().isEmpty()).toList();
    for (Charted chart : drawn) {
      int rows = rows(chart);
      if (at - page + rows > PAGE && at > page) {
        sheet.setRowBreak(at - 1);
        page = at;
      }
      add(sheet, chart, at);
      at += rows + 2;
    }
    if (drawn.isEmpty()) {
      at =
          new Notes(shell.look(), BESIDE)
                  .addTo(sheet, at, List.of(shell.say("chart.none")), Style.SENTENCE)
              + 1;
    }
    new Notes(shell.look(), BESIDE + CHART_COLUMNS).addTo(sheet, at, table.notes());
    PaperSize.WIDE.applyTo(sheet, PERCENT);
    return name;
  }

  private static void widths(XSSFSheet sheet) {
    sheet.setDefaultRowHeightInPoints(SheetLook.LINE);
    sheet.setColumnWidth(0, NAME_WIDTH * TableBlock.PARTS);
    for (int i = 1; i < BESIDE + CHART_COLUMNS; i++) {
      sheet.setColumnWidth(i, VALUE_WIDTH * TableBlock.PARTS);
    }
  }

  private void title(XSSFSheet sheet) {
    Cell title = sheet.createRow(0).createCell(0);
    title.setCellStyle(shell.look().of(Style.TITLE));
    title.setCellValue(name);
    sheet.getRow(0).setHeightInPoints(2f * SheetLook.LINE);
  }

  /// How many rows a chart takes, with its figures.
  private static int rows(Charted chart) {
    int names = chart.figures().categories().size();
    int bars =
        switch (chart.form()) {
          case COLUMNS -> 0;
          case BARS -> names * chart.figures().series().size();
          case STACKED_BARS, INTERVALS -> names * 3 / 2;
        };
    return Math.max(Math.max(LEAST_ROWS, names + 3), bars + AROUND);
  }

  private void add(XSSFSheet sheet, Charted chart, int top) {
    FigureBlock block = new FigureBlock(chart.figures(), shell.look(), top, 0);
    block.addTo(sheet);
    new NativeChart(block, chart.form(), chart.unit())
        .addTo(sheet, new Frame(BESIDE, top, BESIDE + CHART_COLUMNS, top + rows(chart)));
  }
}
