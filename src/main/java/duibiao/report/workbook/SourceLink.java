package duibiao.report.workbook;

import duibiao.analysis.FindingRow.Evidence;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/// A link from a cell to the file that was read, and to the cell in it where the file is a
/// workbook.
record SourceLink(SourcePlaces places) {

  /// Links the cell when the file is there, and tells whether it is.
  boolean addTo(Cell cell, Evidence evidence) {
    Optional<URI> place = places.of(evidence.path());
    place.ifPresent(address -> {
      Hyperlink link =
          cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
      link.setAddress(address.toASCIIString());
      if (link instanceof XSSFHyperlink known && isWorkbook(evidence.path())) {
        evidence.cell().ifPresent(cells -> known.setLocation(location(evidence, cells)));
      }
      cell.setHyperlink(link);
    });
    return place.isPresent();
  }

  private static boolean isWorkbook(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".xlsx") || name.endsWith(".xls");
  }

  /// `'Sheet1'!E14` of `E14, D14`.
  private static String location(Evidence evidence, String cells) {
    String first = cells.split(", ")[0];
    String sheet =
        first.contains("!") ? first.substring(0, first.lastIndexOf('!')) : evidence.sheet();
    String cell = first.substring(first.lastIndexOf('!') + 1);
    return "'" + sheet.replace("'", "''") + "'!" + cell;
  }
}
