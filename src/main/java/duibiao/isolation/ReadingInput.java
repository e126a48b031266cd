package duibiao.isolation;

import duibiao.document.Cell;
import duibiao.document.Cell.NumberStyle;
import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import duibiao.document.Remark;
import duibiao.document.Span;
import duibiao.reading.Reading;
import duibiao.reading.Reading.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// What came of opening a file, from the bytes of [ReadingOutput].
final class ReadingInput {
  private static final int PRESUMED = 1_000;

  private final WireInput in;
  private final List<Reason> reasons = List.copyOf(EnumSet.allOf(Reason.class));
  private final List<Format> formats = List.copyOf(EnumSet.allOf(Format.class));
  private final List<NumberStyle> styles = List.copyOf(EnumSet.allOf(NumberStyle.class));
  private final List<Remark.Kind> kinds = List.copyOf(EnumSet.allOf(Remark.Kind.class));

  ReadingInput(InputStream in) {
    this.in = new WireInput(in);
  }

  /// Something of a list, of which one is read after the other.
  private interface Item<T> {
    T read() throws IOException;
  }

  /// @throws java.io.EOFException when it ends early
  /// @throws StreamCorruptedException when it makes no sense
  Reading read() throws IOException {
    try {
      return switch (in.read()) {
        case ReadingOutput.OPENED -> new Reading.Opened(document());
        case ReadingOutput.REFUSED ->
            new Reading.Refused(reasons.get(in.number()), in.text(), in.text());
        default -> throw new StreamCorruptedException("this is no reading");
      };
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException wrong) {
      throw new IOException("a reading that makes no sense", wrong);
    }
  }

  private Document document() throws IOException {
    return new Document(
        in.text(),
        formats.get(in.number()),
        list(this::grid),
        list(() -> new Paragraph(in.number(), in.text(), in.number())),
        list(() -> new Remark(kinds.get(in.number()), place(), in.text())));
  }

  private <T> List<T> list(Item<T> item) throws IOException {
    int size = in.number();
    List<T> items = new ArrayList<>(Math.min(size, PRESUMED));
    for (int at = 0; at < size; at++) {
      items.add(item.read());
    }
    return items;
  }

  private Grid grid() throws IOException {
    String name = in.text();
    int size = in.number();
    List<Cell> cells = new ArrayList<>(Math.min(size, PRESUMED));
    int row = 0;
    for (int at = 0; at < size; at++) {
      row += in.number();
      cells.add(cell(row, in.number()));
    }
    return new Grid(name, cells);
  }

  private Cell cell(int row, int column) throws IOException {
    int flags = in.read();
    String text = in.text();
    Span span =
        (flags & ReadingOutput.MERGED) == 0
            ? Span.single(row, column)
            : new Span(row, column, row + in.number() - 1, column + in.number() - 1);
    Optional<BigDecimal> number = Optional.empty();
    if ((flags & ReadingOutput.NUMBER) != 0) {
      boolean isSpelled = (flags & ReadingOutput.NUMBER_AS_TEXT) != 0;
      number = Optional.of(new BigDecimal(isSpelled ? text : in.text()));
    }
    return new Cell(text, number, styles.get(flags / ReadingOutput.STYLE), span);
  }

  private Optional<Place> place() throws IOException {
    return switch (in.read()) {
      case ReadingOutput.NOWHERE -> Optional.empty();
      case ReadingOutput.IN_A_CELL ->
          Optional.of(new Place.CellPlace(in.text(), in.number(), in.number()));
      case ReadingOutput.IN_A_PARAGRAPH -> Optional.of(new Place.ParagraphPlace(in.number()));
      default -> throw new StreamCorruptedException("this is no place");
    };
  }
}
