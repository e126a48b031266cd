package duibiao.analysis.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How much of the variation of values lies between groups (S7): ICC(1) for groups of unequal size,
/// at least 0.
///
/// @param between the mean square between groups
/// @param within the mean square within groups
/// @param usualSize n0, the size that stands for all groups
/// @param value absent when nothing varies
public record IntraclassCorrelation(
    double between, double within, double usualSize, OptionalDouble value) {

  /// Absent of one group, or when no group holds two values.
  public static Optional<IntraclassCorrelation> of(List<double[]> groups) {
    return SquareSums.of(groups)
        .map(sums -> {
          double between = sums.meanBetween();
          double within = sums.meanWithin();
          double size = sums.usualSize();
          double all = between + (size - 1) * within;
          return new IntraclassCorrelation(
              between,
              within,
              size,
              all > 0
                  ? OptionalDouble.of(Math.max(0, (between - within) / all))
                  : OptionalDouble.empty());
        });
  }
}
