package duibiao.cli.statistics;

import duibiao.analysis.statistics.Proportion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Two lists side by side. Only pairs with both sides count; answers go back to their places.
record Pairs(List<Pair> all) {

  /// Two numbers of one place.
  record Pair(OptionalDouble x, OptionalDouble y) {

    private boolean isWhole() {
      return x.isPresent() && y.isPresent();
    }
  }

  private List<Pair> whole() {
    return all.stream().filter(Pair::isWhole).toList();
  }

  double[] x() {
    return whole().stream().mapToDouble(pair -> pair.x().orElseThrow()).toArray();
  }

  double[] y() {
    return whole().stream().mapToDouble(pair -> pair.y().orElseThrow()).toArray();
  }

  /// So many of so many, pair by pair.
  List<Proportion> proportions() {
    return whole().stream()
        .map(pair -> proportion(pair.x().orElseThrow(), pair.y().orElseThrow()))
        .toList();
  }

  static Proportion proportion(double count, double of) {
    if (count != Math.rint(count) || of != Math.rint(of)) {
      throw WrongCase.input("counts: " + count + " of " + of + " are not whole numbers");
    }
    return new Proportion((long) count, (long) of);
  }

  /// What was found for each whole pair, in the places of all.
  <T> List<Optional<T>> placed(List<T> found) {
    Iterator<T> next = found.iterator();
    List<Optional<T>> placed = new ArrayList<>();
    for (Pair pair : all) {
      placed.add(pair.isWhole() ? Optional.of(next.next()) : Optional.empty());
    }
    return placed;
  }
}
