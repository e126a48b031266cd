package duibiao.measure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Everything that one form measures.
///
/// @param lines one per indicator of the form, in its order
/// @param ruleset the ruleset it was measured by
/// @param expectedLow the least total score that the printed results imply
/// @param expectedHigh the most that they imply: the expected score
/// @param absence why no expected score is known
public record FormMetrics(
    List<LineMetrics> lines,
    String ruleset,
    OptionalDouble expectedLow,
    OptionalDouble expectedHigh,
    Optional<Reason> absence) {

  public FormMetrics {
    lines = List.copyOf(lines);
  }
}
