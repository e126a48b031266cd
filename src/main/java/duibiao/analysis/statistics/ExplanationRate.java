package duibiao.analysis.statistics;

import duibiao.measure.Explanation;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/// How many deviations are explained 「偏差说明」 (M15).
///
/// @param needed explained lines, of those that need an explanation
/// @param over130 the same of those that are over-achieved
public record ExplanationRate(Proportion needed, Proportion over130) {

  public static ExplanationRate of(List<Explanation> lines) {
    return new ExplanationRate(
        explained(lines, Explanation::isNeeded), explained(lines, Explanation::isOver130));
  }

  private static Proportion explained(List<Explanation> lines, Predicate<Explanation> which) {
    List<Explanation> needed = lines.stream().filter(which).toList();
    return new Proportion(needed.stream().filter(Explanation::isExplained).count(), needed.size());
  }

  /// Absent when nothing needs an explanation.
  public OptionalDouble rate() {
    return needed.share();
  }
}
