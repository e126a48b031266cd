package duibiao.cli;

import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
    err.println(name + ": " + oneLine(fault.toString()) + ". Trace: " + name + " --debug");
    if (debug.getAsBoolean()) {
      fault.printStackTrace(err);
    }
    return ExitCode.FAULT.code();
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
