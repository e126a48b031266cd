package duibiao.form;

import java.util.Optional;

/// What a cell or a paragraph was taken for: `≥20人` as a target, under 年度指标值.
///
/// @param label the label it answers to, or that it is; absent for titles and sentences
public record Claim(Use use, Optional<Label> label) {

  /// What it is good for.
  public enum Use {
    /// The lines above a form.
    TITLE,
    /// The programme, the department, the unit, and what else the header names.
    NAME,
    /// Source or amount of a budget line, and its points.
    BUDGET,
    /// A goal, or what came of it.
    GOAL,
    /// A class or a group of indicators.
    LEVEL,
    /// The name of an indicator.
    INDICATOR,
    /// A target; its sign or unit where they stand in a column of their own.
    TARGET,
    ACTUAL,
    WEIGHT,
    SCORE,
    REASON,
    /// Name or points of a scored block that is no indicator.
    SECTION,
    /// Points or grade of the whole form.
    TOTAL,
    /// Running text that a figure or a grade was read from.
    SENTENCE,
    /// It tells what another cell is, and holds no value.
    LABEL
  }

  static Claim of(Use use, Label label) {
    return new Claim(use, Optional.of(label));
  }

  static Claim of(Use use) {
    return new Claim(use, Optional.empty());
  }

  /// A cell of an indicator line, by the column it lies under.
  static Claim inLine(Label label) {
    return of(useInLine(label), label);
  }

  private static Use useInLine(Label label) {
    return switch (label) {
      case GROUP, LEVEL1, LEVEL2 -> Use.LEVEL;
      case LEVEL3, LEVEL4, INDICATOR_HEADING -> Use.INDICATOR;
      case TARGET, OPERATOR, UNIT -> Use.TARGET;
      case ACTUAL -> Use.ACTUAL;
      case WEIGHT -> Use.WEIGHT;
      case SCORE, SCORE_RATE, REVIEW_SCORE -> Use.SCORE;
      case REASON, NOTE -> Use.REASON;
      case PROGRAMME, DEPARTMENT, IMPLEMENTING_UNIT, OTHER_HEADER -> Use.NAME;
      case BUDGET_HEADING, FUNDING_SOURCE, INITIAL, ADJUSTED, EXECUTED, RATE -> Use.BUDGET;
      case GOAL_HEADING, GOAL_NUMBER, GOAL_EXPECTED, GOAL_ACHIEVED -> Use.GOAL;
      case EXPLANATION -> Use.SECTION;
      case TOTAL, GRADE -> Use.TOTAL;
      case CONCLUSION -> Use.SENTENCE;
      case FOOTER -> Use.LABEL;
    };
  }

  boolean isLabel() {
    return use == Use.LABEL;
  }
}
