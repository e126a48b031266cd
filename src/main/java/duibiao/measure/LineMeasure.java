package duibiao.measure;

import duibiao.measure.Line.Promise;
import duibiao.measure.LineMetrics.Attainment;
import duibiao.measure.LineMetrics.Laxity;
import java.util.Optional;
import java.util.OptionalDouble;

/// Line → metrics, by one ruleset.
///
/// @param units the units that a bare number may carry
public record LineMeasure(Ruleset ruleset, Units units) {

  public LineMetrics of(Line line) {
    Optional<Comparison> comparison =
        line.promise() instanceof Promise.Figure figure ? Comparison.of(figure) : Optional.empty();
    Reason absence = line.doubt().orElse(Reason.NOT_NUMERIC);
    LaxityMeasure laxity = new LaxityMeasure(ruleset);
    return new LineMetrics(
        comparison
            .map(this::attainment)
            .orElseGet(() -> Attainment.without(absence, isMet(line.promise()))),
        comparison.map(laxity::of).orElseGet(() -> Laxity.without(absence)),
        new ExpectationMeasure(ruleset).of(line),
        new CopyThrough(units).isCopied(line.wording()));
  }

  private Attainment attainment(Comparison comparison) {
    OptionalDouble ratio = comparison.ratio();
    return new Attainment(
        Optional.of(comparison.polarity()),
        comparison.isPolarityAssumed(),
        ratio,
        ratio.isPresent() ? Optional.empty() : Optional.of(Reason.ZERO_TARGET),
        comparison.isUnbounded(),
        Optional.of(comparison.isMet()),
        comparison.isExact(),
        isNear(comparison));
  }

  private boolean isNear(Comparison comparison) {
    double ratio = comparison.ratio().orElse(0);
    return comparison.isMet()
        && ratio > 0
        && Math.abs(Math.log(ratio)) <= Math.log1p(ruleset.nearHit()) + Tolerance.FINE;
  }

  /// M02 of a line without numbers.
  private static Optional<Boolean> isMet(Promise promise) {
    return switch (promise) {
      case Promise.Day day -> day.isOnTime();
      case Promise.Quality quality ->
          switch (quality.fulfilment()) {
            case FULL -> Optional.of(true);
            case PARTIAL, NONE -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
          };
      case Promise.Figure figure -> Optional.empty();
      case Promise.Nothing nothing -> Optional.empty();
    };
  }
}
