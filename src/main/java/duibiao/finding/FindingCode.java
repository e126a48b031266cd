package duibiao.finding;

import static duibiao.finding.Matter.ARITHMETIC;
import static duibiao.finding.Matter.EXPLANATION;
import static duibiao.finding.Matter.READING;
import static duibiao.finding.Matter.SCORING;
import static duibiao.finding.Matter.TARGET;
import static duibiao.finding.Severity.ERROR;
import static duibiao.finding.Severity.INFO;
import static duibiao.finding.Severity.NOTICE;
import static duibiao.finding.Severity.WARNING;

import duibiao.measure.Ruleset;
import java.util.List;
import java.util.stream.Collectors;

/// Every kind of finding, declared once: what it is about, how much it weighs, and which parameters
/// of the ruleset decide.
///
/// Its words stand in the message files: `finding.<CODE>` is the sentence, where `{0}` is the
/// expected and `{1}` the found value, `kind.<CODE>` a name; `formula.<CODE>`, `innocent.<CODE>`
/// and `check.<CODE>` say how it is computed, what may explain it, and what to look at. Where a
/// code has no words of its own, those of its [Matter] hold.
public enum FindingCode {
  /// The content is of another format than the suffix says.
  FORMAT_DIFFERS(READING, INFO),
  /// A hidden sheet was left out.
  HIDDEN_SHEET(READING, NOTICE),
  /// Hidden rows or columns inside a form were read.
  HIDDEN_CELLS(READING, NOTICE),
  /// A formula has no stored value and could not be evaluated.
  FORMULA_NO_VALUE(READING, WARNING),
  /// A formula stores 0 although the cells it names come to something else.
  FORMULA_STALE(READING, WARNING),
  /// A cell holds an error such as `#REF!`.
  CELL_ERROR(READING, WARNING),
  /// A number format moves the point.
  SCALED_FORMAT(READING, WARNING),
  /// A formula reads another workbook; its stored value was taken.
  EXTERNAL_LINK(READING, NOTICE),
  /// A cell could not be read.
  BAD_CELL(READING, WARNING),
  /// Merged areas overlap.
  BAD_MERGE(READING, WARNING),
  /// A text is longer than a cell may hold.
  TEXT_TOO_LONG(READING, WARNING),
  /// A number has more digits than a spreadsheet keeps.
  PRECISION(READING, WARNING),
  /// No money unit is printed; 万元 was taken.
  UNIT_ASSUMED(READING, NOTICE),
  /// Heading and figures disagree about the money unit; the printed unit was kept.
  UNIT_DOUBTFUL(READING, WARNING),
  /// Two places name different budget years.
  YEAR_CONFLICT(READING, WARNING),
  /// Neither the form nor file, folder or job names a budget year.
  MISSING_YEAR(READING, WARNING),
  /// Two equally good readings; none was taken.
  AMBIGUOUS(READING, WARNING),
  /// A number is due and something else stands there.
  NOT_A_NUMBER(READING, WARNING),
  /// No administrative division of that name or code is known.
  UNKNOWN_REGION(READING, WARNING),
  /// Neither the form nor its title or file name says which organisation answers for it.
  UNKNOWN_ORGANISATION(READING, WARNING),
  /// Two forms claim the same programme, year and kind with different figures.
  CONFLICT(READING, WARNING),
  /// The same form stands twice in one file.
  DUPLICATE_BLOCK(READING, NOTICE),
  /// A form of the file is a blank template.
  FORM_REJECTED(READING, NOTICE),
  /// A cell in the head of a table is no known label and nearly is one.
  LABEL_SUGGESTED(READING, NOTICE),
  /// An amount of money is below zero.
  NEGATIVE_AMOUNT(ARITHMETIC, WARNING),
  /// The budget that was to be executed is zero and money was spent.
  ZERO_BUDGET(ARITHMETIC, WARNING),
  /// More was executed than the adjusted budget allows.
  RATE_OVER_100(ARITHMETIC, WARNING),
  /// The printed execution rate is not executed over adjusted.
  EXECUTION_RATE(ARITHMETIC, ERROR),
  /// The score of the execution block is not weight times rate, cut or rounded.
  EXECUTION_SCORE(ARITHMETIC, WARNING),
  /// The funding sources do not add up to the total funding.
  FUNDING_SOURCES(ARITHMETIC, ERROR),
  /// A line has more points than its weight.
  SCORE_ABOVE_WEIGHT(ARITHMETIC, ERROR),
  /// The weights do not add up to the printed total weight.
  WEIGHT_SUM(ARITHMETIC, ERROR),
  /// The scores do not add up to the printed total score.
  SCORE_SUM(ARITHMETIC, ERROR),
  /// A category prints other points than its lines have.
  LEVEL_SUM(ARITHMETIC, ERROR),
  /// Without a printed total weight, the weights do not add up to 100.
  WEIGHTS_NOT_100(ARITHMETIC, INFO),
  /// The total score is printed with fewer decimals than its parts.
  TOTAL_ROUNDED(ARITHMETIC, INFO),
  /// The printed grade is not the one the total score has.
  GRADE_MISMATCH(ARITHMETIC, WARNING, Parameter.EXCELLENT, Parameter.GOOD, Parameter.FAIR),
  /// A sentence prints another execution rate than the budget block has.
  RATE_IN_TEXT(ARITHMETIC, WARNING),

