package duibiao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;

/// Which other workbooks the formulas of an Excel 97-2003 workbook name.
final class ExternalBooks {
  private final List<SupBookRecord> books = new ArrayList<>();
  private Optional<ExternSheetRecord> references = Optional.empty();

  /// Keeps what a record of the workbook says about other workbooks.
  void take(Record record) {
    if (record instanceof SupBookRecord book) {
      books.add(book);
    } else if (record instanceof ExternSheetRecord sheets) {
      references = Optional.of(sheets);
    }
  }

  /// Whether a formula reads another workbook.
  boolean isReadBy(FormulaRecord formula) {
    return books.stream().anyMatch(SupBookRecord::isExternalReferences)
        && Stream.of(formula.getParsedExpression()).anyMatch(this::isExternal);
  }

  private boolean isExternal(Ptg token) {
    return switch (token) {
      case Ref3DPtg cell -> isExternal(cell.getExternSheetIndex());
      case Area3DPtg area -> isExternal(area.getExternSheetIndex());
      case NameXPtg name -> isExternal(name.getSheetRefIndex());
      default -> false;
    };
  }

  private boolean isExternal(int reference) {
    return references
        .map(sheets -> sheets.getExtbookIndexFromRefIndex(reference))
        .filter(book -> book >= 0 && book < books.size())
        .filter(book -> books.get(book).isExternalReferences())
        .isPresent();
  }
}
