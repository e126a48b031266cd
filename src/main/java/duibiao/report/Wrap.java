package duibiao.report;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines of a width: at a blank where there is one, between any two Chinese characters otherwise.
final class Wrap {
  private Wrap() {}

  /// At least one line; a character wider than the width stands alone.
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (DisplayWidth.of(rest) > width) {
      int end = end(rest, width);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  private static int end(String text, int width) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += DisplayWidth.of(codePoint);
      if (used > width && end > 0) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    int blank = text.lastIndexOf(' ', end);
    return blank > end / 2 ? blank : end;
  }
}