  /// The actual is 0 where more was promised, and points were given.
  ZERO_WITH_POINTS(SCORING, WARNING),
  /// The target was missed, and the line has its whole weight.
  MISSED_FULL_SCORE(SCORING, WARNING),
  /// A remark says that nobody measured it, and points were given.
  NOT_MEASURED_WITH_POINTS(SCORING, WARNING),
  /// No actual is printed, and points were given.
  NO_ACTUAL_WITH_POINTS(SCORING, WARNING),
  /// More points than target and actual imply.
  SCORE_ABOVE_RULE(SCORING, NOTICE),
  /// Fewer points than target and actual imply.
  SCORE_BELOW_RULE(SCORING, INFO),
  /// Every line has its whole weight.
  ALL_FULL_MARKS(SCORING, NOTICE, Parameter.PATTERN_MIN_LINES),
  /// The budget was cut within the year, and executed at a high rate of what was left.
  BUDGET_CUT(SCORING, NOTICE, Parameter.BUDGET_CUT, Parameter.HIGH_RATE),

  /// Over-achieved beyond the ruleset's ratio, and no reason is given.
  OVER_ACHIEVED_UNEXPLAINED(TARGET, WARNING, Parameter.OVER_RATIO),
  /// Over-achieved beyond the ruleset's ratio, with a reason.
  OVER_ACHIEVED(TARGET, NOTICE, Parameter.OVER_RATIO),
  /// Nothing came of what was not to be exceeded.
  NOTHING_LEFT(TARGET, INFO),
  /// Nearly all of the room above the target was used.
  HEADROOM_USED(TARGET, NOTICE, Parameter.HEADROOM_LAX, Parameter.HEADROOM_MIN_POINTS),
  /// Shares are promised so high that no result can be over-achieved.
  BLIND_ZONE(
      TARGET, NOTICE, Parameter.OVER_RATIO, Parameter.PATTERN_MIN_LINES, Parameter.BLIND_SHARE),
  /// Actuals equal the targets they had to reach or not to exceed.
  EXACT_HITS(TARGET, INFO, Parameter.PATTERN_MIN_LINES),
  /// A target demands just this number, and the actual is another.
  EQUAL_TARGET_NOT_HIT(TARGET, NOTICE),
  /// The actual repeats a target in numbers, sign included.
  TARGET_COPIED(TARGET, NOTICE),
  /// The actual repeats a target in words.
  QUALITATIVE_COPIED(TARGET, NOTICE),
  /// A number is promised, and the actual is none.
  NUMBER_NOT_REPORTED(TARGET, NOTICE),
  /// Target and actual are printed in units that are not the same.
  UNIT_MISMATCH(TARGET, NOTICE),
  /// A share is above 100 %.
  BEYOND_BOUND(TARGET, NOTICE),
  /// Lax lines weigh more than their number.
  WEIGHT_ON_LAX(TARGET, NOTICE, Parameter.WEIGHT_TILT, Parameter.TILT_MIN_LINES),
  /// A line has a weight and no target.
  TARGET_MISSING(TARGET, NOTICE),
  /// A deadline lies outside the budget year.
  DEADLINE_OUTSIDE_YEAR(TARGET, NOTICE),
  /// A line stands under another category than its indicator belongs to.
  MISFILED(TARGET, NOTICE),
  /// The same indicator with the same target stands twice in one form.
  REPEATED_LINE(TARGET, NOTICE),
  /// The evaluator writes that the target was set too low: an admission, and a label to test
  /// against.
  TARGET_TOO_LOW(TARGET, NOTICE),
  /// A target was declared before the year and asks for less in the form that reports the result.
  TARGET_LOWERED(TARGET, NOTICE),
  /// A target asks for less than the same organisation reached the year before.
  BELOW_LAST_YEAR(TARGET, NOTICE, Parameter.RATCHET_DELTA),

  /// Lines were missed or lost points, and no reason is given.
  REASON_MISSING(EXPLANATION, NOTICE, Parameter.REASON_MIN_LENGTH),
  /// A reason for a shortfall stands beside a line with full marks, and another line lacks one.
  REASON_MISPLACED(EXPLANATION, NOTICE, Parameter.REASON_MIN_LENGTH),
  /// A reason tells of a shortfall, and the line has full marks.
  REASON_CONTRADICTS_SCORE(EXPLANATION, NOTICE),
  /// One reason stands word for word beside many lines.
  REASON_REPEATED(EXPLANATION, INFO, Parameter.REASON_REPEATS),
  /// A goal's sentence names another figure than the line of its indicator.
  GOAL_DIFFERS(EXPLANATION, NOTICE, Parameter.NAME_MATCH);

  private final Matter matter;
  private final Severity severity;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Parameter> parameters;

  FindingCode(Matter matter, Severity severity, Parameter... parameters) {
    this.matter = matter;
    this.severity = severity;
    this.parameters = List.of(parameters);
  }

  public Matter matter() {
    return matter;
  }

  public Severity severity() {
    return severity;
  }

  /// Whether a file with it is loaded with remarks: a total that is rounded, or a telling target,
  /// is no fault of a file.
  public boolean isIssue() {
    return matter.isIssue() && severity != INFO;
  }

  /// The parameters of the ruleset that decide.
  public List<Parameter> parameters() {
    return parameters;
  }

  /// A finding of this kind with the parameters that decided.
  Finding thresholds(Finding finding, Ruleset ruleset) {
    return parameters.isEmpty()
        ? finding
        : finding.beyond(
            parameters.stream()
                .map(parameter -> parameter.told(ruleset))
                .collect(Collectors.joining(", ")));
  }
}
