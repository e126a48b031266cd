package duibiao;

import duibiao.cli.AmbitionCommand;
import duibiao.cli.CompletionCommand;
import duibiao.cli.DictionaryCommand;
import duibiao.cli.DiffCommand;
import duibiao.cli.DoctorCommand;
import duibiao.cli.ExitCode;
import duibiao.cli.ExplainCommand;
import duibiao.cli.ExportCommand;
import duibiao.cli.FaultHandler;
import duibiao.cli.FindingsCommand;
import duibiao.cli.FingerprintCommand;
import duibiao.cli.Greeting;
import duibiao.cli.InspectCommand;
import duibiao.cli.LoadCommand;
import duibiao.cli.ReportCommand;
import duibiao.cli.RunsCommand;
import duibiao.cli.SampleCommand;
import duibiao.cli.ScheduleCommand;
import duibiao.cli.ScoresCommand;
import duibiao.cli.StatsCommand;
import duibiao.cli.TemporaryFolder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line as a whole, as an analyst types it: `duibiao scores --format csv`.
///
/// It knows the commands and the exit codes, and nothing of what a command does.
@Command(
    name = "duibiao",
    description = "Loads performance self-evaluation forms and compares them across regions.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LoadCommand.class,
      InspectCommand.class,
      ScoresCommand.class,
      AmbitionCommand.class,
      FindingsCommand.class,
      ExplainCommand.class,
      SampleCommand.class,
      RunsCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      DiffCommand.class,
      FingerprintCommand.class,
      DictionaryCommand.class,
      DoctorCommand.class,
      ScheduleCommand.class,
      CompletionCommand.class,
      StatsCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n")
public final class Duibiao implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli alone looks at it
  private boolean help;

  @Mixin private Greeting greeting = new Greeting();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a fault.")
  private boolean debug;

  private Duibiao() {}

  public static void main(String[] arguments) {
    TemporaryFolder.take();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    Duibiao duibiao = new Duibiao();
    CommandLine line = new CommandLine(duibiao);
    FaultHandler faults = new FaultHandler(() -> duibiao.debug);
    line.setParameterExceptionHandler(faults).setExecutionExceptionHandler(faults);
    line.setExecutionStrategy(Duibiao::execute);
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    return line;
  }

  /// An option before the command is one of the greeting: it would silently count for nothing.
  private static int execute(ParseResult parsed) {
    List<String> lost =
        parsed.matchedOptions().stream()
            .filter(option -> option.scopeType() == ScopeType.LOCAL)
            .map(OptionSpec::longestName)
            .toList();
    if (parsed.hasSubcommand() && !lost.isEmpty()) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          "put " + String.join(", ", lost) + " behind the command");
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (ExitCode exit : ExitCode.values()) {
      sentences.put("%4d".formatted(exit.code()), exit.sentence());
    }
    return sentences;
  }

  /// Without a command there is time to say what is loaded, and what to do next.
  @Override
  public void run() {
    greeting.say(spec.commandLine().getOut());
  }
}
