package duibiao.analysis;

import java.util.OptionalDouble;

/// How many observations a figure needs before anybody is shown it.
///
/// A formula gives a value wherever it is defined; below these numbers the value would say more
/// about chance than about a city, and is withheld.
public enum MinimalN {
  /// Quantiles, the median among them.
  QUANTILES(5),
  /// A share with its interval.
  SHARE(10);

  private final int least;

  MinimalN(int least) {
    this.least = least;
  }

  public int least() {
    return least;
  }

  /// A figure from `n` observations, or why it is not shown.
  ///
  /// @param absence the reason code when there is no value, whatever n
  public Figure publish(OptionalDouble value, long n, String absence) {
    if (n < least) {
      return new Figure.Absent(Figure.N_TOO_SMALL);
    }
    return Figure.of(value, absence);
  }
}
