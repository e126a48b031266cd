package duibiao;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Duibiao.
@Command(name = "duibiao")
public final class Duibiao {
  private Duibiao() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Duibiao()).execute(arguments));
  }
}
