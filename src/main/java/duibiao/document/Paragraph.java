package duibiao.document;

/// A paragraph of running text outside tables.
///
/// @param number 1-based, counted over the whole document as printed
/// @param text without its line end; never blank
/// @param gridsBefore how many of the document's grids stand before it, so that a caption finds its
///   table
public record Paragraph(int number, String text, int gridsBefore) {

  public Place place() {
    return new Place.ParagraphPlace(number);
  }
}
