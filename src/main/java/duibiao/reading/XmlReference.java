package duibiao.reading;

/// References to characters, `&lt;` and `&#10;`; XML has five names and numbers for all.
final class XmlReference {
  private static final int HEXADECIMAL = 16;
  private static final int DECIMAL = 10;
  private static final int MOST_DIGITS = 7;

  private XmlReference() {}

  /// A text with every reference replaced; all of them are known to be right.
  static String resolved(String text) {
    StringBuilder resolved = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
      int end = text.indexOf(';', at);
      resolved.append(text, from, at).appendCodePoint(character(text.substring(at + 1, end)));
      from = end + 1;
    }
    return resolved.append(text, from, text.length()).toString();
  }

  /// The character behind a reference.
  static int character(String reference) {
    return switch (reference) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> numbered(reference);
    };
  }

  private static int numbered(String reference) {
    boolean isHexadecimal = reference.startsWith("#x");
    String digits = reference.substring(isHexadecimal ? 2 : Math.min(1, reference.length()));
    boolean isNumber =
        reference.startsWith("#")
            && !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(sign -> digit(sign, isHexadecimal) >= 0);
    if (isNumber) {
      int number = Integer.parseInt(digits, isHexadecimal ? HEXADECIMAL : DECIMAL);
      if (isAllowed(number)) {
        return number;
      }
    }
    throw new Unfamiliar();
  }

  private static int digit(int sign, boolean isHexadecimal) {
    return Character.digit(sign, isHexadecimal ? HEXADECIMAL : DECIMAL);
  }

  /// Whether XML allows a character.
  static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= ' ' && character < Character.MIN_SURROGATE)
        || (character > Character.MAX_SURROGATE && character < 0xFFFE)
        || Character.isSupplementaryCodePoint(character);
  }
}
