package duibiao.document;

/// A merged rectangle of cells, 0-based and inclusive at both ends: `A4:A8` is rows 3 to 7 of
/// column 0.
public record Span(int top, int left, int bottom, int right) {

  public Span {
    if (top < 0 || left < 0 || bottom < top || right < left) {
      throw new IllegalArgumentException(
          "span: %d,%d to %d,%d is no rectangle".formatted(top, left, bottom, right));
    }
  }

  /// The span of a cell that is not merged.
  public static Span single(int row, int column) {
    return new Span(row, column, row, column);
  }

  public boolean covers(int row, int column) {
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  public boolean overlaps(Span other) {
    return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
  }

  public boolean isSingle() {
    return top == bottom && left == right;
  }

  /// The rectangle with rows and columns exchanged.
  public Span transposed() {
    return new Span(left, top, right, bottom);
  }

  public int height() {
    return bottom - top + 1;
  }

  public int width() {
    return right - left + 1;
  }
}
