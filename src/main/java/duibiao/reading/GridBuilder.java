package duibiao.reading;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Place;
import duibiao.document.Remark;
import duibiao.document.Span;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The cells of one sheet or table as they come from a file, in any order; merged areas are settled
/// when all are there.
final class GridBuilder {
  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;
  private static final int OLD_ROWS = 65_536;
  private static final int OLD_COLUMNS = 256;

  private final String name;
  private final DocumentBuilder document;
  private final List<Cell> cells = new ArrayList<>();
  private final MergedAreas areas = new MergedAreas();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  GridBuilder(String name, DocumentBuilder document) {
    this.name = name;
    this.document = document;
  }

  /// A cell of tidy text; a blank one is no cell.
  void text(int row, int column, String text) {
    if (text.length() > document.limits().textLength()) {
      remark(Remark.Kind.TEXT_TOO_LONG, row, column, text.length() + " characters");
    }
    if (!text.isEmpty()) {
      add(Cell.ofText(text, place(row, column)));
    }
  }

  /// A cell with a stored number.
  void number(int row, int column, BigDecimal stored, CellFormat format) {
    CellFormat.Shown shown = format.show(stored);
    if (shown.isScaled()) {
      remark(Remark.Kind.SCALED_FORMAT, row, column, format.code());
    }
    if (StoredNumber.hasLostDigits(stored)) {
      remark(Remark.Kind.PRECISION, row, column, shown.text());
    }
    add(new Cell(shown.text(), Optional.of(shown.number()), shown.style(), place(row, column)));
  }

  /// A cell whose date is written out in the file.
  void date(int row, int column, LocalDateTime moment, CellFormat format) {
    CellFormat.Shown shown = format.show(moment);
    add(new Cell(shown.text(), Optional.of(shown.number()), shown.style(), place(row, column)));
  }

  /// What a formula without a stored value came to.
  void result(int row, int column, FormulaEvaluation.Result result, CellFormat format) {
    switch (result) {
      case FormulaEvaluation.Numeric(BigDecimal number) -> number(row, column, number, format);
      case FormulaEvaluation.Text(String text) -> text(row, column, StoredText.tidy(text));
      case FormulaEvaluation.Truth(boolean isTrue) -> truth(row, column, isTrue);
      case FormulaEvaluation.Nothing() -> remark(Remark.Kind.FORMULA_NO_VALUE, row, column, name);
    }
  }

  void truth(int row, int column, boolean isTrue) {
    text(row, column, isTrue ? "TRUE" : "FALSE");
  }

  /// A cell with an error such as `#REF!` instead of a value.
  void error(int row, int column, String code) {
    remark(Remark.Kind.CELL_ERROR, row, column, code);
    text(row, column, code);
  }

  /// A formula that stores 0, while its cells come to another number.
  void remarkStale(int row, int column, BigDecimal number) {
    remark(Remark.Kind.FORMULA_STALE, row, column, number.toPlainString());
  }

  void remark(Remark.Kind kind, int row, int column, String text) {
    document.remark(kind, new Place.CellPlace(name, row, column), text);
  }

  private static Span place(int row, int column) {
    if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) {
      throw Refusal.corrupt("", "a cell lies outside the sheet");
    }
    return Span.single(row, column);
  }

  private void add(Cell cell) {
    document.countCells(1);
    cells.add(cell);
  }

  /// Merges an area; one over a whole sheet merges nothing.
  void merge(Span area) {
    document.countMergedArea();
    if (area.height() >= OLD_ROWS && area.width() >= OLD_COLUMNS) {
      badMerge(area.top(), area.left());
    } else {
      areas.add(area);
    }
  }

  /// A merged area that cannot be.
  void badMerge(int row, int column) {
    remark(Remark.Kind.BAD_MERGE, row, column, name);
  }

  void hideRow(int row) {
    hiddenRows.set(Math.min(row, LAST_ROW));
  }

  void hideColumns(int first, int last) {
    hiddenColumns.set(Math.min(first, LAST_COLUMN), Math.min(last, LAST_COLUMN) + 1);
  }

  Grid build() {
    if (!isInOrder()) {
      cells.sort(Cell.READING_ORDER);
      refuseTwins();
    }
    List<Cell> merged = areas.apply(cells);
    for (Cell cell : merged) {
      document.countCells(cell.span().height() - 1);
    }
    areas.bad().forEach(area -> badMerge(area.top(), area.left()));
    remarkHidden(merged);
    return new Grid(name, merged);
  }

  /// Whether each cell stands behind the one before it, as nearly every program writes them.
  private boolean isInOrder() {
    for (int at = 1; at < cells.size(); at++) {
      if (Cell.READING_ORDER.compare(cells.get(at - 1), cells.get(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private void refuseTwins() {
    for (int at = 1; at < cells.size(); at++) {
      if (cells.get(at).span().equals(cells.get(at - 1).span())) {
        throw Refusal.corrupt("", "two values stand in one cell of " + name);
      }
    }
  }

  private void remarkHidden(List<Cell> merged) {
    if (hiddenRows.isEmpty() && hiddenColumns.isEmpty()) {
      return;
    }
    merged.stream()
        .filter(cell -> isHidden(cell.span()))
        .findFirst()
        .ifPresent(cell -> remark(Remark.Kind.HIDDEN_CELLS, cell.row(), cell.column(), name));
  }

  private boolean isHidden(Span span) {
    return hiddenRows.nextClearBit(span.top()) > span.bottom()
        || hiddenColumns.nextClearBit(span.left()) > span.right();
  }
}
