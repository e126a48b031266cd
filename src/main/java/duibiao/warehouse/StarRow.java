package duibiao.warehouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/// A row of a staging table: the record's name names the table, its components name the columns in
/// their order. A component that is a record itself stands for its own components.
sealed interface StarRow
    permits LedgerRow,
        StarRow.Form,
        StarRow.Indicator,
        StarRow.Budget,
        StarRow.Goal,
        StarRow.Section,
        StarRow.Figure,
        StarRow.Finding,
        StarRow.RegionMember,
        StarRow.PeerMember {

  /// `stage_form`, one row per form of a file that was read.
  record Form(
      FormId form,
      Version version,
      Origin origin,
      int year,
      DimensionColumns.Region region,
      DimensionColumns.Organisation organisation,
      DimensionColumns.Programme programme,
      Heading heading,
      Totals totals,
      Optional<String> totalCell,
      Optional<String> filedCell)
      implements StarRow {}

  /// `stage_indicator`, one row per indicator line.
  record Indicator(
      LineId line,
      long indicatorKey,
      Names names,
      PromisedValue promised,
      ReportedValue reported,
      Points points,
      Metrics metrics,
      LineCells cells,
      MatchColumns match)
      implements StarRow {}

  /// `stage_budget`, one row per funding line.
  record Budget(
      LineId line,
      String fundingSource,
      String label,
      String unit,
      Optional<BigDecimal> initialYuan,
      Optional<BigDecimal> adjustedYuan,
      Optional<BigDecimal> executedYuan,
      Optional<BigDecimal> initial,
      Optional<BigDecimal> adjusted,
      Optional<BigDecimal> executed,
      Optional<BigDecimal> rate,
      Points points,
      boolean isUnitAssumed,
      boolean isUnitDoubtful,
      BudgetCells cells)
      implements StarRow {}

  /// `stage_goal`, one row per annual goal.
  record Goal(
      LineId line,
      int goalNo,
      Optional<String> expected,
      Optional<String> achieved,
      Optional<String> expectedCell,
      Optional<String> achievedCell)
      implements StarRow {}

  /// `stage_section`, one row per scored block that is no indicator.
  record Section(LineId line, String sectionName, Points points, String cell) implements StarRow {}

  /// `stage_figure`, one row per figure in a sentence.
  record Figure(
      LineId line,
      String figureName,
      String text,
      Optional<BigDecimal> value,
      Optional<String> unit,
      String cell)
      implements StarRow {}

  /// `stage_finding`, one row per finding on a form or line.
  record Finding(
      FormId form,
      long findingKey,
      String findingId,
      long evaluationKey,
      Optional<Integer> lineNo,
      FindingColumns.Kind kind,
      FindingColumns.Text text,
      OptionalDouble points,
      Optional<String> cell)
      implements StarRow {}

  /// `stage_region_member`, one row per region of the dictionary.
  record RegionMember(DimensionColumns.Region region) implements StarRow {}

  /// `stage_peer_member`, one row per region that the dictionary puts into a peer group.
  record PeerMember(String peerGroup, long regionKey) implements StarRow {}

  /// The file of a form and its number there, from 1.
  record FormId(String path, int formNo) {}

  /// The form of a line and the line's number there, from 1.
  record LineId(FormId form, long evaluationKey, int lineNo) {}

  /// What a form is, and what it is a version of.
  record Version(long sourceKey, long evaluationKey, String formFingerprint, String formKey) {}

  /// Where a form and its keys were read.
  record Origin(String sheet, String formRange, String yearFrom, String regionFrom) {}

  /// What stands at the head of a form, as printed.
  record Heading(
      String kind,
      String evaluator,
      String stage,
      Optional<String> title,
      Optional<String> programme,
      Optional<String> department,
      Optional<String> implementingUnit,
      Optional<String> grade,
      Optional<LocalDate> filedOn,
      String ruleset) {}

  /// The figures of a whole form.
  record Totals(
      Optional<BigDecimal> totalWeight,
      Optional<BigDecimal> totalScore,
      OptionalDouble expectedLow,
      OptionalDouble expectedScore,
      Optional<String> expectationAbsence,
      int indicatorCount,
      int budgetCount,
      int findingCount) {

    Totals withFindings(int findings) {
      return new Totals(
          totalWeight,
          totalScore,
          expectedLow,
          expectedScore,
          expectationAbsence,
          indicatorCount,
          budgetCount,
          findings);
    }
  }

  /// The words of an indicator line, as printed.
  record Names(
      Optional<Integer> goalNo,
      Optional<String> groupName,
      Optional<String> level1,
      Optional<String> level2,
      Optional<String> indicatorName,
      Optional<String> reason) {}

  /// A target in columns.
  record PromisedValue(
      String targetText,
      String targetKind,
      String targetOperator,
      Optional<BigDecimal> targetValue,
      Optional<BigDecimal> targetUpper,
      Optional<LocalDate> targetDate,
      Optional<String> unit) {}

  /// An actual in columns.
  record ReportedValue(
      String actualText,
      String actualKind,
      String actualOperator,
      Optional<BigDecimal> actualValue,
      Optional<BigDecimal> actualUpper,
      Optional<LocalDate> actualDate,
      Optional<String> actualLevel,
      Optional<String> actualUnit) {}

  /// Weight and score.
  record Points(Optional<BigDecimal> weight, Optional<BigDecimal> score) {}

  /// What a line measures.
  record Metrics(
      Optional<String> polarity,
      OptionalDouble attainment,
      Optional<String> attainmentAbsence,
      OptionalDouble headroom,
      Optional<String> headroomAbsence,
      OptionalDouble stretch,
      OptionalDouble expectedLow,
      OptionalDouble expectedHigh,
      OptionalDouble inflation,
      Optional<String> expectationAbsence,
      boolean isPolarityAssumed,
      Optional<Boolean> isMet,
      boolean isExactHit,
      boolean isNearHit,
      boolean isOver130,
      boolean isInfinite,
      boolean isAtBound,
      boolean isBoundViolated,
      boolean isLaxBounded,
      boolean isBlind130,
      Optional<Boolean> isFullScore,
      boolean isCopied) {}

  /// The cells of an indicator line.
  record LineCells(
      String cell,
      Optional<String> targetCell,
      Optional<String> actualCell,
      Optional<String> weightCell,
      Optional<String> scoreCell,
      Optional<String> reasonCell) {}

  /// The cells of a funding line.
  record BudgetCells(
      Optional<String> cell,
      Optional<String> initialCell,
      Optional<String> adjustedCell,
      Optional<String> executedCell,
      Optional<String> rateCell,
      Optional<String> weightCell,
      Optional<String> scoreCell) {}
}
