package duibiao.analysis.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/// The points of a form without its budget execution block (M10): total less block, to two
/// decimals.
public record FormBlocks(double fullPoints) {
  private static final int DECIMALS = 2;

  /// The points that all indicators of a form can have.
  ///
  /// @param total the most a form can have
  /// @param budget the weight of its execution block
  public static FormBlocks weighing(double total, double budget) {
    return new FormBlocks(points(total, budget));
  }

  /// Total less block: of 98.6 and 8.6 it is 90, whatever their binary digits.
  public static double points(double total, double budget) {
    return BigDecimal.valueOf(total)
        .subtract(BigDecimal.valueOf(budget))
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .doubleValue();
  }

  /// How many forms gave their indicators every point; one without points is none of them.
  public long full(List<OptionalDouble> points) {
    return points.stream()
        .filter(form -> form.isPresent() && form.getAsDouble() == fullPoints)
        .count();
  }
}
