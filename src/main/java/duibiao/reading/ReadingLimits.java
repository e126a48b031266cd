package duibiao.reading;

/// How much of a file is read before it is refused; declared sizes and counts are never believed,
/// only what really comes out.
///
/// @param fileBytes the file itself
/// @param textFileBytes a file of XML or separated values, whose text is held in memory whole
/// @param pageBytes a file of HTML, whose elements are held in memory too
/// @param partBytes one inflated part of a package
/// @param totalBytes all inflated parts of a package
/// @param ratio inflated bytes for one packed byte: beyond it, and beyond `ratioFromBytes`, a part
///   is a bomb
/// @param ratioFromBytes inflated size up to which a part may pack as well as it likes
/// @param parts entries of a package
/// @param sheets sheets of a workbook
/// @param mergedAreas merged areas of a file
/// @param cells cells with a value in a file; a merged cell counts once for each row beyond its
///   first
/// @param depth nested XML elements
/// @param textLength characters of a cell beyond which it is remarked
/// @param evaluatedBytes inflated size up to which a workbook's formulas without a stored value are
///   evaluated
public record ReadingLimits(
    long fileBytes,
    long textFileBytes,
    long pageBytes,
    long partBytes,
    long totalBytes,
    int ratio,
    long ratioFromBytes,
    int parts,
    int sheets,
    int mergedAreas,
    int cells,
    int depth,
    int textLength,
    long evaluatedBytes) {

  private static final long MEBIBYTE = 1L << 20;

  /// The limits of the reliability promise.
  public static ReadingLimits defaults() {
    return new ReadingLimits(
        128 * MEBIBYTE,
        32 * MEBIBYTE,
        8 * MEBIBYTE,
        256 * MEBIBYTE,
        512 * MEBIBYTE,
        200,
        8 * MEBIBYTE,
        10_000,
        5_000,
        250_000,
        2_000_000,
        256,
        32_767,
        32 * MEBIBYTE);
  }
}
