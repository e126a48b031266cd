package duibiao.reading;

import duibiao.document.Cell;
import duibiao.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The merged areas of one sheet, settled once all its cells are known.
///
/// An area holds when it overlaps none before it (in reading order) and no cell inside it but the
/// anchor holds something; otherwise its cells stay single and the area is bad.
final class MergedAreas {
  /// How far an area may reach beyond the last cell that holds something; a title merged over all
  /// columns of a sheet is cut there.
  private static final int SLACK = 256;

  private final List<Span> areas = new ArrayList<>();
  private final List<Span> bad = new ArrayList<>();

  void add(Span area) {
    if (!area.isSingle()) {
      areas.add(area);
    }
  }

  /// The areas that do not hold, known after [#apply].
  List<Span> bad() {
    return bad;
  }

  /// Gives each anchor its span.
  ///
  /// @param cells in reading order, each in its own place
  List<Cell> apply(List<Cell> cells) {
    if (areas.isEmpty()) {
      return cells;
    }
    areas.sort(MergedAreas::compareByPlace);
    List<Span> apart = withoutOverlaps();
    Set<Span> broken = withValuesInside(apart, cells);
    bad.addAll(broken);
    Map<Long, Span> byAnchor = new HashMap<>();
    for (Span area : apart) {
      if (!broken.contains(area)) {
        byAnchor.put(key(area.top(), area.left()), area);
      }
    }
    return byAnchor.isEmpty() ? cells : spread(cells, byAnchor);
  }

  private static int compareByPlace(Span one, Span other) {
    int byTop = Integer.compare(one.top(), other.top());
    return byTop == 0 ? Integer.compare(one.left(), other.left()) : byTop;
  }

  private List<Span> withoutOverlaps() {
    List<Span> apart = new ArrayList<>();
    Sweep sweep = new Sweep();
    for (Span area : areas) {
      sweep.moveTo(area.top());
      if (sweep.isTaken(area)) {
        bad.add(area);
      } else {
        sweep.add(area);
        apart.add(area);
      }
    }
    return apart;
  }

  private static Set<Span> withValuesInside(List<Span> apart, List<Cell> cells) {
    Set<Span> broken = new HashSet<>();
    Sweep sweep = new Sweep();
    int next = 0;
    for (Cell cell : cells) {
      for (; next < apart.size() && apart.get(next).top() <= cell.row(); next++) {
        sweep.moveTo(apart.get(next).top());
        sweep.add(apart.get(next));
      }
      sweep.moveTo(cell.row());
      sweep
          .covering(cell.column())
          .filter(area -> area.top() != cell.row() || area.left() != cell.column())
          .ifPresent(broken::add);
    }
    return broken;
  }

  private static List<Cell> spread(List<Cell> cells, Map<Long, Span> byAnchor) {
    int lastRow = 0;
    int lastColumn = 0;
    for (Cell cell : cells) {
      lastRow = Math.max(lastRow, cell.row());
      lastColumn = Math.max(lastColumn, cell.column());
    }
    List<Cell> spread = new ArrayList<>(cells.size());
    for (Cell cell : cells) {
      spread.add(spread(cell, byAnchor, lastRow + SLACK, lastColumn + SLACK));
    }
    return spread;
  }

  private static Cell spread(Cell cell, Map<Long, Span> byAnchor, int lastRow, int lastColumn) {
    Span area = byAnchor.get(key(cell.row(), cell.column()));
    return area == null
        ? cell
        : new Cell(cell.text(), cell.number(), cell.style(), cut(area, lastRow, lastColumn));
  }

  private static Span cut(Span area, int lastRow, int lastColumn) {
    return new Span(
        area.top(),
        area.left(),
        Math.min(area.bottom(), lastRow),
        Math.min(area.right(), lastColumn));
  }

  private static long key(int row, int column) {
    return ((long) row << 32) | column;
  }
}
