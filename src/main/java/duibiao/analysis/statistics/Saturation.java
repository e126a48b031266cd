package duibiao.analysis.statistics;

import duibiao.measure.Line.Points;
import duibiao.measure.Tolerance;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How many lines have every point 「满分率」 (M10), of the lines with a weight and a score.
///
/// @param full lines whose score is their weight
/// @param lost the share of the weight that was lost; absent without weight
public record Saturation(Proportion full, OptionalDouble lost) {

  public static Saturation of(List<Points> lines) {
    List<Points> scored =
        lines.stream()
            .filter(line -> line.weight().isPresent() && line.score().isPresent())
            .toList();
    double[] weights = scored.stream().mapToDouble(line -> line.weight().orElseThrow()).toArray();
    double[] scores = scored.stream().mapToDouble(line -> line.score().orElseThrow()).toArray();
    long full =
        IntStream.range(0, weights.length)
            .filter(i -> Tolerance.same(scores[i], weights[i]))
            .count();
    double lost = CompensatedSum.over(weights.length, i -> weights[i] - scores[i]);
    return new Saturation(
        new Proportion(full, weights.length), Means.share(lost, CompensatedSum.of(weights)));
  }
}
