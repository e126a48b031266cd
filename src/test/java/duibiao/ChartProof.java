package duibiao;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;

/// What the charts of a workbook carry beside what stands in the cells they point at.
record ChartProof(XSSFWorkbook workbook) {

  /// A series as the chart shows it before anything is calculated, and as the cells have it.
  record Shown(String sheet, List<String> cached, List<String> cells, int filled) {}

  List<Shown> series() {
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      if (sheet.getDrawingPatriarch() != null) {
        for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
          for (CTBarChart bars : chart.getCTChart().getPlotArea().getBarChartList()) {
            bars.getSerList().forEach(one -> shown.add(of(sheet, one)));
          }
        }
      }
    }
    return shown;
  }

  /// The series of the charts of points.
  List<Shown> points() {
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      if (sheet.getDrawingPatriarch() != null) {
        for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
          for (CTScatterChart points : chart.getCTChart().getPlotArea().getScatterChartList()) {
            points.getSerList().forEach(one -> shown.add(of(sheet, one)));
          }
        }
      }
    }
    return shown;
  }

  private Shown of(XSSFSheet sheet, CTScatterSer series) {
    List<String> cached = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (CTNumRef values : List.of(series.getXVal().getNumRef(), series.getYVal().getNumRef())) {
      for (CTNumVal value : values.getNumCache().getPtList()) {
        cached.add(String.valueOf(Double.parseDouble(value.getV())));
      }
      cells.addAll(texts(values.getF()));
    }
    return new Shown(sheet.getSheetName(), cached, cells, cached.size() / 2);
  }

  private Shown of(XSSFSheet sheet, CTBarSer series) {
    List<String> cached = new ArrayList<>();
    for (CTStrVal name : series.getCat().getStrRef().getStrCache().getPtList()) {
      cached.add(name.getV());
    }
    int filled = 0;
    for (CTNumVal value : series.getVal().getNumRef().getNumCache().getPtList()) {
      cached.add(String.valueOf(Double.parseDouble(value.getV())));
      filled++;
    }
    List<String> cells = new ArrayList<>(texts(series.getCat().getStrRef().getF()));
    cells.addAll(texts(series.getVal().getNumRef().getF()));
    return new Shown(sheet.getSheetName(), cached, cells, filled);
  }

  private List<String> texts(String formula) {
    List<String> texts = new ArrayList<>();
    AreaReference area = new AreaReference(formula, workbook.getSpreadsheetVersion());
    for (CellReference place : area.getAllReferencedCells()) {
      XSSFRow row = workbook.getSheet(place.getSheetName()).getRow(place.getRow());
      Cell cell = row.getCell(place.getCol());
      if (cell != null && cell.getCellType() == CellType.NUMERIC) {
        texts.add(String.valueOf(cell.getNumericCellValue()));
      } else if (cell != null && cell.getCellType() == CellType.STRING) {
        texts.add(cell.getStringCellValue());
      }
    }
    return texts;
  }
}
