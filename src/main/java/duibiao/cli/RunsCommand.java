package duibiao.cli;

import duibiao.analysis.PastRun;
import duibiao.analysis.RunHistory;
import duibiao.analysis.Star;
import duibiao.report.AnswerTable;
import duibiao.report.Messages;
import duibiao.report.RunFileTable;
import duibiao.report.RunTable;
import duibiao.report.UnclaimedTable;
import duibiao.warehouse.Publication;
import duibiao.warehouse.Warehouse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao runs`: past loads, what is in quarantine, and the way back to an earlier publication.
@Command(
    name = "runs",
    description =
        "Shows past loads: what each saw, loaded and refused; or puts an earlier publication back.",
    footer = {
      "%nExamples:",
      "  duibiao runs                               all loads, the latest first",
      "  duibiao runs 3 --files                     every file that run 3 saw, and what became of"
          + " it",
      "  duibiao runs --unclaimed                   every cell that nobody took, with its address",
      "  duibiao runs --quarantine                  what is refused now, why, and what to do",
      "  duibiao runs --rollback                    the publication before the current one is back",
      "  duibiao runs --rollback 2026-11-20T09-31   that one is back"
    })
public final class RunsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      description = "A run's id, its beginning, or its number.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> run = Optional.empty();

  @Option(names = "--files", description = "Every file that the run saw (default run: the last).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean files = false;

  @Option(
      names = "--unclaimed",
      description =
          "Every cell that nobody took, of the files that the run read (default: of all files).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean unclaimed = false;

  @ArgGroup(exclusive = true)
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Instead instead = new Instead();

  @Mixin private FormatOptions written = new FormatOptions();

  /// What may be asked instead of runs.
  static final class Instead {
    @Option(names = "--quarantine", description = "What is in quarantine now.")
    @SuppressWarnings("FieldMayBeFinal") // picocli sets it
    private boolean quarantine = false;

    @Option(
        names = "--rollback",
        paramLabel = "RUN",
        arity = "0..1",
        fallbackValue = "",
        description =
            "Readers get the publication of a run back (default: the one before the current one);"
                + " the current one is kept.")
    @SuppressWarnings("FieldMayBeFinal") // picocli sets it
    private Optional<String> rollback = Optional.empty();
  }

  @Override
  public Integer call() {
    Instant start = Instant.now();
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, written);
    if (instead.rollback.isPresent()) {
      Publication now =
          options.warehouse().rollBack(instead.rollback.filter(name -> !name.isEmpty()));
      if (!options.isQuiet()) {
        printer.say("runs.rolled_back", now.run());
      }
    }
    printer.print(List.of(answer(options.warehouse(), options.messages())));
    printer.report(start);
    return ExitCode.DONE.code();
  }

  private AnswerTable answer(Warehouse warehouse, Messages messages) {
    try (Star star = Star.open(warehouse)) {
      RunHistory history = new RunHistory(star, warehouse.unchangedRuns());
      if (instead.quarantine) {
        return new RunFileTable(
                "quarantine",
                messages.say("answer.runs.quarantine"),
                history.quarantine(),
                messages)
            .table();
      }
      Optional<PastRun> wanted = run.map(history::run);
      if (unclaimed) {
        return new UnclaimedTable(history.unclaimed(wanted), messages).table();
      }
      if (files) {
        return files(history, wanted.orElseGet(() -> history.all().getFirst()), messages);
      }
      List<PastRun> runs = wanted.map(List::of).orElseGet(history::all);
      return new RunTable(runs, new Publications(warehouse, history)::state, messages).table();
    }
  }

  private static AnswerTable files(RunHistory history, PastRun run, Messages messages) {
    return new RunFileTable(
            "files", messages.say("answer.runs.files", run.id()), history.files(run), messages)
        .table();
  }

  /// Which runs' publications are current, kept and gone.
  private record Publications(List<Publication> kept, Optional<String> current) {

    Publications(Warehouse warehouse, RunHistory history) {
      this(
          warehouse.publications(),
          history.all().stream().filter(PastRun::isPublished).map(PastRun::id).findFirst());
    }

    String state(PastRun run) {
      if (!run.isPublished()) {
        return "unchanged";
      }
      if (current.equals(Optional.of(run.id()))) {
        return "current";
      }
      return kept.stream().anyMatch(publication -> publication.run().equals(run.id()))
          ? "kept"
          : "gone";
    }
  }
}
