package duibiao.document;

import java.util.Optional;

/// Something a reader noticed about the file that a user of the figures must know.
///
/// @param place where, when it is about one cell or one sheet
/// @param text the sheet's name, the cell's error, the format that moves the point
public record Remark(Kind kind, Optional<Place> place, String text) {

  /// The issue codes of the reliability promise (section 2) that reading can raise; each has a
  /// finding of the same name.
  public enum Kind {
    FORMAT_DIFFERS,
    HIDDEN_SHEET,
    HIDDEN_CELLS,
    FORMULA_NO_VALUE,
    FORMULA_STALE,
    CELL_ERROR,
    SCALED_FORMAT,
    EXTERNAL_LINK,
    BAD_CELL,
    BAD_MERGE,
    TEXT_TOO_LONG,
    PRECISION
  }
}
