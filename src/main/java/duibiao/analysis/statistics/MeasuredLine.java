package duibiao.analysis.statistics;

import duibiao.measure.Line;
import duibiao.measure.Line.Promise;
import duibiao.measure.LineMetrics;
import duibiao.measure.LineMetrics.Expectation;
import duibiao.measure.Tolerance;

/// A line and what it measures.
public record MeasuredLine(Line line, LineMetrics metrics) {

  /// Whether it promises a number, a range or a day (M09).
  boolean isMeasurable() {
    return switch (line.promise()) {
      case Promise.Figure figure -> true;
      case Promise.Day day -> true;
      case Promise.Quality quality -> false;
      case Promise.Nothing nothing -> false;
    };
  }

  boolean isScored() {
    return line.points().weight().isPresent() && line.points().score().isPresent();
  }

  double weight() {
    return line.points().weight().orElseThrow();
  }

  double score() {
    return line.points().score().orElseThrow();
  }

  boolean isFull() {
    return Tolerance.same(score(), weight());
  }

  /// Points that the rules do not allow, below 0 when too few were given.
  double inflation() {
    Expectation expectation = metrics.expectation();
    return expectation.inflation().orElse(0) * weight();
  }
}
