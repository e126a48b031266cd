package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether a form puts its weight on lax lines 「权重倾斜」, and on few lines (M14). All is absent
/// without weight.
///
/// @param laxWeight the share of the weight that lies on lax lines
/// @param laxLines the share of the lines that are lax
/// @param concentration Herfindahl's: 1 when one line has all the weight
/// @param normalised the same from 0 to 1; absent of one line
/// @param gini of the weights
public record WeightTilt(
    OptionalDouble laxWeight,
    OptionalDouble laxLines,
    OptionalDouble concentration,
    OptionalDouble normalised,
    OptionalDouble gini) {

  /// A weighted line.
  public record Line(double weight, boolean isLax) {}

  public static WeightTilt of(List<Line> lines) {
    double[] weights = lines.stream().mapToDouble(Line::weight).toArray();
    double all = CompensatedSum.of(weights);
    OptionalDouble none = OptionalDouble.empty();
    if (!(all > 0)) {
      return new WeightTilt(none, none, none, none, none);
    }
    double[] lax = lines.stream().filter(Line::isLax).mapToDouble(Line::weight).toArray();
    double n = weights.length;
    double concentration =
        CompensatedSum.of(Arrays.stream(weights).map(w -> w / all * (w / all)).toArray());
    return new WeightTilt(
        OptionalDouble.of(CompensatedSum.of(lax) / all),
        OptionalDouble.of(lax.length / n),
        OptionalDouble.of(concentration),
        n > 1 ? OptionalDouble.of((concentration - 1 / n) / (1 - 1 / n)) : none,
        Shape.gini(SortedValues.of(weights)));
  }

  /// How much more of the weight is lax than of the lines.
  public OptionalDouble tilt() {
    return laxWeight.isPresent() && laxLines.isPresent()
        ? OptionalDouble.of(laxWeight.getAsDouble() - laxLines.getAsDouble())
        : OptionalDouble.empty();
  }

  /// As many lines of equal weight would be as concentrated.
  public OptionalDouble effectiveLines() {
    return concentration.isPresent()
        ? OptionalDouble.of(1 / concentration.getAsDouble())
        : OptionalDouble.empty();
  }

  public Optional<Reason> absence() {
    return laxWeight.isPresent() ? Optional.empty() : Optional.of(Reason.NO_WEIGHT);
  }
}
