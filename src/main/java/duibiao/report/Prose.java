package duibiao.report;

import java.io.PrintWriter;
import java.util.List;

/// Running text on a screen: headings, lines and named facts, broken at the screen's width and
/// harmless.
public record Prose(Screen screen, PrintWriter out) {
  private static final int NAME_WIDTH = 12;

  public void heading(String text) {
    wrapped(text, screen.width()).forEach(line -> print(screen.bold(line)));
  }

  public void line(String text) {
    wrapped(text, screen.width()).forEach(this::print);
  }

  /// A name and what there is to say of it, broken under itself.
  public void fact(String name, String value) {
    int margin = NAME_WIDTH + 2;
    String before = DisplayWidth.padded(name, margin);
    for (String line : wrapped(value, screen.width() - margin)) {
      print((before + line).stripTrailing());
      before = " ".repeat(margin);
    }
  }

  public void gap() {
    print("");
  }

  private static List<String> wrapped(String text, int width) {
    return Wrap.lines(SafeText.forScreen(text), width);
  }

  private void print(String line) {
    out.print(line + "\n");
  }
}
