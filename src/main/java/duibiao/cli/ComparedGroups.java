package duibiao.cli;

import duibiao.analysis.Coverage;
import duibiao.analysis.comparison.Comparison;
import duibiao.report.AnswerTable;
import duibiao.report.ContestTable;
import duibiao.report.Format;
import duibiao.report.Messages;
import duibiao.report.OverallTable;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The tables of `--compare`.
record ComparedGroups(AnswerOptions options, Messages messages) {

  /// Refuses names that no group bears: somebody would wait for a figure that never comes.
  List<AnswerTable> tables(Comparison comparison, Coverage coverage, CommandSpec spec) {
    if (!comparison.strangers().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          messages.say("answer.comparison.stranger", String.join(", ", comparison.strangers())));
    }
    List<AnswerTable> tables = new ArrayList<>();
    comparison
        .contests()
        .forEach((metric, contests) -> {
          if (options.format() != Format.CSV
              && contests.stream().anyMatch(contest -> contest.overall().isPresent())) {
            tables.add(
                new OverallTable(options.grouping(), contests, coverage, metric, messages).table());
          }
          tables.add(
              new ContestTable(options.grouping(), contests, coverage, metric, messages).table());
        });
    return tables;
  }
}
