package duibiao.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao completion`: a script that lets the shell complete commands and options.
@Command(
    name = "completion",
    description = "Prints a script that lets the shell complete commands and options with Tab.",
    footer = {
      "%nExamples:",
      "  duibiao completion bash > ~/.local/share/bash-completion/completions/duibiao",
      "  duibiao completion zsh > ~/.duibiao-completion   then in ~/.zshrc: source"
          + " ~/.duibiao-completion"
    })
public final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "bash|zsh",
      converter = ShellName.class,
      description = "The shell; the script is the same, and sets up zsh by itself.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Shell shell = Shell.BASH;

  /// Shells that can complete.
  enum Shell {
    BASH,
    ZSH
  }

  /// `bash` and `zsh`, in any case.
  static final class ShellName implements ITypeConverter<Shell> {
    @Override
    public Shell convert(String value) {
      return AnswerOptions.word(Shell.class, value);
    }
  }

  @Override
  public Integer call() {
    CommandLine all = spec.root().commandLine();
    String name = all.getCommandName();
    spec.commandLine()
        .getOut()
        .println(
            "# %s, %s%n%s"
                .formatted(
                    name, shell.name().toLowerCase(Locale.ROOT), AutoComplete.bash(name, all)));
    return ExitCode.DONE.code();
  }
}
