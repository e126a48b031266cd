package duibiao.analysis.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;

/// How often a figure would be as large if the labels of the groups meant nothing: labels are dealt
/// out anew, again and again (Fisher's permutation test; the sample itself counts as one deal).
///
/// @param deals how often
public record Shuffling(Seed seed, int deals) {
  /// Figures of the same table must count as equal although they were computed differently.
  private static final double AS_LARGE = 1e-9;

  /// @param figure larger the more the groups differ
  double p(List<Integer> labels, ToDoubleFunction<int[]> figure) {
    int[] order = labels.stream().mapToInt(Integer::intValue).toArray();
    double observed = figure.applyAsDouble(order);
    double least = observed - AS_LARGE * Math.max(1, Math.abs(observed));
    RandomGenerator chance = seed.generator();
    int asLarge = 1;
    for (int deal = 0; deal < deals; deal++) {
      shuffle(order, chance);
      asLarge += figure.applyAsDouble(order) >= least ? 1 : 0;
    }
    return asLarge / (deals + 1.0);
  }

  private static void shuffle(int[] order, RandomGenerator chance) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = chance.nextInt(i + 1);
      int label = order[i];
      order[i] = order[other];
      order[other] = label;
    }
  }
}
