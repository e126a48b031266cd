package duibiao.report.workbook;

import duibiao.analysis.LineRow;
import duibiao.report.Messages;
import duibiao.report.workbook.Figures.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// How many lines attained how much of their target: exact hits are a class of their own.
final class AttainmentBins {
  /// The lower ends of the classes; exact hits stand before the one that begins at 1.
  private static final List<Double> ENDS =
      List.of(0.0, 0.5, 0.8, 0.9, 0.95, 1.0, 1.0, 1.05, 1.1, 1.2, 1.3, 1.5, 2.0);

  private static final int EXACT = 5;
  private static final double TOLERANCE = 1e-9;

  private final long[] counts = new long[ENDS.size()];

  void count(LineRow line) {
    line.attainment().ifPresent(attainment -> counts[binOf(attainment)]++);
  }

  private static int binOf(double attainment) {
    if (Math.abs(attainment - 1) <= TOLERANCE) {
      return EXACT;
    }
    int bin = 0;
    for (int i = 0; i < ENDS.size(); i++) {
      if (i != EXACT && attainment >= ENDS.get(i) - TOLERANCE) {
        bin = i;
      }
    }
    return bin;
  }

  Figures figures(Messages messages) {
    List<String> names = IntStream.range(0, counts.length).mapToObj(AttainmentBins::name).toList();
    return new Figures(
        messages.say("workbook.chart.attainment", String.valueOf(LongStream.of(counts).sum())),
        messages.say("workbook.column.attainment"),
        names,
        List.of(
            new Series(
                messages.say("workbook.column.lines"),
                Palette.BLUE,
                LongStream.of(counts)
                    .mapToObj(count -> OptionalDouble.of((double) count))
                    .toList())));
  }

  private static String name(int bin) {
    if (bin == EXACT) {
      return "= 1";
    }
    return bin == ENDS.size() - 1
        ? "≥ " + plain(ENDS.get(bin))
        : plain(ENDS.get(bin)) + "–" + plain(ENDS.get(bin == EXACT - 1 ? EXACT : bin + 1));
  }

  private static String plain(double end) {
    return new BigDecimal(String.valueOf(end)).stripTrailingZeros().toPlainString();
  }
}
