package duibiao.finding;

/// Every kind of finding, declared once; its sentences stand in the message files under
/// `finding.<CODE>`, where `{0}` is the expected and `{1}` the found value.
public enum FindingCode {
  /// The content is of another format than the suffix says.
  FORMAT_DIFFERS(Severity.INFO),
  /// A hidden sheet was left out.
  HIDDEN_SHEET(Severity.NOTICE),
  /// Hidden rows or columns inside a form were read.
  HIDDEN_CELLS(Severity.NOTICE),
  /// A formula has no stored value and could not be evaluated.
  FORMULA_NO_VALUE(Severity.WARNING),
  /// A cell holds an error such as `#REF!`.
  CELL_ERROR(Severity.WARNING),
  /// A number format moves the point.
  SCALED_FORMAT(Severity.WARNING),
  /// A formula reads another workbook; its stored value was taken.
  EXTERNAL_LINK(Severity.NOTICE),
  /// A cell could not be read.
  BAD_CELL(Severity.WARNING),
  /// Merged areas overlap.
  BAD_MERGE(Severity.WARNING),
  /// A text is longer than a cell may hold.
  TEXT_TOO_LONG(Severity.WARNING),
  /// A number has more digits than a spreadsheet keeps.
  PRECISION(Severity.WARNING),
  /// No money unit is printed; 万元 was taken.
  UNIT_ASSUMED(Severity.NOTICE),
  /// Heading and figures disagree about the money unit; the printed unit was kept.
  UNIT_DOUBTFUL(Severity.WARNING),
  /// Two places name different budget years.
  YEAR_CONFLICT(Severity.WARNING),
  /// Neither the form nor file, folder or job names a budget year.
  MISSING_YEAR(Severity.WARNING),
  /// Two equally good readings; none was taken.
  AMBIGUOUS(Severity.WARNING),
  /// A number is due and something else stands there.
  NOT_A_NUMBER(Severity.WARNING),
  /// No administrative division of that name or code is known.
  UNKNOWN_REGION(Severity.WARNING),
  /// Two forms claim the same programme, year and kind with different figures.
  CONFLICT(Severity.WARNING),
  /// The same form stands twice in one file.
  DUPLICATE_BLOCK(Severity.NOTICE),
  /// A form of the file is a blank template.
  FORM_REJECTED(Severity.NOTICE),
  /// A cell in the head of a table is no known label and nearly is one.
  LABEL_SUGGESTED(Severity.NOTICE),
  /// An amount of money is below zero.
  NEGATIVE_AMOUNT(Severity.WARNING),
  /// The budget that was to be executed is zero and money was spent.
  ZERO_BUDGET(Severity.WARNING),
  /// More was executed than the adjusted budget allows.
  RATE_OVER_100(Severity.WARNING),
  /// The printed execution rate is not executed over adjusted.
  EXECUTION_RATE(Severity.ERROR),
  /// The score of the execution block is not weight times rate, cut or rounded.
  EXECUTION_SCORE(Severity.WARNING),
  /// The funding sources do not add up to the total funding.
  FUNDING_SOURCES(Severity.ERROR),
  /// A line has more points than its weight.
  SCORE_ABOVE_WEIGHT(Severity.ERROR),
  /// The weights do not add up to the printed total weight.
  WEIGHT_SUM(Severity.ERROR),
  /// The scores do not add up to the printed total score.
  SCORE_SUM(Severity.ERROR),
  /// The printed grade is not the one the total score has.
  GRADE_MISMATCH(Severity.WARNING),
  /// An indicator stands under levels it does not belong to.
  MISFILED(Severity.NOTICE),
  /// The evaluator writes that the target was set too low: an admission, and a label to test
  /// against.
  TARGET_TOO_LOW(Severity.NOTICE);

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
