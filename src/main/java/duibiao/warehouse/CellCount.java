package duibiao.warehouse;

/// The cells of a file with something in them; whole when seen = used + labels + unclaimed.
///
/// @param used cells that a field took
/// @param labels cells that are labels or notes
/// @param unclaimed cells that nobody took
public record CellCount(int seen, int used, int labels, int unclaimed) {

  /// Of a file that was not opened.
  public static final CellCount NONE = new CellCount(0, 0, 0, 0);
}
