package duibiao.cli;

import duibiao.report.Screen;
import duibiao.report.Screen.Ink;
import java.util.Map;

/// What an answer is shown on, as far as the launcher and the environment tell.
final class AnswerScreen {
  private static final String TERMINAL = "terminal";
  private static final int NARROWEST = 60;

  private AnswerScreen() {}

  /// The screen behind stdout: as wide as `COLUMNS` says, coloured only on a terminal, and not for
  /// who sets `NO_COLOR`.
  static Screen current() {
    return of(System.getProperty("duibiao.out", ""), System.getenv());
  }

  static Screen of(String out, Map<String, String> environment) {
    boolean isDyed =
        out.equals(TERMINAL)
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(width(environment), isDyed ? Ink.COLOURED : Ink.PLAIN);
  }

  private static int width(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("\\d{2,4}")
        ? Math.max(Integer.parseInt(columns), NARROWEST)
        : Screen.USUAL_WIDTH;
  }
}
