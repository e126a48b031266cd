package duibiao.interpret;

import java.math.BigDecimal;

/// Finds a number at a place of a narrow text: `1,248.00`, `-5`, `0.9`; not `1,23`, `3.1.2` or
/// `007`.
final class NumberScan {
  private static final int GROUP = 3;

  private NumberScan() {}

  /// The place after the number that starts at the given place; that place itself when none does.
  static int end(String text, int from) {
    int start = isSign(text, from) ? from + 1 : from;
    int whole = digitsEnd(text, start);
    if (whole == start || hasLeadingZero(text, start, whole)) {
      return from;
    }
    int grouped = whole - start <= GROUP ? groupsEnd(text, whole) : whole;
    int end = isPointed(text, grouped) ? digitsEnd(text, grouped + 1) : grouped;
    return isCutShort(text, end) ? from : end;
  }

  /// Whether a text holds a digit, half or full width.
  static boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  static BigDecimal value(String number) {
    String digits = number.replace(",", "");
    return new BigDecimal(digits.startsWith("+") ? digits.substring(1) : digits);
  }

  private static boolean isSign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (isDigitAt(text, end)) {
      end++;
    }
    return end;
  }

  private static int groupsEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && text.charAt(end) == ','
        && digitsEnd(text, end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    return end;
  }

  private static boolean hasLeadingZero(String text, int start, int end) {
    return text.charAt(start) == '0' && end > start + 1;
  }

  private static boolean isPointed(String text, int at) {
    return at < text.length() && text.charAt(at) == '.' && isDigitAt(text, at + 1);
  }

  /// A further point, comma or blank before a digit: a version, a list, two numbers.
  private static boolean isCutShort(String text, int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == ',' || text.charAt(end) == ' ')
        && isDigitAt(text, end + 1);
  }

  static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static boolean isDigitAt(String text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }
}
