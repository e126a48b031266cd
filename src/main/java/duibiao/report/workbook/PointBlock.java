package duibiao.report.workbook;

import duibiao.analysis.survey.TargetCloud.Point;
import duibiao.report.workbook.SheetLook.Style;
import duibiao.report.workbook.StarWorkbook.Shell;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The figures of a chart of points: the ends of its two lines, the points that show no sign of
/// laxity, and those that do.
///
/// @param points the others first, then those with a sign
/// @param top the row of the title
/// @param left the first column
record PointBlock(Shell shell, List<Point> points, Scale scale, int top, int left) {
  /// Target, actual, actual of lax targets, just met, over-achieved.
  static final int COLUMNS = 5;

  /// Rows before the points: where the lines begin, where the upper one ends, where the other ends.
  private static final int LINE_ENDS = 3;

  PointBlock {
    points = List.copyOf(points);
  }

  /// How its axes run.
  sealed interface Scale {

    double ratio();

    /// From 0 to 1.
    record Rates(double ratio) implements Scale {}

    /// By powers of ten.
    record Amounts(double ratio) implements Scale {}
  }

  String title() {
    return shell.say(
        switch (scale) {
          case Scale.Rates rates -> "chart.rates";
          case Scale.Amounts amounts -> "chart.amounts";
        },
        String.valueOf(points.size()),
        String.valueOf(lax()));
  }

  private long lax() {
    return points.stream().filter(Point::isLax).count();
  }

  /// The ends of both axes.
  double least() {
    double least = values().min().orElse(0);
    return switch (scale) {
      case Scale.Rates rates -> 0;
      case Scale.Amounts amounts -> Math.pow(10, Math.floor(Math.log10(least)));
    };
  }

  double most() {
    double most = values().max().orElse(1);
    return switch (scale) {
      case Scale.Rates rates -> Math.max(1, Math.ceil(Math.min(most, 2) * 10) / 10);
      case Scale.Amounts amounts -> Math.pow(10, Math.ceil(Math.log10(most) + 1e-9));
    };
  }

  private DoubleStream values() {
    return points.stream()
        .flatMapToDouble(point -> DoubleStream.of(point.target(), point.actual()));
  }

  void addTo(XSSFSheet sheet) {
    cell(row(sheet, top), left, Style.HEADING).setCellValue(title());
    Row head = row(sheet, top + 1);
    for (Drawn drawn : Drawn.values()) {
      head(head, left + drawn.column(), name(drawn));
    }
    head(head, left, shell.say("column.target"));
    line(row(sheet, top + 2), least());
    line(row(sheet, top + 3), most() / scale.ratio());
    Row end = row(sheet, top + 4);
    number(end, left, most());
    number(end, left + Drawn.MET.column(), most());
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      Row row = row(sheet, top + 2 + LINE_ENDS + i);
      number(row, left, point.target());
      number(row, left + (point.isLax() ? Drawn.LAX : Drawn.OTHERS).column(), point.actual());
    }
  }

  private void line(Row row, double target) {
    number(row, left, target);
    number(row, left + Drawn.MET.column(), target);
    number(row, left + Drawn.OVER.column(), target * scale.ratio());
  }

  private void head(Row row, int column, String words) {
    cell(row, column, Style.HEAD_OF_NUMBERS).setCellValue(words);
  }

  private void number(Row row, int column, double value) {
    cell(row, column, Style.BOX_NUMBER).setCellValue(value);
  }

  private Cell cell(Row row, int column, Style style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(shell.look().of(style));
    return cell;
  }

  private static Row row(XSSFSheet sheet, int index) {
    Row row = sheet.getRow(index);
    return row == null ? sheet.createRow(index) : row;
  }

  /// What is drawn.
  enum Drawn {
    /// Lines whose targets show no sign of laxity.
    OTHERS(1),
    /// Those that do.
    LAX(2),
    /// Where actual and target are equal.
    MET(3),
    /// Where a target counts as over-achieved.
    OVER(4);

    private final int column;

    Drawn(int column) {
      this.column = column;
    }

    /// Right of the targets.
    int column() {
      return column;
    }
  }

  String name(Drawn drawn) {
    return switch (drawn) {
      case OTHERS -> shell.say("column.actual");
      case LAX -> shell.say("targets.lax");
      case MET -> shell.say("targets.met");
      case OVER -> shell.say("targets.over", Math.round(scale.ratio() * 100) + "%");
    };
  }

  CellReference heading(XSSFSheet sheet, Drawn drawn) {
    return new CellReference(sheet.getSheetName(), top + 1, left + drawn.column(), true, true);
  }

  CellRangeAddress targets(Drawn drawn) {
    return range(drawn, left);
  }

  CellRangeAddress actuals(Drawn drawn) {
    return range(drawn, left + drawn.column());
  }

  boolean isDrawn(Drawn drawn) {
    CellRangeAddress range = targets(drawn);
    return range.getLastRow() >= range.getFirstRow();
  }

  private CellRangeAddress range(Drawn drawn, int column) {
    int first = top + 2 + LINE_ENDS;
    int middle = first + points.size() - (int) lax();
    return switch (drawn) {
      case OTHERS -> rows(first, middle - 1, column);
      case LAX -> rows(middle, first + points.size() - 1, column);
      case MET -> rows(top + 2, first - 1, column);
      case OVER -> rows(top + 2, first - 2, column);
    };
  }

  /// Rows from first to last, which may be none.
  private static CellRangeAddress rows(int first, int last, int column) {
    CellRangeAddress range = new CellRangeAddress(first, first, column, column);
    range.setLastRow(last);
    return range;
  }
}
