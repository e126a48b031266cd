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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
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
    exitCodeListHeading = "%nExit codes:%n")
public final class Duibiao implements Runnable {
  private static final List<Class<? extends Callable<Integer>>> COMMANDS =
      List.of(
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
          StatsCommand.class);

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
    Set<String> words = Set.copyOf(Arrays.asList(arguments));
    CommandLine line = commandLine(words.contains("completion") ? name -> true : words::contains);
    line.setExecutionStrategy(parsed -> {
      if (!isHelp(parsed)) {
        TemporaryFolder.take();
      }
      return execute(parsed);
    });
    System.exit(line.execute(arguments));
  }

  private static boolean isHelp(ParseResult parsed) {
    return parsed.asCommandLineList().stream().anyMatch(CommandLine::isUsageHelpRequested);
  }

  static CommandLine commandLine() {
    return commandLine(name -> true);
  }

  /// Options are looked for in those commands only that may be meant: looking takes longer than
  /// printing all the help there is.
  private static CommandLine commandLine(Predicate<String> isMeant) {
    Duibiao duibiao = new Duibiao();
    CommandLine line = new CommandLine(duibiao);
    for (Class<? extends Callable<Integer>> command : COMMANDS) {
      Command title = command.getAnnotation(Command.class);
      Object spec = isMeant.test(title.name()) ? command : title(title);
      line.addSubcommand(title.name(), new CommandLine(spec));
    }
    FaultHandler faults = new FaultHandler(() -> duibiao.debug);
    line.setParameterExceptionHandler(faults).setExecutionExceptionHandler(faults);
    line.setExecutionStrategy(Duibiao::execute);
    line.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    return line;
  }

  /// What a list of commands says of one.
  private static CommandSpec title(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.name());
    spec.usageMessage().description(command.description()).hidden(command.hidden());
    return spec;
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
