package duibiao.analysis;

import java.util.List;
import java.util.Map;

/// What an answer is about, and what was left out of it.
///
/// @param forms how many forms its figures come from
/// @param regions in how many regions
/// @param years the budget years, the first first; forms that name none have none here
/// @param conflicts how many of the forms claim what another form of the same programme denies
/// @param evaluators how many forms each evaluator gave, by the word of the `inspect` contract
/// @param leftOut what does not count, and how often
/// @param provenance what the figures were made with
public record Coverage(
    int forms,
    int regions,
    List<Integer> years,
    int conflicts,
    Map<String, Integer> evaluators,
    LeftOut leftOut,
    Provenance provenance) {

  public Coverage {
    years = List.copyOf(years);
  }

  /// Forms that do not count.
  ///
  /// @param otherStage declarations of targets and monitoring: they hold no result
  /// @param withoutScore results that print no total score, or not on a weight of 100
  /// @param otherEvaluators forms that would count, had their evaluator been selected
  public record LeftOut(int otherStage, int withoutScore, Map<String, Integer> otherEvaluators) {}
}
