package duibiao.isolation;

import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.Remark;
import duibiao.reading.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;

/// What came of opening a file, as bytes; [ReadingInput] makes the same of them again.
///
/// Cells stand in their order, each with its distance in rows from the one before; a number that
/// the text spells out is not written twice.
@SuppressWarnings("EnumOrdinal") // both ends of the pipe are the same build
final class ReadingOutput {
  static final int OPENED = 1;
  static final int REFUSED = 2;
  static final int MERGED = 1;
  static final int NUMBER = 2;
  static final int NUMBER_AS_TEXT = 4;
  static final int STYLE = 8;
  static final int NOWHERE = 0;
  static final int IN_A_CELL = 1;
  static final int IN_A_PARAGRAPH = 2;

  private final WireOutput out;

  ReadingOutput(OutputStream out) {
    this.out = new WireOutput(out);
  }

  void write(Reading reading) throws IOException {
    switch (reading) {
      case Reading.Opened(Document document) -> {
        out.write(OPENED);
        document(document);
      }
      case Reading.Refused(Reading.Reason reason, String format, String detail) -> {
        out.write(REFUSED);
        out.number(reason.ordinal());
        out.text(format);
        out.text(detail);
      }
    }
    out.flush();
  }

  private void document(Document document) throws IOException {
    out.text(document.path());
    out.number(document.format().ordinal());
    out.number(document.grids().size());
    for (Grid grid : document.grids()) {
      grid(grid);
    }
    out.number(document.paragraphs().size());
    for (Paragraph paragraph : document.paragraphs()) {
      out.number(paragraph.number());
      out.text(paragraph.text());
      out.number(paragraph.gridsBefore());
    }
    out.number(document.remarks().size());
    for (Remark remark : document.remarks()) {
      out.number(remark.kind().ordinal());
      place(remark.place());
      out.text(remark.text());
    }
  }

  private void grid(Grid grid) throws IOException {
    out.text(grid.name());
    out.number(grid.cells().size());
    int row = 0;
    for (Cell cell : grid.cells()) {
      out.number(cell.row() - row);
      out.number(cell.column());
      row = cell.row();
      cell(cell);
    }
  }

  private void cell(Cell cell) throws IOException {
    boolean isSpelled = cell.number().filter(number -> spells(cell.text(), number)).isPresent();
    out.write(
        (cell.span().isSingle() ? 0 : MERGED)
            | (cell.number().isPresent() ? NUMBER : 0)
            | (isSpelled ? NUMBER_AS_TEXT : 0)
            | cell.style().ordinal() * STYLE);
    out.text(cell.text());
    if (!cell.span().isSingle()) {
      out.number(cell.span().height());
      out.number(cell.span().width());
    }
    if (cell.number().isPresent() && !isSpelled) {
      out.text(cell.number().get().toString());
    }
  }

  private static boolean spells(String text, BigDecimal number) {
    return number.scale() >= 0 && number.toPlainString().equals(text);
  }

  private void place(Optional<Place> place) throws IOException {
    if (place.isEmpty()) {
      out.write(NOWHERE);
      return;
    }
    switch (place.get()) {
      case Place.CellPlace(String sheet, int row, int column) -> {
        out.write(IN_A_CELL);
        out.text(sheet);
        out.number(row);
        out.number(column);
      }
      case Place.ParagraphPlace(int number) -> {
        out.write(IN_A_PARAGRAPH);
        out.number(number);
      }
    }
  }
}
