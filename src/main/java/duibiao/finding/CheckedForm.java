package duibiao.finding;

import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Stage;
import duibiao.measure.FormMetrics;
import duibiao.measure.Ruleset;
import duibiao.measure.Units;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A form with what it measures, as checks look at it.
record CheckedForm(Evaluation evaluation, Ruleset ruleset, Units units, List<CheckedLine> lines) {

  static CheckedForm of(Evaluation evaluation, FormMetrics metrics, Ruleset ruleset, Units units) {
    List<CheckedLine> lines =
        IntStream.range(0, evaluation.indicators().size())
            .mapToObj(
                i -> new CheckedLine(i + 1, evaluation.indicators().get(i), metrics.lines().get(i)))
            .toList();
    return new CheckedForm(evaluation, ruleset, units, lines);
  }

  Ruleset.Findings limits() {
    return ruleset.findings();
  }

  Ruleset.Words words() {
    return ruleset.words();
  }

  /// Whether it reports what came of its targets.
  boolean isResult() {
    return evaluation.stage() == Stage.RESULT;
  }

  List<CheckedLine> lines(Predicate<CheckedLine> wanted) {
    return lines.stream().filter(wanted).toList();
  }
}
