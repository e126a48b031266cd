package duibiao.reading;

import duibiao.document.Grid;
import duibiao.document.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// Reads an Excel 97-2003 workbook (`.xls`, `.et`) record by record, as the records come.
final class BinaryWorkbookReader {
  private final DocumentBuilder document;
  private final RecordFactoryInputStream records;
  private final List<BoundSheetRecord> listed = new ArrayList<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final Map<Integer, String> codes = new HashMap<>();
  private final ExternalBooks books = new ExternalBooks();
  private List<String> strings = List.of();
  private DateSystem dates = DateSystem.SINCE_1900;

  private BinaryWorkbookReader(DocumentBuilder document, RecordFactoryInputStream records) {
    this.document = document;
    this.records = records;
  }

  static void read(DirectoryNode root, String stream, DocumentBuilder document) throws IOException {
    PromisedTexts.refuseLies(root, stream);
    try (InputStream in = root.createDocumentInputStream(stream);
        FormulaEvaluation formulas = new FormulaEvaluation(document.file().path(), () -> true)) {
      new BinaryWorkbookReader(document, new RecordFactoryInputStream(in, false)).read(formulas);
    }
  }

  private void read(FormulaEvaluation formulas) throws IOException {
    globals();
    List<CellFormat> formats = formats();
    BinarySheetReader.Surroundings surroundings =
        new BinarySheetReader.Surroundings(strings, formats, books, formulas, document);
    Map<BoundSheetRecord, Grid> grids = new HashMap<>();
    for (BoundSheetRecord sheet : BoundSheetRecord.orderByBofPosition(listed)) {
      read(sheet, surroundings, grids);
    }
    for (BoundSheetRecord sheet : listed) {
      Optional.ofNullable(grids.get(sheet)).ifPresent(document::grid);
    }
  }

  private void read(
      BoundSheetRecord sheet,
      BinarySheetReader.Surroundings surroundings,
      Map<BoundSheetRecord, Grid> grids)
      throws IOException {
    boolean isWorksheet = start().getType() == BOFRecord.TYPE_WORKSHEET;
    boolean isHidden = sheet.isHidden() || sheet.isVeryHidden();
    if (isWorksheet && !isHidden) {
      grids.put(sheet, BinarySheetReader.read(sheet.getSheetname(), records, surroundings));
      return;
    }
    if (isWorksheet) {
      document.remark(Remark.Kind.HIDDEN_SHEET, sheet.getSheetname());
    }
    passOver();
  }

  private void globals() {
    start();
    for (Record record = next(records); !(record instanceof EOFRecord); record = next(records)) {
      switch (record) {
        case BoundSheetRecord sheet -> listed.add(sheet);
        case SSTRecord shared -> strings = strings(shared);
        case ExtendedFormatRecord style -> styles.add(style);
        case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
        case DateWindow1904Record window ->
            dates = window.getWindowing() == 1 ? DateSystem.SINCE_1904 : DateSystem.SINCE_1900;
        default -> books.take(record);
      }
    }
  }

  private static List<String> strings(SSTRecord shared) {
    List<String> texts = new ArrayList<>();
    for (int number = 0; number < shared.getNumUniqueStrings(); number++) {
      texts.add(StoredText.tidy(shared.getString(number).getString()));
    }
    return texts;
  }

  private List<CellFormat> formats() {
    Map<Integer, CellFormat> byNumber = new HashMap<>();
    return styles.stream()
        .map(style -> (int) style.getFormatIndex())
        .map(number -> byNumber.computeIfAbsent(number, this::format))
        .toList();
  }

  private CellFormat format(int number) {
    String code = codes.get(number);
    return code == null
        ? document.formats().ofNumber(number, dates)
        : document.formats().ofCode(code, dates);
  }

  private BOFRecord start() {
    Record record = next(records);
    if (record instanceof BOFRecord start) {
      return start;
    }
    throw Refusal.corrupt("xls", "a sheet does not begin where it should");
  }

  private void passOver() {
    for (int open = 1; open > 0; ) {
      Record record = next(records);
      open += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
    }
  }

  /// The next record; a workbook that ends between two sheets or inside one is cut off.
  static Record next(RecordFactoryInputStream records) {
    Record record = records.nextRecord();
    if (record == null) {
      throw Refusal.corrupt("xls", "the workbook is cut off");
    }
    return record;
  }
}
