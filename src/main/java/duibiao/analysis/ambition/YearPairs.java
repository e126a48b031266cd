package duibiao.analysis.ambition;

import duibiao.analysis.statistics.Proportion;
import java.util.OptionalDouble;

/// The targets of a group beside what was reached the year before 「棘轮」 (M07): a description, no
/// proof.
///
/// @param belowLast targets easier than last year's own actual, of those that can be told
/// @param unchanged targets that are last year's
/// @param medianLogRho of this year's target over last year's actual
public record YearPairs(Proportion belowLast, Proportion unchanged, OptionalDouble medianLogRho) {
  static final YearPairs NONE =
      new YearPairs(new Proportion(0, 0), new Proportion(0, 0), OptionalDouble.empty());
}
