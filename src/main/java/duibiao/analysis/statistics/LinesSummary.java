package duibiao.analysis.statistics;

import duibiao.measure.Line.Promise;
import duibiao.measure.LineMetrics;
import duibiao.measure.Polarity;
import duibiao.measure.Ruleset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// What the lines of a form say together (M01-M12).
///
/// @param exact lines hit exactly, of those with an operator of inequality
/// @param over130 over-achieved lines, of those with a direction and room
/// @param missed lines with numbers that did not reach their targets
/// @param bounded lines with headroom
/// @param typical attainment, of lines with a direction and room
/// @param measurable lines that promise a number, a range or a day, of all
/// @param weighted absent unless every line has a weight and a score
public record LinesSummary(
    Kinds kinds,
    Proportion exact,
    Proportion over130,
    long missed,
    Bounded bounded,
    Typical typical,
    Proportion measurable,
    Optional<WeightedLines> weighted) {

  /// How many lines of each kind.
  public record Kinds(long all, long numeric, long dates, long qualitative, long copied) {}

  /// Lines with a known end above the target.
  ///
  /// @param n how many there are
  /// @param blind130 whose targets are so high that over-achieving cannot show
  /// @param lax who used nearly all of their room
  public record Bounded(long n, long blind130, long lax) {}

  /// What is usual.
  ///
  /// @param median attainment
  /// @param meanLog the mean logarithm of attainments above 0, each cut by the ruleset
  /// @param stretch the mean of how much a target asked, unweighted (A1)
  public record Typical(
      OptionalDouble median, OptionalDouble meanLog, OptionalDouble stretch, Caliper caliper) {}

  public static LinesSummary of(List<MeasuredLine> lines, Ruleset ruleset) {
    List<MeasuredLine> inequalities = those(lines, LinesSummary::isInequality);
    List<MeasuredLine> stretchable = those(lines, LinesSummary::isStretchable);
    List<MeasuredLine> bounded =
        those(lines, line -> line.metrics().laxity().headroom().isPresent());
    return new LinesSummary(
        kinds(lines),
        new Proportion(
            count(inequalities, line -> line.metrics().attainment().isExact()),
            inequalities.size()),
        new Proportion(
            count(stretchable, line -> line.metrics().laxity().isOver130()), stretchable.size()),
        count(lines, LinesSummary::isMissed),
        new Bounded(
            bounded.size(),
            count(bounded, line -> line.metrics().laxity().isBlind130()),
            count(bounded, line -> line.metrics().laxity().isLaxBounded())),
        typical(stretchable, ruleset),
        new Proportion(count(lines, MeasuredLine::isMeasurable), lines.size()),
        WeightedLines.of(lines));
  }

  private static Kinds kinds(List<MeasuredLine> lines) {
    return new Kinds(
        lines.size(),
        count(lines, line -> line.line().promise() instanceof Promise.Figure),
        count(lines, line -> line.line().promise() instanceof Promise.Day),
        count(lines, line -> line.line().promise() instanceof Promise.Quality),
        count(lines, line -> line.metrics().isCopied()));
  }

  private static boolean isInequality(MeasuredLine line) {
    return line.line().promise() instanceof Promise.Figure figure && figure.isInequality();
  }

  private static boolean isStretchable(MeasuredLine line) {
    LineMetrics metrics = line.metrics();
    return metrics.attainment().polarity().filter(p -> p != Polarity.EXACT).isPresent()
        && !metrics.laxity().isAtBound();
  }

  private static boolean isMissed(MeasuredLine line) {
    return line.line().promise() instanceof Promise.Figure
        && !line.metrics().attainment().isMet().orElse(true);
  }

  private static Typical typical(List<MeasuredLine> stretchable, Ruleset ruleset) {
    double[] attainments =
        known(stretchable.stream().map(line -> line.metrics().attainment().ratio()).toList());
    double[] logs =
        Arrays.stream(attainments)
            .filter(attainment -> attainment > 0)
            .map(Math::log)
            .map(log -> Math.clamp(log, -ruleset.lnWinsor(), ruleset.lnWinsor()))
            .toArray();
    return new Typical(
        SortedValues.of(attainments).median(),
        Means.of(logs),
        Means.of(
            known(stretchable.stream().map(line -> line.metrics().laxity().stretch()).toList())),
        Caliper.of(attainments, ruleset.caliperDelta()));
  }

  private static double[] known(List<OptionalDouble> values) {
    return values.stream().flatMapToDouble(OptionalDouble::stream).toArray();
  }

  private static List<MeasuredLine> those(List<MeasuredLine> lines, Predicate<MeasuredLine> which) {
    return lines.stream().filter(which).toList();
  }

  private static long count(List<MeasuredLine> lines, Predicate<MeasuredLine> which) {
    return lines.stream().filter(which).count();
  }
}
