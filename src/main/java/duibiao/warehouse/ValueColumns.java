package duibiao.warehouse;

import duibiao.document.Place;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Indicator.Measured;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import duibiao.warehouse.StarRow.PromisedValue;
import duibiao.warehouse.StarRow.ReportedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Targets and actuals in columns: what is no number, date or claim is its text alone.
record ValueColumns(Decimals decimals) {

  PromisedValue promised(Measured<Target> measured) {
    List<Place> places = measured.place().stream().toList();
    Target target = measured.value();
    Value value =
        switch (target) {
          case Target.Numeric number ->
              number("numeric", number.operator(), number.quantity(), places);
          case Target.Percent share ->
              number("percent", share.operator(), share.quantity(), places);
          case Target.Range range -> range(range.lower(), range.upper(), places);
          case Target.Date date -> Value.words("date").until(date.until());
          case Target.Qualitative words -> Value.words("qualitative");
          case Target.Compound several -> Value.words("compound");
          case Target.Text words -> Value.words("text");
          case Target.None none -> Value.words("none");
        };
    return new PromisedValue(
        target.text(),
        value.kind,
        value.operator.sign(),
        value.number,
        value.upper,
        value.date,
        value.unit);
  }

  ReportedValue reported(Measured<Actual> measured) {
    List<Place> places = measured.place().stream().toList();
    Actual actual = measured.value();
    Value value =
        switch (actual) {
          case Actual.Numeric number ->
              number("numeric", number.operator(), number.quantity(), places);
          case Actual.Percent share ->
              number("percent", share.operator(), share.quantity(), places);
          case Actual.Range range -> range(range.lower(), range.upper(), places);
          case Actual.Date date -> Value.words("date").until(date.until());
          case Actual.Qualitative words -> Value.words("qualitative");
          case Actual.Met claim -> Value.words("claim");
          case Actual.Compound several -> Value.words("compound");
          case Actual.Text words -> Value.words("text");
          case Actual.None none -> Value.words("none");
        };
    return new ReportedValue(
        actual.text(),
        value.kind,
        value.operator.sign(),
        value.number,
        value.upper,
        value.date,
        actual instanceof Actual.Met claim ? Optional.of(claim.level().code()) : Optional.empty(),
        value.unit);
  }

  private Value number(String kind, Operator operator, Quantity quantity, List<Place> places) {
    return new Value(
        kind,
        operator,
        decimals.of(quantity.value(), places),
        Optional.empty(),
        Optional.empty(),
        quantity.unit());
  }

  private Value range(Quantity lower, Quantity upper, List<Place> places) {
    return new Value(
        "range",
        Operator.NONE,
        decimals.of(lower.value(), places),
        decimals.of(upper.value(), places),
        Optional.empty(),
        upper.unit().or(lower::unit));
  }

  /// The columns that targets and actuals share.
  private record Value(
      String kind,
      Operator operator,
      Optional<BigDecimal> number,
      Optional<BigDecimal> upper,
      Optional<LocalDate> date,
      Optional<String> unit) {

    static Value words(String kind) {
      return new Value(
          kind,
          Operator.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    Value until(Optional<LocalDate> day) {
      return new Value(kind, operator, number, upper, day, unit);
    }
  }
}
