package duibiao.evaluation;

import java.util.List;
import java.util.Optional;

/// One evaluated form 「绩效评价」: kind, year, names, budget, goals, indicators, total, grade, place.
///
/// @param year absent when neither the form nor its circumstances name one
/// @param filed absent when the form prints no day, or several
/// @param sections scored blocks that are no indicators
/// @param facts figures read from sentences
/// @param doubts what interpretation was not sure of, cell by cell
public record Evaluation(
    Kind kind,
    Evaluator evaluator,
    Stage stage,
    Optional<BudgetYear> year,
    Names names,
    List<BudgetLine> budget,
    List<Goal> goals,
    List<Indicator> indicators,
    Total total,
    Optional<Grade> grade,
    Optional<FilingDate> filed,
    List<Section> sections,
    List<Fact> facts,
    List<Doubt> doubts,
    FormPlace place) {

  public Evaluation {
    budget = List.copyOf(budget);
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
    sections = List.copyOf(sections);
    facts = List.copyOf(facts);
    doubts = List.copyOf(doubts);
  }
}
