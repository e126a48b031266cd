package duibiao.warehouse;

import duibiao.conform.indicator.BaseUnit;
import duibiao.conform.indicator.CanonicalIndicator;
import duibiao.conform.indicator.IndicatorMatch;
import duibiao.warehouse.StarRow.PromisedValue;
import duibiao.warehouse.StarRow.ReportedValue;
import java.math.BigDecimal;
import java.util.Optional;

/// The match of an indicator line in columns.
record MatchColumns(Matching matching, Compared compared, Canonical canonical) {

  /// How sure the canonical indicator of a line is, and where the line stands.
  record Matching(
      double matchConfidence,
      Optional<String> matchReason,
      String level1Code,
      String level2Code,
      boolean isMisfiled) {}

  /// Target and actual in base units, in which lines are compared.
  record Compared(
      Optional<String> targetBaseUnit,
      Optional<BigDecimal> targetBaseValue,
      Optional<BigDecimal> targetBaseUpper,
      Optional<String> actualBaseUnit,
      Optional<BigDecimal> actualBaseValue,
      Optional<BigDecimal> actualBaseUpper) {}

  /// The canonical indicator of a line.
  record Canonical(
      String indicatorCode,
      String canonicalName,
      String canonicalLevel1,
      String canonicalLevel2,
      String canonicalPolarity,
      Optional<String> canonicalUnit,
      String measure,
      String subject,
      String dimension,
      String family) {}

  static MatchColumns of(IndicatorMatch match, PromisedValue promised, ReportedValue reported) {
    return new MatchColumns(
        matching(match), compared(match, promised, reported), canonical(match.indicator()));
  }

  private static Matching matching(IndicatorMatch match) {
    return new Matching(
        match.confidence(),
        match.reason(),
        match.levels().level1(),
        match.levels().level2(),
        match.misfiling().isPresent());
  }

  private static Compared compared(
      IndicatorMatch match, PromisedValue promised, ReportedValue reported) {
    Optional<BaseUnit> target = match.targetUnit();
    Optional<BaseUnit> actual = match.actualUnit();
    return new Compared(
        target.map(BaseUnit::name),
        inBase(promised.targetValue(), target),
        inBase(promised.targetUpper(), target),
        actual.map(BaseUnit::name),
        inBase(reported.actualValue(), actual),
        inBase(reported.actualUpper(), actual));
  }

  /// A number without a unit is compared as it is; what the star cannot hold is absent.
  private static Optional<BigDecimal> inBase(Optional<BigDecimal> value, Optional<BaseUnit> unit) {
    return value.flatMap(number ->
        Decimals.exact(unit.map(BaseUnit::factor).orElse(BigDecimal.ONE).multiply(number)));
  }

  private static Canonical canonical(CanonicalIndicator canonical) {
    return new Canonical(
        canonical.code(),
        canonical.name(),
        canonical.level1(),
        canonical.level2(),
        canonical.polarity(),
        canonical.unit(),
        canonical.measure(),
        canonical.subject(),
        canonical.dimension(),
        canonical.family());
  }
}
