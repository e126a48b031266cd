package duibiao.cli.painting;

import duibiao.document.Cell;
import duibiao.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// The rows or the columns of a grid, those joined that no cell tells apart: what is painted grows
/// with the cells that hold something, not with the extent of the sheet.
final class Axis {
  private final List<Band> bands;
  private final Map<Integer, Integer> byFirst = new HashMap<>();
  private final Map<Integer, Integer> byLast = new HashMap<>();

  /// Neighbouring rows or columns, both ends counted in.
  record Band(int first, int last) {}

  private Axis(NavigableSet<Integer> edges) {
    List<Band> found = new ArrayList<>();
    int first = 0;
    for (int edge : edges.tailSet(1, true)) {
      byFirst.put(first, found.size());
      byLast.put(edge - 1, found.size());
      found.add(new Band(first, edge - 1));
      first = edge;
    }
    bands = List.copyOf(found);
  }

  static Axis ofRows(List<Cell> cells) {
    return of(cells, Span::top, Span::bottom);
  }

  static Axis ofColumns(List<Cell> cells) {
    return of(cells, Span::left, Span::right);
  }

  private static Axis of(List<Cell> cells, ToIntFunction<Span> first, ToIntFunction<Span> last) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Cell cell : cells) {
      edges.add(first.applyAsInt(cell.span()));
      edges.add(last.applyAsInt(cell.span()) + 1);
    }
    return new Axis(edges);
  }

  List<Band> bands() {
    return bands;
  }

  /// The bands from one row or column to another, at which cells begin and end.
  Band within(int first, int last) {
    return new Band(byFirst.getOrDefault(first, 0), byLast.getOrDefault(last, 0));
  }
}
