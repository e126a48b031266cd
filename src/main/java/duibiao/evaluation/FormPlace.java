package duibiao.evaluation;

import duibiao.document.Place;
import duibiao.document.Span;

/// Where a form lies in its file.
///
/// @param sheet the sheet or table it starts in
/// @param area the rectangle it fills there
public record FormPlace(String sheet, Span area) {

  /// The rectangle as people write it: `A1:I60`.
  public String range() {
    return Place.columnName(area.left())
        + (area.top() + 1)
        + ":"
        + Place.columnName(area.right())
        + (area.bottom() + 1);
  }
}
