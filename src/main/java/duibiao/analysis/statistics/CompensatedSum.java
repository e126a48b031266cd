package duibiao.analysis.statistics;

import java.util.function.IntToDoubleFunction;

/// A sum that keeps the digits which plain addition drops (Neumaier 1974).
final class CompensatedSum {
  private double sum;
  private double dropped;

  void add(double term) {
    double next = sum + term;
    dropped += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }

  double value() {
    return sum + dropped;
  }

  /// The sum of the terms 0 to n - 1.
  static double over(int n, IntToDoubleFunction term) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 0; i < n; i++) {
      sum.add(term.applyAsDouble(i));
    }
    return sum.value();
  }

  static double of(double[] terms) {
    return over(terms.length, i -> terms[i]);
  }
}
