package duibiao.cli;

import duibiao.analysis.NoRun;
import duibiao.job.NoInput;
import duibiao.job.WrongJob;
import duibiao.report.SafeText;
import duibiao.warehouse.NoWarehouse;
import duibiao.warehouse.WarehouseBusy;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import tools.jackson.core.JacksonException;

/// What a command leaves on stderr when it cannot do its work: one line, and the exit code.
public final class FaultHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {
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
    String said =
        exit == ExitCode.FAULT
            ? oneLine(fault.toString()) + ". Trace: " + name + " --debug"
            : oneLine(String.valueOf(fault.getMessage()));
    err.println(name + ": " + said);
    if (debug.getAsBoolean()) {
      fault.printStackTrace(err);
    }
    return exit.code();
  }

  /// What kind of fault it is; one that nobody foresaw is ours.
  private static ExitCode exitCode(Exception fault) {
    return switch (fault) {
      case NoInput missing -> ExitCode.NO_INPUT;
      case NoRun missing -> ExitCode.NO_INPUT;
      case NoWarehouse missing -> ExitCode.NO_INPUT;
      case WrongJob wrong -> ExitCode.CONFIGURATION;
      case JacksonException wrong -> ExitCode.CONFIGURATION;
      case WarehouseBusy busy -> ExitCode.BUSY;
      case UncheckedIOException storage -> ExitCode.STORAGE;
      default -> ExitCode.FAULT;
    };
  }

  private static String oneLine(String text) {
    return SafeText.forScreen(text.strip());
  }
}
