package duibiao.cli;

import duibiao.report.Screen;
import duibiao.report.Screen.Ink;
import java.util.Map;

/// What an answer is shown on, as far as the launcher and the environment tell.
final class AnswerScreen {
  private static final String TERMINAL = "terminal";

  private AnswerScreen() {}

  /// The screen behind stdout: coloured only on a terminal, and not for who sets `NO_COLOR`.
  static Screen current() {
    return of(System.getProperty("duibiao.out", ""), System.getenv());
  }

  static Screen of(String out, Map<String, String> environment) {
    boolean isDyed =
        out.equals(TERMINAL)
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(Screen.USUAL_WIDTH, isDyed ? Ink.COLOURED : Ink.PLAIN);
  }
}
