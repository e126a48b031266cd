package duibiao.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a cell as a person typed it: line breaks are `\n`, blanks inside and in front stay,
/// since an indentation says what belongs to what.
final class StoredText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private StoredText() {}

  /// One kind of line break, no blank lines in front, no white space at the end.
  static String tidy(String stored) {
    int end = stored.length();
    while (end > 0 && isBlank(stored.charAt(end - 1))) {
      end--;
    }
    String text = stored.substring(0, end);
    if (text.indexOf('\r') >= 0 || text.indexOf('\u000B') >= 0) {
      text = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
    }
    return text.substring(firstLine(text));
  }

  /// Tidy text out of an Office Open XML part, where `_x000D_` stands for a character that XML
  /// cannot hold.
  static String unescaped(String stored) {
    if (!stored.contains("_x")) {
      return tidy(stored);
    }
    Matcher escaped = ESCAPED.matcher(stored);
    return tidy(escaped.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1)))));
  }

  private static String character(String hexadecimal) {
    return String.valueOf((char) Integer.parseInt(hexadecimal, 16));
  }

  private static int firstLine(String text) {
    int start = 0;
    for (int at = 0; at < text.length() && isBlank(text.charAt(at)); at++) {
      if (text.charAt(at) == '\n') {
        start = at + 1;
      }
    }
    return start;
  }

  /// White space of any kind: ideographic and unbreakable blanks, byte order marks, and the zero
  /// character too.
  private static boolean isBlank(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || sign == '\uFEFF'
        || sign == '\0';
  }
}
