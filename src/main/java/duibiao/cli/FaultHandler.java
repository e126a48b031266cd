package duibiao.cli;

import duibiao.analysis.NoRun;
import duibiao.job.NoInput;
import duibiao.job.Stopped;
import duibiao.job.WrongJob;
import duibiao.report.SafeText;
import duibiao.warehouse.NoPublication;
import duibiao.warehouse.NoSpace;
import duibiao.warehouse.NoWarehouse;
import duibiao.warehouse.OtherVersion;
import duibiao.warehouse.WarehouseBusy;
import duibiao.warehouse.WarehouseFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.JacksonException;

/// What a command leaves on stderr when it cannot do its work: one line, and the exit code.
public final class FaultHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final Pattern HELD =
      Pattern.compile("Could not set lock on file \"([^\"]+)\": .*held in (.+?\\(PID \\d+\\))");

  private final BooleanSupplier debug;

  /// @param debug whether the stack trace is wanted, asked when a fault has happened
  public FaultHandler(BooleanSupplier debug) {
    this.debug = debug;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine line = fault.getCommandLine();
    PrintWriter err = line.getErr();
    String name = line.getCommandSpec().qualifiedName();
    err.println(
        name + ": " + oneLine(String.valueOf(fault.getMessage())) + ". Try: " + name + " --help");
    UnmatchedArgumentException.printSuggestions(fault, err);
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    String name = line.getCommandSpec().qualifiedName();
    ExitCode exit = exitCode(fault);
    if (exit == ExitCode.TERMINATED) {
      // whoever took the signal has said so
      return exit.code();
    }
    err.println(name + ": " + sentence(fault, exit, name));
    if (debug.getAsBoolean()) {
      fault.printStackTrace(err);
    }
    return exit.code();
  }

  /// What went wrong, what stayed as it was, what to do.
  private static String sentence(Exception fault, ExitCode exit, String command) {
    String what =
        oneLine(String.valueOf(fault.getMessage()).replaceFirst("^java\\.io\\.\\w+: ", ""));
    Optional<String> holder = holder(fault);
    if (holder.isPresent()) {
      return oneLine(holder.get())
          + "; nothing was changed; close it there, or open it read-only, and start again";
    }
    if (exit == ExitCode.FAULT) {
      return oneLine(fault.toString())
          + "; what is published is as it was. Trace: %s --debug".formatted(command);
    }
    if (exit == ExitCode.STORAGE && !(fault instanceof NoSpace)) {
      return what + "; what is published is as it was; make room or mend the disk, and start again";
    }
    return what;
  }

  /// What kind of fault it is; one that nobody foresaw is ours.
  static ExitCode exitCode(Exception fault) {
    return switch (fault) {
      case NoInput missing -> ExitCode.NO_INPUT;
      case NoRun missing -> ExitCode.NO_INPUT;
      case NoWarehouse missing -> ExitCode.NO_INPUT;
      case WrongJob wrong -> ExitCode.CONFIGURATION;
      case OtherVersion other -> ExitCode.CONFIGURATION;
      case JacksonException wrong -> ExitCode.CONFIGURATION;
      case WarehouseBusy busy -> ExitCode.BUSY;
      case NoPublication missing -> ExitCode.NO_INPUT;
      case Stopped stopped -> ExitCode.TERMINATED;
      case NoSpace full -> ExitCode.STORAGE;
      case UncheckedIOException storage -> ExitCode.STORAGE;
      default -> {
        if (holder(fault).isPresent()) {
          yield ExitCode.BUSY;
        }
        yield isOfTheDisk(fault) ? ExitCode.STORAGE : ExitCode.FAULT;
      }
    };
  }

  /// The file that another program has open for writing, and that program, as the engine says.
  private static Optional<String> holder(Throwable fault) {
    return causes(fault)
        .map(cause -> HELD.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::find)
        .map(held -> "%s is open for writing in %s".formatted(held.group(1), held.group(2)))
        .findFirst();
  }

  /// Libraries wrap what the disk said in words of their own.
  private static boolean isOfTheDisk(Throwable fault) {
    return causes(fault)
        .anyMatch(cause ->
            cause instanceof IOException
                || (cause instanceof WarehouseFailure failure && failure.isOfTheDisk())
                || String.valueOf(cause.getMessage()).contains("No space left"));
  }

  private static Stream<Throwable> causes(Throwable fault) {
    return Stream.iterate(Optional.of(fault), Optional::isPresent, FaultHandler::cause)
        .flatMap(Optional::stream);
  }

  private static Optional<Throwable> cause(Optional<Throwable> fault) {
    return fault.map(Throwable::getCause);
  }

  private static String oneLine(String text) {
    return SafeText.forScreen(text.strip());
  }
}
