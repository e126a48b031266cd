package duibiao.analysis.statistics;

/// The differences x - y of all pairs of two samples, in order, without a list of them.
record PairDifferences(SortedValues x, SortedValues y) {

  long n() {
    return (long) x.n() * y.n();
  }

  double median() {
    return order().median(n());
  }

  /// The difference of a rank, 1 for the smallest.
  double at(long rank) {
    return order().at(rank);
  }

  private OrderStatistic order() {
    return new OrderStatistic(x.at(0) - y.at(y.n() - 1), x.at(x.n() - 1) - y.at(0), this::upTo);
  }

  /// How many are not larger; the larger x is, the larger y must be.
  private long upTo(double difference) {
    long count = 0;
    int first = 0;
    for (int i = 0; i < x.n(); i++) {
      while (first < y.n() && x.at(i) - y.at(first) > difference) {
        first++;
      }
      count += y.n() - first;
    }
    return count;
  }
}
