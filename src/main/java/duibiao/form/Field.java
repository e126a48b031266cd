package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Place;

/// A cell that a form claims, and where it stands.
public record Field(Cell cell, Place place) {

  /// The cell's text as the reader left it.
  public String text() {
    return cell.text();
  }
}
