package duibiao.finding;

import duibiao.document.Place;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import duibiao.measure.LineMetrics;
import duibiao.measure.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An indicator line with what it measures.
///
/// @param number from 1
record CheckedLine(int number, Indicator indicator, LineMetrics metrics) {

  Target target() {
    return indicator.target().value();
  }

  Actual actual() {
    return indicator.actual().value();
  }

  /// The one number that was promised.
  Optional<Quantity> promised() {
    return switch (target()) {
      case Target.Numeric numeric -> Optional.of(numeric.quantity());
      case Target.Percent percent -> Optional.of(percent.quantity());
      case Target.Range range -> Optional.empty();
      case Target.Date date -> Optional.empty();
      case Target.Qualitative words -> Optional.empty();
      case Target.Compound several -> Optional.empty();
      case Target.Text words -> Optional.empty();
      case Target.None none -> Optional.empty();
    };
  }

  /// The sign before the one number that was promised.
  Optional<Operator> operator() {
    return target() instanceof Target.Numeric numeric
        ? Optional.of(numeric.operator())
        : target() instanceof Target.Percent percent
            ? Optional.of(percent.operator())
            : Optional.empty();
  }

  /// The one number that was reported, though it may only be a bound.
  Optional<Quantity> reported() {
    return switch (actual()) {
      case Actual.Numeric numeric -> Optional.of(numeric.quantity());
      case Actual.Percent percent -> Optional.of(percent.quantity());
      case Actual.Range range -> Optional.empty();
      case Actual.Date date -> Optional.empty();
      case Actual.Qualitative words -> Optional.empty();
      case Actual.Met claim -> Optional.empty();
      case Actual.Compound several -> Optional.empty();
      case Actual.Text words -> Optional.empty();
      case Actual.None none -> Optional.empty();
    };
  }

  /// A number is promised and a number is reported, be it in another unit.
  boolean hasCertainNumbers() {
    return promised().isPresent()
        && reported().isPresent()
        && metrics.attainment().absence().filter(Reason.PARSE_UNCERTAIN::equals).isEmpty();
  }

  boolean isMissed() {
    return metrics.attainment().isMet().filter(isMet -> !isMet).isPresent();
  }

  /// Nobody is accused on a direction that is only assumed.
  boolean isOver130() {
    return metrics.laxity().isOver130() && !metrics.attainment().isPolarityAssumed();
  }

  boolean isLax() {
    return metrics.laxity().isLax() && !metrics.attainment().isPolarityAssumed();
  }

  boolean isFull() {
    return metrics.expectation().isFull().orElse(false);
  }

  /// The score is below the weight.
  boolean hasLost() {
    return indicator.weight().isPresent() && indicator.score().isPresent() && lost() > 0;
  }

  private double lost() {
    return weight() - score();
  }

  double weight() {
    return indicator.weight().map(amount -> amount.value().doubleValue()).orElse(0.0);
  }

  double score() {
    return indicator.score().map(amount -> amount.value().doubleValue()).orElse(0.0);
  }

  /// Points above the rule-implied interval, below 0 when too few.
  double inflatedPoints() {
    return metrics.expectation().inflation().orElse(0) * weight();
  }

  String reason() {
    return indicator.reason().map(Printed::text).orElse("");
  }

  Place nameCell() {
    return indicator.place();
  }

  Place targetCell() {
    return indicator.target().place().orElse(indicator.place());
  }

  Place actualCell() {
    return indicator.actual().place().orElse(indicator.place());
  }

  Place scoreCell() {
    return indicator.score().map(Amount::place).orElse(indicator.place());
  }

  /// The cell of the reason; of the name where no reason is printed.
  Place reasonCell() {
    return indicator.reason().map(Printed::place).orElse(indicator.place());
  }

  /// Actual, target, score and weight, as far as they are printed.
  List<Place> comparedCells() {
    return Stream.of(
            Optional.of(actualCell()),
            Optional.of(targetCell()),
            indicator.score().map(Amount::place),
            indicator.weight().map(Amount::place))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /// A finding on this line, with the actual as found and the target as expected.
  Finding finding(FindingCode code) {
    return Finding.at(code, comparedCells(), actual().text())
        .expecting(target().text())
        .onLine(number);
  }
}
