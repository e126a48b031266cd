package duibiao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.cli.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatsCommandTest {
  private static final String RIGHT =
      "{\"id\": \"一\", \"statistic\": \"proportion\", \"inputs\": {\"x\": 3, \"n\": 10}}";
  private static final String WRONG = "{\"id\": \"b\", \"statistic\": \"none\", \"inputs\": {}}";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String input, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
    try {
      String[] all = new String[arguments.length + 1];
      all[0] = "stats";
      System.arraycopy(arguments, 0, all, 1, arguments.length);
      return Duibiao.commandLine()
          .setOut(new PrintWriter(out, true))
          .setErr(new PrintWriter(err, true))
          .execute(all);
    } finally {
      System.setIn(before);
    }
  }

  private JsonNode answers() {
    return JsonMapper.shared().readTree(out.toString());
  }

  @Test
  void answersInTheOrderOfTheCases() {
    assertThat(run("[" + RIGHT + "," + RIGHT.replace("3", "4") + "]"))
        .isEqualTo(ExitCode.DONE.code());
    assertThat(err.toString()).isEmpty();
    assertThat(answers().get(0).get("id").asString()).isEqualTo("一");
    assertThat(answers().get(0).get("result").get("p").asDouble()).isEqualTo(0.3);
    assertThat(answers().get(1).get("result").get("p").asDouble()).isEqualTo(0.4);
  }

  @Test
  void oneWrongCaseDoesNotCostTheOthers() {
    assertThat(run("[" + WRONG + "," + RIGHT + "]")).isEqualTo(ExitCode.NOT_LOADABLE.code());
    assertThat(answers().get(0).get("error").get("code").asString()).isEqualTo("UNKNOWN_STATISTIC");
    assertThat(answers().get(1).get("result").get("p").asDouble()).isEqualTo(0.3);
    assertThat(err.toString().lines())
        .containsExactly("duibiao stats: 1 of 2 cases have an error in place of a result");
  }

  @Test
  void nothingAskedNothingAnswered() {
    assertThat(run("[]")).isEqualTo(ExitCode.DONE.code());
    assertThat(answers().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[", "[{\"id\": NaN}]", "nothing", "[] []"})
  void whatIsNoArrayIsRefusedInOneLine(String input) {
    assertThat(run(input)).isEqualTo(ExitCode.NOT_LOADABLE.code());
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines().toList()).hasSize(1);
    assertThat(err.toString())
        .startsWith("duibiao stats: standard input is no JSON array: ")
        .contains("--help");
  }

  @Test
  void helpSaysWhatTheExitCodeMeans() {
    assertThat(run("", "--help")).isEqualTo(ExitCode.DONE.code());
    assertThat(out.toString()).contains("exit code is 65").contains("| duibiao stats");
  }

  @Test
  void theMainHelpDoesNotListIt() {
    Duibiao.commandLine().setOut(new PrintWriter(out, true)).execute("--help");
    assertThat(out.toString()).contains("scores").doesNotContain("  stats");
  }
}
