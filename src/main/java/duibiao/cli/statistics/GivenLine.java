package duibiao.cli.statistics;

import duibiao.analysis.statistics.MeasuredLine;
import duibiao.evaluation.Operator;
import duibiao.measure.Fulfilment;
import duibiao.measure.Line;
import duibiao.measure.Line.Points;
import duibiao.measure.Line.Promise;
import duibiao.measure.Line.Wording;
import duibiao.measure.LineMeasure;
import duibiao.measure.LineMetrics;
import duibiao.measure.Scale;
import java.util.Optional;
import java.util.OptionalDouble;

/// An indicator line as a case gives it: `{"kind": "NUM", "op": "GE", "t": 60, "a": 81, "unit":
/// "%"}`.
record GivenLine(Fields fields) {
  private static final String PERCENT = "%";

  MeasuredLine measured(LineMeasure measure) {
    Line line = new Line(promise(), points(), new Wording("", ""), Optional.empty());
    LineMetrics metrics = measure.of(line);
    return new MeasuredLine(
        line,
        new LineMetrics(
            metrics.attainment(),
            metrics.laxity(),
            metrics.expectation(),
            fields.flag("copied", false)));
  }

  private Points points() {
    return new Points(
        fields.optionalNumber("w"),
        fields.optionalNumber("s"),
        fields.whole("ds", Points.USUAL_DECIMALS));
  }

  private Promise promise() {
    String kind = fields.holds("kind") ? fields.text("kind").orElseThrow() : "NUM";
    return switch (kind) {
      case "NUM" -> figure(fields.number("t"), fields.number("a"));
      case "RANGE" -> figure(fields.optionalNumber("t"), fields.optionalNumber("a"));
      case "DATE" ->
          new Promise.Day(fields.has("on_time") ? fields.flag("on_time") : Optional.empty());
      case "QUAL" -> new Promise.Quality(fulfilment());
      case "COMPOUND" -> new Promise.Quality(Fulfilment.UNKNOWN);
      case "NONE" -> new Promise.Nothing();
      default -> throw WrongCase.input("kind: " + kind + " is not known");
    };
  }

  private Fulfilment fulfilment() {
    String level = fields.text("qual").orElse("UNKNOWN");
    return switch (level) {
      case "FULL" -> Fulfilment.FULL;
      case "PARTIAL" -> Fulfilment.PARTIAL;
      case "NONE" -> Fulfilment.NONE;
      case "UNKNOWN" -> Fulfilment.UNKNOWN;
      default -> throw WrongCase.input("qual: " + level + " is not known");
    };
  }

  private Promise figure(OptionalDouble target, OptionalDouble actual) {
    boolean isShare =
        fields.holds("unit") && fields.text("unit").orElseThrow().strip().equals(PERCENT);
    return new Promise.Figure(
        operator(),
        target,
        actual,
        isShare && !fields.flag("growth", false) ? Scale.PERCENT : Scale.OPEN,
        Optional.empty());
  }

  private Operator operator() {
    String code = fields.holds("op") ? fields.text("op").orElseThrow() : "NONE";
    return switch (code) {
      case "GE" -> Operator.AT_LEAST;
      case "GT" -> Operator.ABOVE;
      case "LE" -> Operator.AT_MOST;
      case "LT" -> Operator.BELOW;
      case "EQ" -> Operator.EQUAL;
      case "NONE" -> Operator.NONE;
      default -> throw WrongCase.input("op: " + code + " is not known");
    };
  }
}
