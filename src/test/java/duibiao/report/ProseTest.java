package duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProseTest {
  private final StringWriter text = new StringWriter();

  private Prose prose(Screen.Ink ink) {
    return new Prose(new Screen(30, ink), new PrintWriter(text));
  }

  @Test
  void aFactIsBrokenUnderItself() {
    prose(Screen.Ink.PLAIN).fact("主管部门", "某市残疾人联合会（本级）及其所属单位");
    assertThat(text)
        .hasToString(
            """
            主管部门      某市残疾人联合会
                          （本级）及其所属
                          单位
            """);
  }

  @Test
  void headingsAreBoldAndFormsCannotSendCodes() {
    prose(Screen.Ink.COLOURED).heading("a\u001b[31mb");
    assertThat(text).hasToString("\u001b[1ma\\u001b[31mb\u001b[0m\n");
  }
}
