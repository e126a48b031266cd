package duibiao.cli;

import duibiao.analysis.FormTotals;
import duibiao.analysis.FormTotals.FormTotal;
import duibiao.analysis.ScoreDistribution;
import duibiao.analysis.Star;
import duibiao.report.AnswerTable;
import duibiao.report.FormTotalsTable;
import duibiao.report.Format;
import duibiao.report.ScoreTable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duibiao scores`: how total scores distribute.
@Command(
    name = "scores",
    description = "Shows how total scores distribute: quantiles, full marks, grades.",
    footer = {
      "%nExamples:",
      "  duibiao scores                             by region and year",
      "  duibiao scores --region 31 --by kind       Shanghai, by kind of form",
      "  duibiao scores --format csv > scores.csv   all figures, for a spreadsheet",
      "  duibiao scores --forms --region 31         the total score of every form"
    })
public final class ScoresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--forms",
      description = "List the forms behind the figures, each with its total score.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean forms = false;

  @Override
  public Integer call() {
    Instant start = Instant.now();
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, answer.format());
    try (Star star = Star.open(options.warehouse())) {
      ScoreDistribution.Answer scores =
          new ScoreDistribution(star).ask(answer.selection(), answer.grouping());
      printer.print(tables(scores, new FormTotals(star).ask(answer.selection())));
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }

  /// On the screen a few forms are listed below the figures; exports hold one table, so that their
  /// columns are one kind.
  private List<AnswerTable> tables(ScoreDistribution.Answer scores, List<FormTotal> totals) {
    boolean onScreen = answer.format() == Format.TABLE;
    List<FormTotal> shown =
        onScreen && !forms
            ? totals.stream().limit(FormTotalsTable.SHOWN_ON_A_SCREEN).toList()
            : totals;
    AnswerTable groups = new ScoreTable(scores, options.messages()).table();
    AnswerTable list = new FormTotalsTable(shown, totals.size(), options.messages()).table();
    if (onScreen) {
      return totals.isEmpty() ? List.of(groups) : List.of(list, groups);
    }
    return List.of(forms ? list : groups);
  }
}
