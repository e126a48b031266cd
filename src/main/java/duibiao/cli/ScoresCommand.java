package duibiao.cli;

import duibiao.analysis.ScoreDistribution;
import duibiao.analysis.Star;
import duibiao.report.ScoreTable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `duibiao scores`: how total scores distribute.
@Command(
    name = "scores",
    description = "Shows how total scores distribute: quantiles, full marks, grades.",
    footer = {
      "%nExamples:",
      "  duibiao scores                             by region and year",
      "  duibiao scores --region 31 --by kind       Shanghai, by kind of form",
      "  duibiao scores --format csv > scores.csv   all figures, for a spreadsheet"
    })
public final class ScoresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Override
  public Integer call() {
    Instant start = Instant.now();
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, answer.format());
    try (Star star = Star.open(options.warehouse())) {
      ScoreDistribution.Answer scores =
          new ScoreDistribution(star).ask(answer.selection(), answer.grouping());
      printer.print(List.of(new ScoreTable(scores, options.messages()).table()));
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }
}
