package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether the lines nearest to their targets lie above them (M06b; Canay and Kamat 2018): an
/// approximate sign test, exact hits left out.
///
/// @param lines how many were taken
/// @param p two-sided; absent when there is none
public record SignTest(int lines, int above, OptionalDouble p) {

  /// Tests the nearest.
  ///
  /// @param attainments one a line
  /// @param wanted how many lines to take; of two equally near the smaller attainment comes first
  public static SignTest of(double[] attainments, int wanted) {
    List<Double> nearest = nearest(attainments);
    List<Double> taken = nearest.subList(0, Math.min(wanted, nearest.size()));
    int above = (int) taken.stream().filter(attainment -> attainment > 1).count();
    return new SignTest(
        taken.size(),
        above,
        taken.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(FairCoin.twoSided(above, taken.size())));
  }

  private static List<Double> nearest(double[] attainments) {
    List<Double> rising =
        Arrays.stream(attainments)
            .filter(attainment -> !Caliper.isExact(attainment))
            .boxed()
            .sorted(Comparator.comparingDouble(attainment -> Math.abs(attainment - 1)))
            .toList();
    List<Double> nearest = new ArrayList<>();
    List<Double> asNear = new ArrayList<>();
    for (double attainment : rising) {
      // 0.8 and 1.2 are equally near, whatever their last digits say
      if (!asNear.isEmpty() && isFurther(attainment, asNear.getLast())) {
        asNear.stream().sorted().forEach(nearest::add);
        asNear.clear();
      }
      asNear.add(attainment);
    }
    asNear.stream().sorted().forEach(nearest::add);
    return nearest;
  }

  private static boolean isFurther(double attainment, double other) {
    return Math.abs(attainment - 1) > Math.abs(other - 1) + Caliper.ROUNDING;
  }

  public Optional<Reason> absence() {
    return p.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
