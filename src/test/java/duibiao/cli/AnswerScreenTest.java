package duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.report.Screen.Ink;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerScreenTest {

  @Test
  void coloursAreForTerminalsOnly() {
    assertThat(AnswerScreen.of("terminal", Map.of()).ink()).isEqualTo(Ink.COLOURED);
    assertThat(AnswerScreen.of("file", Map.of()).ink()).isEqualTo(Ink.PLAIN);
    assertThat(AnswerScreen.of("", Map.of()).ink()).isEqualTo(Ink.PLAIN);
  }

  @Test
  void whoWantsNoneGetsNone() {
    assertThat(AnswerScreen.of("terminal", Map.of("NO_COLOR", "1")).ink()).isEqualTo(Ink.PLAIN);
    assertThat(AnswerScreen.of("terminal", Map.of("NO_COLOR", "")).ink()).isEqualTo(Ink.COLOURED);
    assertThat(AnswerScreen.of("terminal", Map.of("TERM", "dumb")).ink()).isEqualTo(Ink.PLAIN);
  }

  @Test
  void isAsWideAsTheTerminal() {
    assertThat(AnswerScreen.of("terminal", Map.of("COLUMNS", "80")).width()).isEqualTo(80);
    assertThat(AnswerScreen.of("terminal", Map.of("COLUMNS", "20")).width()).isEqualTo(60);
    assertThat(AnswerScreen.of("terminal", Map.of("COLUMNS", "wide")).width()).isEqualTo(120);
    assertThat(AnswerScreen.of("terminal", Map.of()).width()).isEqualTo(120);
  }
}
