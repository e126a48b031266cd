package duibiao.form;

import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The account of a file: every cell and paragraph once, as taken by a field, as a label, or as
/// unclaimed.
///
/// `seen = used + labels + unclaimed` holds by construction.
///
/// @param entries in the order of the document, its paragraphs after its grids
public record Claims(List<Entry> entries) {

  public Claims {
    entries = List.copyOf(entries);
  }

  /// A cell or paragraph, and what took it; nothing did where no field wanted it and it is no known
  /// label.
  public record Entry(Place place, String text, Optional<Claim> claim) {}

  /// The account of a file that could not be opened.
  public static Claims none() {
    return new Claims(List.of());
  }

  static Claims of(Document document, Map<Place, Claim> claims) {
    List<Entry> entries = new ArrayList<>();
    for (Grid grid : document.grids()) {
      grid.cells().forEach(cell -> entries.add(entry(grid.placeOf(cell), cell.text(), claims)));
    }
    for (Paragraph paragraph : document.paragraphs()) {
      entries.add(entry(paragraph.place(), paragraph.text(), claims));
    }
    return new Claims(entries);
  }

  private static Entry entry(Place place, String text, Map<Place, Claim> claims) {
    return new Entry(place, text, Optional.ofNullable(claims.get(place)));
  }

  public int seen() {
    return entries.size();
  }

  public int used() {
    return (int) claims().filter(claim -> !claim.isLabel()).count();
  }

  public int labels() {
    return (int) claims().filter(Claim::isLabel).count();
  }

  private Stream<Claim> claims() {
    return entries.stream().flatMap(entry -> entry.claim().stream());
  }

  /// What nobody claimed.
  public List<Entry> unclaimed() {
    return entries.stream().filter(entry -> entry.claim().isEmpty()).toList();
  }
}
