package duibiao.report.workbook;

import duibiao.report.workbook.NativeChart.Frame;
import duibiao.report.workbook.PointBlock.Drawn;
import duibiao.report.workbook.PointBlock.Scale;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// A native chart of points over two axes of numbers, with the line where actual and target are
/// equal and the one from which on a target counts as over-achieved.
record PointChart(PointBlock block) {
  private static final double SMALL = 9;
  private static final double THIN = 1;

  void addTo(XSSFSheet sheet, Frame frame) {
    XSSFChart chart =
        sheet
            .createDrawingPatriarch()
            .createChart(
                new XSSFClientAnchor(
                    0, 0, 0, 0, frame.left(), frame.top(), frame.right(), frame.bottom()));
    chart.setTitleText(block.title());
    chart.setTitleOverlay(false);
    XDDFValueAxis targets = axis(chart, AxisPosition.BOTTOM, "column.target");
    XDDFValueAxis actuals = axis(chart, AxisPosition.LEFT, "column.actual");
    XDDFScatterChartData data =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, targets, actuals);
    data.setVaryColors(false);
    data.setStyle(ScatterStyle.LINE_MARKER);
    for (Drawn drawn : Drawn.values()) {
      if (block.isDrawn(drawn)) {
        add(sheet, data, drawn);
      }
    }
    chart.plot(data);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
  }

  private XDDFValueAxis axis(XSSFChart chart, AxisPosition position, String title) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setTitle(block.shell().say(title));
    axis.setCrosses(AxisCrosses.MIN);
    axis.setMinimum(block.least());
    axis.setMaximum(block.most());
    switch (block.scale()) {
      case Scale.Rates rates -> axis.setNumberFormat("0%");
      case Scale.Amounts amounts -> {
        axis.setLogBase(10);
        axis.setNumberFormat("General");
      }
    }
    axis.getOrAddTextProperties().setFontSize(SMALL);
    axis.getOrAddMajorGridProperties().setLineProperties(line(Palette.RULE));
    return axis;
  }

  private void add(XSSFSheet sheet, XDDFScatterChartData data, Drawn drawn) {
    XDDFScatterChartData.Series series =
        (XDDFScatterChartData.Series)
            data.addSeries(
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, block.targets(drawn)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, block.actuals(drawn)));
    series.setTitle(block.name(drawn), block.heading(sheet, drawn));
    series.setSmooth(false);
    switch (drawn) {
      case OTHERS -> dots(series, MarkerStyle.CIRCLE, Palette.BLUE);
      case LAX -> dots(series, MarkerStyle.DIAMOND, Palette.ORANGE);
      case MET -> line(series, Palette.INK);
      case OVER -> line(series, Palette.GREY);
    }
  }

  private static void dots(XDDFScatterChartData.Series series, MarkerStyle style, Palette colour) {
    series.setMarkerStyle(style);
    XDDFLineProperties none = new XDDFLineProperties(new XDDFNoFillProperties());
    series.setLineProperties(none);
    XDDFShapeProperties look = new XDDFShapeProperties();
    look.setFillProperties(fill(colour));
    look.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    series.getCTScatterSer().getMarker().addNewSpPr().set(look.getXmlObject());
  }

  private static void line(XDDFScatterChartData.Series series, Palette colour) {
    series.setMarkerStyle(MarkerStyle.NONE);
    series.setLineProperties(line(colour));
  }

  private static XDDFLineProperties line(Palette colour) {
    XDDFLineProperties line = new XDDFLineProperties(fill(colour));
    line.setWidth(THIN);
    return line;
  }

  private static XDDFSolidFillProperties fill(Palette colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(colour.rgb()));
  }
}
