package duibiao.cli.inspection;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How often things occur, each with the place where it was met first.
final class Tally<K> {
  private final Map<K, Counted<K>> counts = new LinkedHashMap<>();

  record Counted<K>(K what, int count, List<String> first) {

    private Counted<K> more() {
      return new Counted<>(what, count + 1, first);
    }
  }

  /// @param place file, and cell where there is one
  void note(K what, List<String> place) {
    Counted<K> earlier = counts.get(what);
    counts.put(what, earlier == null ? new Counted<>(what, 1, place) : earlier.more());
  }

  int size() {
    return counts.size();
  }

  List<Counted<K>> all() {
    return List.copyOf(counts.values());
  }

  /// The most frequent first; those equally frequent as they were met.
  List<Counted<K>> most(int limit) {
    return counts.values().stream()
        .sorted(Comparator.comparingInt((Counted<K> entry) -> entry.count()).reversed())
        .limit(limit)
        .toList();
  }
}
