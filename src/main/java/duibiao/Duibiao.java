package duibiao;

import duibiao.cli.AmbitionCommand;
import duibiao.cli.DictionaryCommand;
import duibiao.cli.DiffCommand;
import duibiao.cli.DoctorCommand;
import duibiao.cli.ExitCode;
import duibiao.cli.ExplainCommand;
import duibiao.cli.FaultHandler;
import duibiao.cli.FindingsCommand;
import duibiao.cli.FingerprintCommand;
import duibiao.cli.InspectCommand;
import duibiao.cli.LoadCommand;
import duibiao.cli.RunsCommand;
import duibiao.cli.SampleCommand;
import duibiao.cli.ScheduleCommand;
import duibiao.cli.ScoresCommand;
import duibiao.cli.StatsCommand;
import duibiao.cli.TemporaryFolder;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      DiffCommand.class,
      FingerprintCommand.class,
      DictionaryCommand.class,
      StatsCommand.class,
      DoctorCommand.class,
      ScheduleCommand.class
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
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    return line;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (ExitCode exit : ExitCode.values()) {
      sentences.put("%4d".formatted(exit.code()), exit.sentence());
    }
    return sentences;
  }

  /// Without a command there is nothing to do but to say which there are.
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
