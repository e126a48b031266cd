package duibiao.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The p values of a family, adjusted for how many there are (S4). One that is absent keeps its
/// place and does not count.
///
/// @param benjaminiHochberg for independent tests (Benjamini and Hochberg 1995)
/// @param benjaminiYekutieli for overlapping groups (Benjamini and Yekutieli 2001)
/// @param holm against a single false finding (Holm 1979)
public record AdjustedP(
    List<OptionalDouble> benjaminiHochberg,
    List<OptionalDouble> benjaminiYekutieli,
    List<OptionalDouble> holm) {
  /// An adjusted p is a quotient: one that equals the rate must not fail by its last digit.
  private static final double LAST_DIGIT = 1e-12;

  public AdjustedP {
    benjaminiHochberg = List.copyOf(benjaminiHochberg);
    benjaminiYekutieli = List.copyOf(benjaminiYekutieli);
    holm = List.copyOf(holm);
  }

  public static AdjustedP of(List<OptionalDouble> family) {
    List<Integer> rising =
        IntStream.range(0, family.size())
            .filter(i -> family.get(i).isPresent())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> family.get(i).orElseThrow()))
            .toList();
    double[] p = rising.stream().mapToDouble(i -> family.get(i).orElseThrow()).toArray();
    int m = p.length;
    double harmonic = CompensatedSum.over(m, i -> 1.0 / (i + 1));
    double[] hochberg = new double[m];
    double[] yekutieli = new double[m];
    double least = Double.POSITIVE_INFINITY;
    for (int i = m - 1; i >= 0; i--) {
      least = Math.min(least, m * p[i] / (i + 1));
      // m p / m may lose the last digit of p
      hochberg[i] = Math.clamp(least, p[i], 1.0);
      yekutieli[i] = Math.clamp(least * harmonic, hochberg[i], 1.0);
    }
    double[] holm = new double[m];
    for (int i = 0; i < m; i++) {
      holm[i] = Math.max(i == 0 ? 0 : holm[i - 1], Math.min(1, (m - i) * p[i]));
    }
    return new AdjustedP(
        placed(hochberg, rising, family.size()),
        placed(yekutieli, rising, family.size()),
        placed(holm, rising, family.size()));
  }

  private static List<OptionalDouble> placed(double[] values, List<Integer> places, int size) {
    List<OptionalDouble> all = new ArrayList<>(Collections.nCopies(size, OptionalDouble.empty()));
    for (int i = 0; i < values.length; i++) {
      all.set(places.get(i), OptionalDouble.of(values[i]));
    }
    return all;
  }

  /// Which are findings at a false discovery rate, by Benjamini and Hochberg.
  public List<Optional<Boolean>> rejected(double rate) {
    return benjaminiHochberg.stream()
        .map(p ->
            p.isPresent()
                ? Optional.of(p.getAsDouble() <= rate + LAST_DIGIT)
                : Optional.<Boolean>empty())
        .toList();
  }
}
