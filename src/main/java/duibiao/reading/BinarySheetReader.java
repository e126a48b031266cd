package duibiao.reading;

import duibiao.document.Grid;
import duibiao.document.Remark;
import duibiao.document.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/// Reads the records of one worksheet, down to its end; charts inside it are passed over.
final class BinarySheetReader {
  private final String name;
  private final RecordFactoryInputStream records;
  private final Surroundings surroundings;
  private final GridBuilder grid;
  private Optional<FormulaRecord> awaitingText = Optional.empty();

  private BinarySheetReader(
      String name, RecordFactoryInputStream records, Surroundings surroundings) {
    this.name = name;
    this.records = records;
    this.surroundings = surroundings;
    this.grid = new GridBuilder(name, surroundings.document());
  }

  /// What the sheets of a workbook share.
  record Surroundings(
      List<String> strings,
      List<CellFormat> formats,
      ExternalBooks books,
      FormulaEvaluation formulas,
      DocumentBuilder document) {}

  /// The sheet whose first record has just been read.
  static Grid read(String name, RecordFactoryInputStream records, Surroundings surroundings)
      throws IOException {
    return new BinarySheetReader(name, records, surroundings).read();
  }

  private Grid read() throws IOException {
    for (int open = 1; open > 0; ) {
      Record record = BinaryWorkbookReader.next(records);
      switch (record) {
        case BOFRecord inside -> open++;
        case EOFRecord end -> open--;
        default -> {
          if (open == 1) {
            take(record);
          }
        }
      }
    }
    return grid.build();
  }

  private void take(Record record) throws IOException {
    switch (record) {
      case NumberRecord number -> number(number, number.getValue());
      case LabelSSTRecord label -> shared(label);
      case LabelRecord label -> text(label, label.getValue());
      case BoolErrRecord constant -> constant(constant);
      case FormulaRecord formula -> formula(formula);
      case StringRecord text -> awaited(text);
      case MergeCellsRecord merges -> merge(merges);
      case RowRecord row -> row(row);
      case ColumnInfoRecord columns -> columns(columns);
      default -> {}
    }
  }

  private void number(CellValueRecordInterface at, double value) {
    Optional<BigDecimal> number = StoredNumber.of(value);
    if (number.isPresent()) {
      grid.number(at.getRow(), at.getColumn(), number.get(), format(at));
    } else {
      grid.remark(Remark.Kind.BAD_CELL, at.getRow(), at.getColumn(), String.valueOf(value));
    }
  }

  private CellFormat format(CellValueRecordInterface at) {
    return surroundings.formats().get(at.getXFIndex());
  }

  private void shared(LabelSSTRecord label) {
    if (label.getSSTIndex() >= surroundings.strings().size()) {
      throw Refusal.corrupt("xls", "a cell names a shared text that does not exist");
    }
    grid.text(label.getRow(), label.getColumn(), surroundings.strings().get(label.getSSTIndex()));
  }

  private void text(CellValueRecordInterface at, String text) {
    grid.text(at.getRow(), at.getColumn(), StoredText.tidy(text));
  }

  private void constant(BoolErrRecord constant) {
    if (constant.isBoolean()) {
      grid.truth(constant.getRow(), constant.getColumn(), constant.getBooleanValue());
    } else {
      error(constant, constant.getErrorValue());
    }
  }

  private void error(CellValueRecordInterface at, int code) {
    String text =
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    grid.error(at.getRow(), at.getColumn(), text);
  }

  private void formula(FormulaRecord formula) throws IOException {
    if (surroundings.books().isReadBy(formula)) {
      grid.remark(Remark.Kind.EXTERNAL_LINK, formula.getRow(), formula.getColumn(), name);
    }
    switch (formula.getCachedResultTypeEnum()) {
      case NUMERIC -> calculated(formula);
      case STRING -> await(formula);
      case BOOLEAN ->
          grid.truth(formula.getRow(), formula.getColumn(), formula.getCachedBooleanValue());
      case ERROR -> error(formula, formula.getCachedErrorValue());
      case BLANK, FORMULA, _NONE -> {}
    }
  }

  private void await(FormulaRecord formula) {
    awaitingText = formula.hasCachedResultString() ? Optional.of(formula) : Optional.empty();
  }

  private void awaited(StringRecord text) {
    awaitingText.ifPresent(formula -> text(formula, text.getString()));
    awaitingText = Optional.empty();
  }

  /// A zero in a formula that waits to be calculated was never calculated.
  private void calculated(FormulaRecord formula) throws IOException {
    if (formula.getValue() == 0 && formula.isCalcOnLoad()) {
      grid.result(
          formula.getRow(),
          formula.getColumn(),
          surroundings.formulas().at(name, formula.getRow(), formula.getColumn()),
          format(formula));
    } else {
      number(formula, formula.getValue());
      if (formula.getValue() == 0) {
        surroundings
            .formulas()
            .insteadOfZero(name, formula.getRow(), formula.getColumn())
            .ifPresent(number -> grid.remarkStale(formula.getRow(), formula.getColumn(), number));
      }
    }
  }

  private void merge(MergeCellsRecord merges) {
    for (int at = 0; at < merges.getNumAreas(); at++) {
      CellRangeAddress area = merges.getAreaAt(at);
      boolean isInverted =
          area.getLastRow() < area.getFirstRow() || area.getLastColumn() < area.getFirstColumn();
      if (isInverted) {
        grid.badMerge(area.getFirstRow(), area.getFirstColumn());
      } else {
        grid.merge(
            new Span(
                area.getFirstRow(),
                area.getFirstColumn(),
                area.getLastRow(),
                area.getLastColumn()));
      }
    }
  }

  private void row(RowRecord row) {
    if (row.getZeroHeight()) {
      grid.hideRow(row.getRowNumber());
    }
  }

  private void columns(ColumnInfoRecord columns) {
    if (columns.getHidden()) {
      grid.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    }
  }
}
