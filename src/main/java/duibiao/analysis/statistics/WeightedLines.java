package duibiao.analysis.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// The weights and scores of the lines of a form, none of which lacks either.
///
/// @param measurable the share of the weight that can be measured (M09); absent without weight
/// @param full lines whose score is their weight
/// @param inflation points outside of what the rules allow, added up (M12)
/// @param unpenalised over-achieved lines that lost nothing
public record WeightedLines(
    double weight,
    double score,
    OptionalDouble measurable,
    long full,
    double inflation,
    long unpenalised) {

  /// Absent without lines, and unless each has a weight and a score.
  static Optional<WeightedLines> of(List<MeasuredLine> lines) {
    if (lines.isEmpty() || !lines.stream().allMatch(MeasuredLine::isScored)) {
      return Optional.empty();
    }
    double weight = sum(lines, MeasuredLine::weight);
    List<MeasuredLine> full = lines.stream().filter(MeasuredLine::isFull).toList();
    return Optional.of(
        new WeightedLines(
            weight,
            sum(lines, MeasuredLine::score),
            Means.share(
                sum(
                    lines.stream().filter(MeasuredLine::isMeasurable).toList(),
                    MeasuredLine::weight),
                weight),
            full.size(),
            sum(lines, MeasuredLine::inflation),
            full.stream().filter(line -> line.metrics().laxity().isOver130()).count()));
  }

  private static double sum(List<MeasuredLine> lines, ToDoubleFunction<MeasuredLine> value) {
    return CompensatedSum.of(lines.stream().mapToDouble(value).toArray());
  }
}
