package duibiao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.support.CronExpression;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `duibiao schedule`: loads a job again and again, for machines without cron.
///
/// Each load is a process of its own, as cron would start it: whatever becomes of it, the next one
/// comes.
@Command(
    name = "schedule",
    description =
        "Stays in the foreground and loads a job at its times with --if-changed, until it is"
            + " ended (Ctrl-C, SIGTERM).",
    footer = {
      "%nExamples:",
      "  duibiao schedule jobs/beijing.yml --at 02:00                 every night at two",
      "  duibiao schedule jobs/beijing.yml --at '0 0 2 * * MON-FRI'   seconds minutes hours days"
    })
public final class ScheduleCommand implements Callable<Integer> {
  private static final long NAP = Duration.ofSeconds(20).toMillis();
  private static final int SECONDS_TO_END = 30;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Parameters(paramLabel = "JOB.yml", description = "The job file.")
  private Path job = Path.of("");

  @Option(
      names = "--at",
      paramLabel = "TIME",
      required = true,
      converter = Times.class,
      description = "A time of day, 02:00, or a cron expression of six fields.")
  private CronExpression times = CronExpression.parse("0 0 2 * * *");

  @Option(
      names = "--max-duration",
      paramLabel = "TIME",
      description = "Handed on to each load: 90m, 2h, PT2H.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> maxDuration = Optional.empty();

  private volatile Optional<Process> load = Optional.empty();

  /// `02:00`, or what Spring takes for a cron expression.
  static final class Times implements ITypeConverter<CronExpression> {
    @Override
    public CronExpression convert(String value) {
      try {
        if (value.contains(" ")) {
          return CronExpression.parse(value);
        }
        LocalTime time = LocalTime.parse(value);
        return CronExpression.parse(
            "%d %d %d * * *".formatted(time.getSecond(), time.getMinute(), time.getHour()));
      } catch (DateTimeParseException | IllegalArgumentException wrong) {
        throw new TypeConversionException(
            "'" + value + "' is no time of day and no cron expression");
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
    try {
      while (true) {
        ZonedDateTime next = next();
        say("schedule.next", next);
        await(next.toInstant());
        load = Optional.of(start());
        say("schedule.ended", load.get().waitFor());
        load = Optional.empty();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return ExitCode.TERMINATED.code();
    }
  }

  private ZonedDateTime next() {
    ZonedDateTime next = times.next(ZonedDateTime.now(ZoneId.systemDefault()));
    if (next == null) {
      throw new IllegalStateException(times + " never comes again");
    }
    return next;
  }

  /// In naps, so that a machine that slept, or whose clock was set, is not late by more than one.
  private static void await(Instant time) throws InterruptedException {
    for (long left = left(time); left > 0; left = left(time)) {
      Thread.sleep(Math.min(left, NAP));
    }
  }

  private static long left(Instant time) {
    return Duration.between(Instant.now(), time).toMillis();
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(spec.root().userObject().getClass().getName());
    command.addAll(List.of("load", job.toString(), "--if-changed"));
    command.addAll(List.of("--warehouse", options.warehouse().folder().toString()));
    command.addAll(List.of("--lang", options.language().name()));
    maxDuration.ifPresent(time -> command.addAll(List.of("--max-duration", time)));
    if (options.isQuiet()) {
      command.add("--quiet");
    }
    return new ProcessBuilder(command).inheritIO().start();
  }

  /// A load that runs is told to end, too, and waited for.
  private void end() {
    Optional<Process> running = load;
    running.ifPresent(Process::destroy);
    try {
      if (running.isPresent()) {
        running.get().waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String key, Object argument) {
    if (!options.isQuiet()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(options.messages().say(key, String.valueOf(argument)));
      err.flush();
    }
  }
}
