package duibiao.reading;

import duibiao.document.Span;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// The merged areas that cross one row, while the row moves down a sheet; areas among them never
/// overlap.
final class Sweep {
  private final TreeMap<Integer, Span> byLeft = new TreeMap<>();
  private final PriorityQueue<Span> byBottom =
      new PriorityQueue<>(Comparator.comparingInt(Span::bottom));

  /// Moves down to a row: areas that end above it are gone.
  void moveTo(int row) {
    while (!byBottom.isEmpty() && byBottom.element().bottom() < row) {
      byLeft.remove(byBottom.remove().left());
    }
  }

  void add(Span area) {
    byLeft.put(area.left(), area);
    byBottom.add(area);
  }

  /// Whether an area that starts in this row meets another one.
  boolean isTaken(Span area) {
    return lastUpTo(area.right()).filter(other -> other.right() >= area.left()).isPresent();
  }

  /// The area over a column of this row.
  Optional<Span> covering(int column) {
    return lastUpTo(column).filter(area -> area.right() >= column);
  }

  private Optional<Span> lastUpTo(int column) {
    return Optional.ofNullable(byLeft.floorEntry(column)).map(Map.Entry::getValue);
  }
}
