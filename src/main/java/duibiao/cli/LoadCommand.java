package duibiao.cli;

import duibiao.cli.nightly.RunLog;
import duibiao.finding.Sentences;
import duibiao.job.LoadJob;
import duibiao.job.LoadOrder;
import duibiao.job.LoadOutcome;
import duibiao.job.LoadRunner;
import duibiao.warehouse.LoadRun;
import java.io.PrintWriter;
import java.io.StringWriter;
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
      "  duibiao load inbox/2023           every file below a folder",
      "  duibiao load jobs/beijing.yml --if-changed --max-duration 2h --quiet    every night"
    })
public final class LoadCommand implements Callable<Integer> {
  private static final int SPEC_VERSION = 1;
  private static final int MEBIBYTE = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private NightOptions night = new NightOptions();

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
    PrintWriter err = spec.commandLine().getErr();
    LoadOrder order = order(Installation.current());
    LoadRun run = LoadRun.starting(Instant.now(), order.name(), version(), SPEC_VERSION);
    try (RunLog log = RunLog.open(order.warehouse())) {
      LoadScreen screen = new LoadScreen(options.messages(), err);
      LoadRunner runner =
          new LoadRunner(
              order,
              options.isQuiet() ? new SilentProgress() : new PrintedProgress(screen),
              night.deadline());
      try (Interruption interruption = new Interruption(runner::stop, err)) {
        return new NightLoad(order, run, options, err, log)
            .around(
                night.ifChanged(),
                () -> {
                  LoadOutcome outcome = runner.run(run, Sentences.in(Locale.CHINESE)::of);
                  interruption.done(NightLoad.exitCode(outcome).code());
                  summary(outcome, order, run, log);
                  return outcome;
                });
      }
    }
  }

  /// On the screen, unless nothing is to be said there, and in the log.
  private void summary(LoadOutcome outcome, LoadOrder order, LoadRun run, RunLog log) {
    Duration time = Duration.between(run.startedAt(), Instant.now());
    StringWriter logged = new StringWriter();
    new LoadScreen(options.messages(), new PrintWriter(logged)).summary(outcome, order, time);
    log.say(logged.toString());
    if (!options.isQuiet()) {
      new LoadScreen(options.messages(), spec.commandLine().getErr()).summary(outcome, order, time);
    }
  }

  private LoadOrder order(Installation installation) {
    Orders orders = new Orders(installation, options.warehouse().withReserve(reserve << MEBIBYTE));
    if (inputs.isEmpty()) {
      return orders.of(installation.sampleJob());
    }
    if (inputs.size() == 1 && isJob(inputs.getFirst())) {
      return orders.of(inputs.getFirst());
    }
    List<LoadJob.Load> loads =
        inputs.stream().map(path -> LoadJob.Load.of(path.toString().replace('\\', '/'))).toList();
    return orders.of(LoadJob.of(loads), String.valueOf(inputs), Path.of("").toAbsolutePath());
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
