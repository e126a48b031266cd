package duibiao.document;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/// One printed cell of a grid; a merged cell is one cell that answers for its whole span.
///
/// @param text what a reader of the form sees, whole: `≥90(%)`, `99.87%`, `2023年9月底前`; never a
///   rounded display of a number
/// @param number the stored number when the cell holds one, with the digits a person typed
///   (`98.96`, not `98.96000000000001`); a percent-formatted cell holds the fraction, `0.9987` for
///   `99.87%`
/// @param style how a stored number is to be read
/// @param span the rectangle it fills; its anchor is the cell's place
public record Cell(String text, Optional<BigDecimal> number, NumberStyle style, Span span) {

  /// Row by row, left to right.
  public static final Comparator<Cell> READING_ORDER = Cell::compareByPlace;

  /// How a stored number is shown, which tells what it means.
  public enum NumberStyle {
    /// There is no stored number, or it is shown as it is.
    PLAIN,
    /// The stored fraction is shown as a percentage.
    PERCENT,
    /// The stored serial number is shown as a date; the text holds the date.
    DATE
  }

  /// A cell of text.
  public static Cell ofText(String text, Span span) {
    return new Cell(text, Optional.empty(), NumberStyle.PLAIN, span);
  }

  /// A cell with a stored number that is shown as it is.
  public static Cell ofNumber(BigDecimal number, Span span) {
    return new Cell(number.toPlainString(), Optional.of(number), NumberStyle.PLAIN, span);
  }

  public int row() {
    return span.top();
  }

  public int column() {
    return span.left();
  }

  private static int compareByPlace(Cell one, Cell other) {
    int byRow = Integer.compare(one.row(), other.row());
    return byRow == 0 ? Integer.compare(one.column(), other.column()) : byRow;
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
