package duibiao.analysis.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/// Whether several groups come from one distribution, the tails counting as much as the middle (D4;
/// Scholz and Stephens 1987, midranks).
public final class AndersonDarling {
  private AndersonDarling() {}

  /// The statistic in standard deviations from its mean; absent when all values are equal, with
  /// fewer than two groups that hold a value, or fewer than four values.
  public static OptionalDouble standardised(List<double[]> groups) {
    Groups compared = Groups.of(groups);
    int k = compared.filled().size();
    if (k < 2 || compared.n() < 4 || compared.all().isFlat()) {
      return OptionalDouble.empty();
    }
    double variance = variance(compared, k);
    return variance > 0
        ? OptionalDouble.of((statistic(compared) - (k - 1)) / Math.sqrt(variance))
        : OptionalDouble.empty();
  }

  /// How often shuffled groups differ as much; absent where the statistic is.
  public static OptionalDouble p(List<double[]> groups, Shuffling shuffling) {
    if (standardised(groups).isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] values = Groups.together(groups);
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      labels.addAll(Collections.nCopies(groups.get(i).length, i));
    }
    return OptionalDouble.of(
        shuffling.p(labels, order -> statistic(Groups.of(Groups.split(values, order)))));
  }

  private static double statistic(Groups compared) {
    double n = compared.n();
    double[] places = compared.all().distinct();
    double sum =
        compared.filled().stream().mapToDouble(group -> distance(group, compared, places)).sum();
    return (n - 1) / n * sum;
  }

  private static double distance(SortedValues group, Groups compared, double[] places) {
    double n = compared.n();
    double sum =
        CompensatedSum.over(
            places.length,
            j -> {
              double below = compared.all().below(places[j]);
              double equal = compared.all().upTo(places[j]) - below;
              double middle = below + equal / 2;
              double own = (group.below(places[j]) + (double) group.upTo(places[j])) / 2;
              double gap = n * own - group.n() * middle;
              return equal / n * gap * gap / (middle * (n - middle) - n * equal / 4);
            });
    return sum / group.n();
  }

  /// Of the statistic when the groups are one.
  private static double variance(Groups compared, int k) {
    double n = compared.n();
    double inverse = compared.filled().stream().mapToDouble(group -> 1.0 / group.n()).sum();
    double h = CompensatedSum.over(compared.n() - 1, i -> 1.0 / (i + 1));
    double g = products(compared.n());
    double a = (4 * g - 6) * (k - 1) + (10 - 6 * g) * inverse;
    double b = (2 * g - 4) * k * k + 8 * h * k + (2 * g - 14 * h - 4) * inverse - 8 * h + 4 * g - 6;
    double c =
        (6 * h + 2 * g - 2) * k * k + (4 * h - 4 * g + 6) * k + (2 * h - 6) * inverse + 4 * h;
    double d = (2 * h + 6) * k * k - 4 * h * k;
    return (((a * n + b) * n + c) * n + d) / ((n - 1) * (n - 2) * (n - 3));
  }

  /// The sum of 1 / ((N - i) j) over 1 <= i < j < N.
  private static double products(int n) {
    CompensatedSum sum = new CompensatedSum();
    double later = 0;
    for (int i = n - 2; i >= 1; i--) {
      later += 1.0 / (i + 1);
      sum.add(later / (n - i));
    }
    return sum.value();
  }
}
