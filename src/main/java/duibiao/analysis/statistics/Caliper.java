package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/// Lines just above their targets against lines just below 「卡线」 (M06; Gerber and Malhotra 2008),
/// exact hits left out.
///
/// @param p the chance of as many above if both sides were alike; absent when nothing is in the
///   window
public record Caliper(int exact, int below, int above, OptionalDouble p) {
  static final double ROUNDING = 1e-9;

  /// Counts and tests.
  ///
  /// @param attainments one a line
  /// @param half of the window, its ends included
  public static Caliper of(double[] attainments, double half) {
    double[] others =
        Arrays.stream(attainments).filter(attainment -> !isExact(attainment)).toArray();
    double[] window =
        Arrays.stream(others)
            .filter(attainment -> Math.abs(attainment - 1) <= half + ROUNDING)
            .toArray();
    int above = (int) Arrays.stream(window).filter(attainment -> attainment > 1).count();
    return new Caliper(
        attainments.length - others.length,
        window.length - above,
        above,
        window.length == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(FairCoin.atLeast(above, window.length)));
  }

  /// Of lines that were counted elsewhere.
  public static Caliper of(int exact, int below, int above) {
    return new Caliper(
        exact,
        below,
        above,
        below + above == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(FairCoin.atLeast(above, below + above)));
  }

  static boolean isExact(double attainment) {
    return Math.abs(attainment - 1) <= ROUNDING;
  }

  public Optional<Reason> absence() {
    return p.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
