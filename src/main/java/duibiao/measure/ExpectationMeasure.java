package duibiao.measure;

import duibiao.measure.Line.Points;
import duibiao.measure.Line.Promise;
import duibiao.measure.LineMetrics.Expectation;
import duibiao.measure.Ruleset.Band;
import java.util.Optional;
import java.util.OptionalDouble;

/// The score that the rules imply for a line, by one ruleset (M12).
record ExpectationMeasure(Ruleset ruleset) {
  private static final Band ALL = new Band(1, 1);
  private static final Band ANY = new Band(0, 1);

  Expectation of(Line line) {
    Optional<Band> share =
        switch (line.promise()) {
          case Promise.Figure figure -> Comparison.of(figure).map(this::shareOf);
          case Promise.Day day -> Optional.of(shareOf(day));
          case Promise.Quality quality -> Optional.of(shareOf(quality));
          case Promise.Nothing nothing -> Optional.empty();
        };
    return expectation(share, line.points());
  }

  private Band shareOf(Comparison comparison) {
    if (comparison.isMet()) {
      boolean isOver = new LaxityMeasure(ruleset).of(comparison).isOver130();
      return isOver ? new Band(ruleset.overFloor(), 1) : ALL;
    }
    double ratio = comparison.ratio().orElse(0);
    if (comparison.polarity() != Polarity.EXACT) {
      return Band.at(clamp(ratio));
    }
    return comparison.actual() < comparison.target()
        ? Band.at(clamp(comparison.actual() / comparison.target()))
        : new Band(ratio, 1);
  }

  private static Band shareOf(Promise.Day day) {
    return day.isOnTime().map(isOnTime -> isOnTime ? ALL : ANY).orElse(ANY);
  }

  private Band shareOf(Promise.Quality quality) {
    return switch (quality.fulfilment()) {
      case FULL -> ruleset.qualBands().full();
      case PARTIAL -> ruleset.qualBands().partial();
      case NONE -> ruleset.qualBands().none();
      case UNKNOWN -> ANY;
    };
  }

  private static Expectation expectation(Optional<Band> share, Points points) {
    OptionalDouble weight = points.weight();
    OptionalDouble score = points.score();
    boolean hasBoth = weight.isPresent() && score.isPresent();
    Optional<Boolean> isFull =
        hasBoth
            ? Optional.of(Tolerance.same(score.getAsDouble(), weight.getAsDouble()))
            : Optional.empty();
    boolean isWeighed = weight.isPresent() && weight.getAsDouble() >= 0;
    if (share.isEmpty() || !isWeighed) {
      OptionalDouble none = OptionalDouble.empty();
      Reason absence = isWeighed ? Reason.NOT_NUMERIC : Reason.NO_WEIGHT;
      return new Expectation(none, none, none, Optional.of(absence), isFull);
    }
    Band allowed = share.get().times(weight.getAsDouble());
    return new Expectation(
        OptionalDouble.of(allowed.low()),
        OptionalDouble.of(allowed.high()),
        inflation(allowed, points),
        Optional.empty(),
        isFull);
  }

  private static OptionalDouble inflation(Band allowed, Points points) {
    double weight = points.weight().orElseThrow();
    if (points.score().isEmpty() || weight == 0) {
      return OptionalDouble.empty();
    }
    double score = points.score().getAsDouble();
    double tolerance = 0.5 * Math.pow(10, -points.decimals()) + Tolerance.EPSILON;
    if (score > allowed.high() + tolerance) {
      return OptionalDouble.of((score - allowed.high()) / weight);
    }
    if (score < allowed.low() - tolerance) {
      return OptionalDouble.of((score - allowed.low()) / weight);
    }
    return OptionalDouble.of(0);
  }

  private static double clamp(double ratio) {
    return Math.clamp(ratio, 0, 1);
  }
}
