package duibiao.cli;

import duibiao.finding.Sentences;
import duibiao.job.LoadJob;
import duibiao.job.LoadOrder;
import duibiao.job.LoadOutcome;
import duibiao.job.LoadRunner;
import duibiao.warehouse.LoadRun;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao load`: runs a load job; with no argument the sample job in `jobs/`.
@Command(
    name = "load",
    description = "Reads evaluation forms into the warehouse and publishes it as a whole.",
    footer = {
      "%nExamples:",
      "  duibiao load                      the sample in jobs/",
      "  duibiao load jobs/beijing.yml     a job of your own",
      "  duibiao load inbox/2023           every file below a folder"
    })
public final class LoadCommand implements Callable<Integer> {
  private static final int SPEC_VERSION = 1;
  private static final int MEBIBYTE = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Parameters(
      paramLabel = "JOB.yml|PATH",
      arity = "0..*",
      description = "A job file, or files and folders (default: the sample job).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<Path> inputs = List.of();

  @Option(
      names = "--reserve",
      paramLabel = "MIB",
      description =
          "MiB that are to be free beside twice the warehouse, or the load does not begin"
              + " (default: 512; 0 = do not check).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private long reserve = 512;

  @Override
  public Integer call() {
    Instant start = Instant.now();
    PrintWriter err = spec.commandLine().getErr();
    LoadOrder order = order(Installation.current());
    LoadRun run = LoadRun.starting(start, order.name(), version(), SPEC_VERSION);
    LoadScreen screen = new LoadScreen(options.messages(), err);
    Sentences sentences = Sentences.in(Locale.CHINESE);
    LoadRunner runner =
        new LoadRunner(
            order, options.isQuiet() ? new SilentProgress() : new PrintedProgress(screen));
    try (Interruption interruption = new Interruption(runner::stop, err)) {
      LoadOutcome outcome = runner.run(run, sentences::of);
      if (!options.isQuiet()) {
        screen.summary(outcome, order, Duration.between(start, Instant.now()));
      }
      int exit = exitCode(outcome).code();
      interruption.done(exit);
      return exit;
    }
  }

  private static ExitCode exitCode(LoadOutcome outcome) {
    return outcome.summary().newlyQuarantined() > 0 ? ExitCode.QUARANTINED : ExitCode.DONE;
  }

  private LoadOrder order(Installation installation) {
    Path workingDirectory = Path.of("").toAbsolutePath();
    if (inputs.isEmpty()) {
      return jobOrder(installation, installation.sampleJob());
    }
    if (inputs.size() == 1 && isJob(inputs.getFirst())) {
      return jobOrder(installation, inputs.getFirst().toAbsolutePath());
    }
    List<LoadJob.Load> loads =
        inputs.stream().map(path -> LoadJob.Load.of(path.toString().replace('\\', '/'))).toList();
    return order(installation, LoadJob.of(loads), String.valueOf(inputs), workingDirectory);
  }

  private LoadOrder jobOrder(Installation installation, Path file) {
    Path folder = file.getParent() == null ? file : file.getParent();
    return order(installation, LoadJob.read(file), file.toString(), folder);
  }

  private LoadOrder order(Installation installation, LoadJob job, String name, Path base) {
    return new LoadOrder(
        job,
        name,
        base,
        installation.home(),
        options.warehouse().withReserve(reserve << MEBIBYTE),
        installation.measure());
  }

  private static boolean isJob(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".yml") || name.endsWith(".yaml")) && !Files.isDirectory(path);
  }

  private static String version() {
    String version = LoadCommand.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
