package duibiao.report;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines of a width: between any two Chinese characters, between words and after a
/// slash otherwise, and never before a mark that closes or after one that opens.
public final class Wrap {
  private static final String CLOSING =
      ",.;:!?)]}%\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300b\u3011\u201d\u2014\u2026";
  private static final String OPENING = "([{\uff08\u300c\u300a\u3010\u201c";

  private Wrap() {}

  /// At least one line; a character wider than the width stands alone.
  public static List<String> lines(String text, int width) {
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
    int full = fullLine(text, width);
    for (int end = full; end > full / 2; end = text.offsetByCodePoints(end, -1)) {
      if (isBreak(text.codePointBefore(end), text.codePointAt(end))) {
        return end;
      }
    }
    return full;
  }

  /// How much of a text that is too long fits, one character at least.
  private static int fullLine(String text, int width) {
    int end = 0;
    int used = 0;
    do {
      int codePoint = text.codePointAt(end);
      used += DisplayWidth.of(codePoint);
      if (used > width && end > 0) {
        break;
      }
      end += Character.charCount(codePoint);
    } while (end < text.length());
    return end;
  }

  private static boolean isBreak(int before, int after) {
    boolean isBetweenWords = before == ' ' || after == ' ' || before == '/';
    boolean isBesideIdeograph = DisplayWidth.of(before) > 1 || DisplayWidth.of(after) > 1;
    boolean isTorn = CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0;
    return isBetweenWords || (isBesideIdeograph && !isTorn);
  }
}
