package duibiao.conform;

import duibiao.conform.indicator.IndicatorMatch;
import duibiao.evaluation.Evaluation;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Findings on lines that stand under levels they do not belong to; the levels stay as printed.
final class MisfiledLines {
  private MisfiledLines() {}

  static List<Finding> of(Evaluation evaluation, List<IndicatorMatch> matches) {
    return IntStream.range(0, matches.size())
        .boxed()
        .flatMap(index -> finding(evaluation, index, matches.get(index)))
        .toList();
  }

  private static Stream<Finding> finding(Evaluation evaluation, int index, IndicatorMatch match) {
    return match
        .misfiling()
        .map(misfiling ->
            new Finding(
                FindingCode.MISFILED,
                List.of(evaluation.indicators().get(index).place()),
                Optional.of(index + 1),
                Optional.of(misfiling.expected()),
                Optional.of(misfiling.found())))
        .stream();
  }
}
