package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.Paragraph;
import duibiao.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The account of a file: every cell and paragraph once, as taken by a field, as a label, or as
/// unclaimed.
///
/// `seen = used + labels + unclaimed` holds by construction; the unclaimed are listed with their
/// places.
public record Claims(int seen, int used, int labels, List<Unclaimed> unclaimed) {

  public Claims {
    unclaimed = List.copyOf(unclaimed);
    if (seen != used + labels + unclaimed.size()) {
      throw new IllegalArgumentException(
          "claims: %d seen, %d + %d + %d told".formatted(seen, used, labels, unclaimed.size()));
    }
  }

  /// A cell or paragraph that no field took and that is no known label.
  public record Unclaimed(Place place, String text) {}

  /// What a cell was taken for.
  enum Use {
    VALUE,
    LABEL
  }

  static Claims of(Document document, Map<Place, Use> uses) {
    List<Unclaimed> all = new ArrayList<>();
    for (Grid grid : document.grids()) {
      for (Cell cell : grid.cells()) {
        all.add(new Unclaimed(grid.placeOf(cell), cell.text()));
      }
    }
    for (Paragraph paragraph : document.paragraphs()) {
      all.add(new Unclaimed(paragraph.place(), paragraph.text()));
    }
    List<Unclaimed> unclaimed = all.stream().filter(one -> !uses.containsKey(one.place())).toList();
    return new Claims(
        all.size(), count(all, uses, Use.VALUE), count(all, uses, Use.LABEL), unclaimed);
  }

  private static int count(List<Unclaimed> all, Map<Place, Use> uses, Use wanted) {
    return (int) all.stream().filter(one -> uses.get(one.place()) == wanted).count();
  }
}
