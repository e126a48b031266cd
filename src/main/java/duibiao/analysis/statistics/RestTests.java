package duibiao.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;

/// Each group against all others together (D3), by the ranks of all values, which are taken once.
public final class RestTests {
  private final double[] values;
  private final Ranks ranks;
  private final int[] sizes;
  private final int[] order;

  private RestTests(double[] values, Ranks ranks, int[] sizes, int[] order) {
    this.values = values;
    this.ranks = ranks;
    this.sizes = sizes;
    this.order = order;
  }

  public static RestTests of(List<double[]> groups) {
    double[] all = Groups.together(groups);
    return new RestTests(
        all,
        Ranks.of(all),
        groups.stream().mapToInt(group -> group.length).toArray(),
        IntStream.range(0, all.length).toArray());
  }

  /// The same values under labels that are dealt out anew: what chance alone makes of them.
  public RestTests dealt(RandomGenerator chance) {
    int[] dealt = order.clone();
    for (int i = dealt.length - 1; i > 0; i--) {
      int other = chance.nextInt(i + 1);
      int label = dealt[i];
      dealt[i] = dealt[other];
      dealt[other] = label;
    }
    return new RestTests(values, ranks, sizes, dealt);
  }

  /// One per group, in their order; absent of an empty group and where there is no rest.
  public List<RestTest> tests() {
    List<RestTest> tests = new ArrayList<>();
    int from = 0;
    for (int size : sizes) {
      tests.add(test(from, size));
      from += size;
    }
    return tests;
  }

  private RestTest test(int from, int size) {
    int rest = order.length - size;
    if (size == 0 || rest == 0) {
      return RestTest.none(size, rest);
    }
    double sum = CompensatedSum.over(size, i -> ranks.at(order[from + i]));
    double u = sum - size * (size + 1.0) / 2;
    return RestTest.of(new MannWhitney(size, rest, u, ranks.ties()));
  }

  /// Hodges and Lehmann's shift between a group and the rest.
  public double shift(int group) {
    int from = IntStream.range(0, group).map(i -> sizes[i]).sum();
    int to = from + sizes[group];
    double[] own = IntStream.range(from, to).mapToDouble(i -> values[order[i]]).toArray();
    double[] rest =
        IntStream.range(0, order.length)
            .filter(i -> i < from || i >= to)
            .mapToDouble(i -> values[order[i]])
            .toArray();
    return new PairDifferences(SortedValues.of(own), SortedValues.of(rest)).median();
  }
}
