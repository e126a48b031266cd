package duibiao.report.workbook;

import duibiao.report.workbook.Figures.Series;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/// A chart that the reader can click on and change: it draws the cells of its figures, and carries
/// their values, so that it shows them before anything is calculated.
///
/// @param form how it is drawn
/// @param unit what stands along the values
record NativeChart(FigureBlock block, ChartForm form, String unit) {
  private static final int GAP = 45;
  private static final double SMALL = 9;
  private static final int LABEL = 800;

  /// In hundredths of a point.
  private static final int TITLE = 1200;

  private static final String WHOLE = "100";

  /// Draws it.
  ///
  /// @param frame the cells that it covers: first column, first row, last column, last row
  void addTo(XSSFSheet sheet, Frame frame) {
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, frame.left(), frame.top(), frame.right(), frame.bottom());
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    chart.setTitleText(block.figures().title());
    chart.setTitleOverlay(false);
    chart
        .getCTChart()
        .getTitle()
        .getTx()
        .getRich()
        .getPArray(0)
        .getRArray(0)
        .addNewRPr()
        .setSz(TITLE);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    setUp(names, values);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    setUp(data);
    for (int i = 0; i < block.figures().series().size(); i++) {
      add(sheet, data, i);
    }
    chart.plot(data);
    if (form.isStacked()) {
      overlap(chart);
    }
    if (block.figures().series().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
  }

  /// Where it stands.
  record Frame(int left, int top, int right, int bottom) {}

  private void setUp(XDDFCategoryAxis names, XDDFValueAxis values) {
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    values.setTitle(unit);
    names.getOrAddTextProperties().setFontSize(SMALL);
    values.getOrAddTextProperties().setFontSize(SMALL);
    values
        .getOrAddMajorGridProperties()
        .setLineProperties(new XDDFLineProperties(fill(Palette.RULE)));
    if (form != ChartForm.COLUMNS) {
      // the first name on top
      names.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
  }

  private void setUp(XDDFBarChartData data) {
    data.setVaryColors(false);
    data.setGapWidth(GAP);
    switch (form) {
      case COLUMNS -> data.setBarDirection(BarDirection.COL);
      case BARS -> data.setBarDirection(BarDirection.BAR);
      case STACKED_BARS, INTERVALS -> {
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
      }
    }
  }

  private void add(XSSFSheet sheet, XDDFBarChartData data, int index) {
    Series series = block.figures().series().get(index);
    XDDFChartData.Series drawn =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, block.categories()),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, block.values(index)));
    CellRangeAddress name = block.name(index);
    drawn.setTitle(
        series.name(),
        new CellReference(
            sheet.getSheetName(), name.getFirstRow(), name.getFirstColumn(), true, true));
    if (form == ChartForm.INTERVALS) {
      // what stands below the interval is not seen
      drawn.setFillProperties(index == 0 ? new XDDFNoFillProperties() : fill(series.colour()));
      return;
    }
    drawn.setFillProperties(fill(series.colour()));
    label(((XDDFBarChartData.Series) drawn).getCTBarSer(), ink(series.colour()));
  }

  /// Within a stack the values stand on the bars.
  private Palette ink(Palette bar) {
    return form == ChartForm.STACKED_BARS ? bar.readable() : Palette.INK;
  }

  /// The values stand at the bars, noughts do not.
  private static void label(CTBarSer series, Palette ink) {
    CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
    labels.addNewNumFmt().setFormatCode("0;-0;;");
    labels.getNumFmt().setSourceLinked(false);
    CTTextBody text = labels.addNewTxPr();
    text.addNewBodyPr();
    CTTextCharacterProperties look = text.addNewP().addNewPPr().addNewDefRPr();
    look.setSz(LABEL);
    look.addNewSolidFill().addNewSrgbClr().setVal(ink.rgb());
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /// Puts the bars of a stack on one another: the schema at hand has no class for that.
  private static void overlap(XSSFChart chart) {
    CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    try (XmlCursor cursor = bars.getGapWidth().newCursor()) {
      QName name = cursor.getName();
      cursor.toEndToken();
      cursor.toNextToken();
      cursor.beginElement(new QName(name.getNamespaceURI(), "overlap"));
      cursor.insertAttributeWithValue("val", WHOLE);
    }
  }

  private static XDDFSolidFillProperties fill(Palette colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(colour.rgb()));
  }
}
