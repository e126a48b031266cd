package duibiao.job;

import duibiao.isolation.ReaderLimits;
import duibiao.reading.ReadingLimits;
import java.time.Duration;
import java.util.Optional;

/// What a job says of the limits of one file; what it does not name is as usual.
///
/// @param seconds how long it may be read
/// @param heapMib mebibytes of memory that its reader may take
/// @param fileMib mebibytes of the file itself
/// @param textMib mebibytes of a file of XML or separated values
/// @param pageMib mebibytes of a file of HTML
/// @param partMib mebibytes of one inflated part
/// @param totalMib mebibytes of all inflated parts
/// @param ratio inflated bytes for one packed byte
/// @param ratioFromMib mebibytes up to which a part may pack as well as it likes
/// @param evaluatedMib mebibytes of all inflated parts up to which formulas without a stored value
///   are evaluated
/// @param parts entries of a package
/// @param sheets sheets of a workbook
/// @param mergedAreas merged areas
/// @param cells cells with a value
/// @param depth nested XML elements
/// @param textLength characters of a cell beyond which it is remarked
/// @param folders how deep a file may lie below the folder that is loaded
public record Limits(
    Optional<Integer> seconds,
    Optional<Integer> heapMib,
    Optional<Integer> fileMib,
    Optional<Integer> textMib,
    Optional<Integer> pageMib,
    Optional<Integer> partMib,
    Optional<Integer> totalMib,
    Optional<Integer> ratio,
    Optional<Integer> ratioFromMib,
    Optional<Integer> evaluatedMib,
    Optional<Integer> parts,
    Optional<Integer> sheets,
    Optional<Integer> mergedAreas,
    Optional<Integer> cells,
    Optional<Integer> depth,
    Optional<Integer> textLength,
    Optional<Integer> folders) {
  private static final long MEBIBYTE = 1L << 20;
  private static final int USUAL_FOLDERS = 64;

  /// Nothing but the usual.
  public static Limits usual() {
    Optional<Integer> usual = Optional.empty();
    return new Limits(
        usual, usual, usual, usual, usual, usual, usual, usual, usual, usual, usual, usual, usual,
        usual, usual, usual, usual);
  }

  int deepestFolder() {
    return folders.orElse(USUAL_FOLDERS);
  }

  ReaderLimits ofReaders() {
    ReaderLimits limits = ReaderLimits.defaults();
    return new ReaderLimits(
        seconds.map(Duration::ofSeconds).orElse(limits.time()),
        heapMib.orElse(limits.heapMebibytes()),
        of(limits.content()));
  }

  private ReadingLimits of(ReadingLimits limits) {
    return new ReadingLimits(
        bytes(fileMib, limits.fileBytes()),
        bytes(textMib, limits.textFileBytes()),
        bytes(pageMib, limits.pageBytes()),
        bytes(partMib, limits.partBytes()),
        bytes(totalMib, limits.totalBytes()),
        ratio.orElse(limits.ratio()),
        bytes(ratioFromMib, limits.ratioFromBytes()),
        parts.orElse(limits.parts()),
        sheets.orElse(limits.sheets()),
        mergedAreas.orElse(limits.mergedAreas()),
        cells.orElse(limits.cells()),
        depth.orElse(limits.depth()),
        textLength.orElse(limits.textLength()),
        bytes(evaluatedMib, limits.evaluatedBytes()));
  }

  private static long bytes(Optional<Integer> mebibytes, long usual) {
    return mebibytes.map(size -> size * MEBIBYTE).orElse(usual);
  }
}
