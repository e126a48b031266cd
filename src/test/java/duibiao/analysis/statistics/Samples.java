package duibiao.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Samples that the tests of the formulas start from, and slow ways to compute what they compute.
final class Samples {
  static final int TRIES = 60;

  private final RandomGenerator chance;

  Samples(long seed) {
    chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /// Scores with many ties: halves between 80 and 90, `least` to `most` of them.
  double[] tied(int least, int most) {
    return chance.doubles(size(least, most)).map(x -> 80 + Math.rint(20 * x) / 2).toArray();
  }

  /// Numbers without ties.
  double[] plain(int least, int most) {
    return chance.doubles(size(least, most)).map(x -> 60 + 40 * x).toArray();
  }

  List<double[]> groups(int count) {
    return Stream.generate(() -> tied(2, 9)).limit(count).toList();
  }

  List<Proportion> proportions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> size(2, 60))
        .map(of -> new Proportion(chance.nextInt(of + 1), of))
        .toList();
  }

  int size(int least, int most) {
    return chance.nextInt(least, most + 1);
  }

  static double[] joined(List<double[]> groups) {
    return groups.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  static double sum(double[] values, DoubleUnaryOperator term) {
    return Arrays.stream(values).map(term).sum();
  }

  /// All differences x - y.
  static double[] differences(double[] x, double[] y) {
    return Arrays.stream(x)
        .flatMap(one -> Arrays.stream(y).map(other -> one - other))
        .sorted()
        .toArray();
  }

  static double median(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /// The rank of each value: how many are smaller, and half of those that are equal.
  static double[] ranks(double[] values) {
    return Arrays.stream(values)
        .map(value ->
            Arrays.stream(values).filter(other -> other < value).count()
                + (Arrays.stream(values).filter(other -> other == value).count() + 1) / 2.0)
        .toArray();
  }

  /// The area under a curve, by Simpson's rule.
  static double area(DoubleUnaryOperator curve, double from, double to) {
    int steps = 20_000;
    double width = (to - from) / steps;
    double sum = curve.applyAsDouble(from) + curve.applyAsDouble(to);
    for (int i = 1; i < steps; i++) {
      sum += (i % 2 == 0 ? 2 : 4) * curve.applyAsDouble(from + i * width);
    }
    return sum * width / 3;
  }

  /// All ways to choose some of n, as masks.
  static List<Integer> choices(int n, int size) {
    List<Integer> masks = new ArrayList<>();
    for (int mask = 0; mask < 1 << n; mask++) {
      if (Integer.bitCount(mask) == size) {
        masks.add(mask);
      }
    }
    return masks;
  }
}
