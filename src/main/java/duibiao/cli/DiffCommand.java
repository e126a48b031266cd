package duibiao.cli;

import duibiao.analysis.NewFindings;
import duibiao.analysis.Star;
import duibiao.analysis.VersionDiff;
import duibiao.report.DiffTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duibiao diff`: what a load changed.
@Command(
    name = "diff",
    description =
        "Shows what a run, and every run after it, changed: forms that came, forms that were"
            + " replaced, and field by field what stands there now and stood there before.",
    footer = {
      "%nExamples:",
      "  duibiao diff                               what the last load changed",
      "  duibiao diff --since 2026-11-20T09-31-07Z  that run and all after it",
      "  duibiao diff --since 3 --format csv > changes.csv"
    })
public final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Option(
      names = "--since",
      paramLabel = "RUN",
      description = "A run's id, its beginning, or its number (default: the last run).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> since = Optional.empty();

  @Mixin private FormatOptions written = new FormatOptions();

  @Override
  public Integer call() {
    Instant start = Instant.now();
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, written);
    try (Star star = Star.open(options.warehouse())) {
      VersionDiff.Answer changes = new VersionDiff(star).since(since);
      NewFindings news = NewFindings.since(star, changes.run());
      printer.print(List.of(new DiffTable(changes, news, options.messages()).table()));
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }
}
