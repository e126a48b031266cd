package duibiao.interpret;

import duibiao.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence cut where one statement ends and the next begins: `每周≧3个半天，每天≧2个小时`.
final class Phrases {
  private static final String ENDS = ",，;；。﹐﹔且";

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\(\\d{1,2}\\)|\\d{1,2}[、)]|\\d{1,2}\\.(?!\\d)|[①-⑳])");

  private Phrases() {}

  /// The phrases as printed; a comma between two digits cuts nothing.
  static List<String> of(String text) {
    List<String> phrases = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isEnd(text, at)) {
        if (!text.substring(start, at).isBlank()) {
          phrases.add(text.substring(start, at));
        }
        start = at + 1;
      }
    }
    return phrases;
  }

  private static boolean isEnd(String text, int at) {
    return isEnd(text.charAt(at)) && !isBetweenDigits(text, at);
  }

  /// Whether a sign, full width or not, ends a phrase.
  static boolean isEnd(int sign) {
    return ENDS.indexOf(sign) >= 0;
  }

  private static boolean isBetweenDigits(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /// A phrase without the number that counts it: `1、`, `（2）`, `3.`.
  static String withoutNumber(String phrase) {
    return NUMBER.matcher(PlainText.narrow(phrase)).replaceFirst("");
  }
}
