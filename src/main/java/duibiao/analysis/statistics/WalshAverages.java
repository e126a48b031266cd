package duibiao.analysis.statistics;

/// The averages of all pairs of a sample, each value paired with itself too (Walsh 1949), in order,
/// without a list of them.
record WalshAverages(SortedValues values) {

  /// Hodges and Lehmann's estimate of the middle.
  double median() {
    long n = values.n();
    double lowest = values.at(0);
    double highest = values.at(values.n() - 1);
    return new OrderStatistic(lowest, highest, this::upTo).median(n * (n + 1) / 2);
  }

  private long upTo(double average) {
    long count = 0;
    int last = values.n() - 1;
    for (int i = 0; i < values.n(); i++) {
      while (last >= i && (values.at(i) + values.at(last)) / 2 > average) {
        last--;
      }
      count += Math.max(0, last - i + 1);
    }
    return count;
  }
}
