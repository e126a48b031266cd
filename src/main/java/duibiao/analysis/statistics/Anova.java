package duibiao.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Fisher's F of the means of several groups (D4, for comparison with the ranks).
public record Anova(double f, double p) {
  /// How much of a variance may be what rounding left, in relation to the square of the values.
  private static final double ROUNDING = 1e-26;

  /// Absent when nothing varies inside any group.
  public static Optional<Anova> of(List<double[]> groups) {
    return of(groups, 0);
  }

  /// Brown and Forsythe's test of equal spread (1974): the same F, of the distances from each
  /// group's median.
  public static Optional<Anova> brownForsythe(List<double[]> groups) {
    double largest = Arrays.stream(Groups.together(groups)).map(Math::abs).max().orElse(0);
    return of(groups.stream().map(Anova::distances).toList(), largest);
  }

  private static double[] distances(double[] group) {
    double median = SortedValues.of(group).median().orElse(0);
    return Arrays.stream(group).map(value -> Math.abs(value - median)).toArray();
  }

  /// @param size of the numbers that the values are differences of
  private static Optional<Anova> of(List<double[]> groups, double size) {
    return SquareSums.of(groups)
        .filter(sums -> sums.within() > ROUNDING * size * size * sums.n())
        .map(sums -> {
          double f = sums.meanBetween() / sums.meanWithin();
          return new Anova(f, Chances.ofF(f, sums.groups() - 1.0, sums.n() - sums.groups()));
        });
  }
}
