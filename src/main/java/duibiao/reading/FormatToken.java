package duibiao.reading;

import java.util.ArrayList;
import java.util.List;

/// A piece of a number format: `0!.0,"万"` is a digit, a literal point, a digit, a comma and a
/// literal.
record FormatToken(Kind kind, String text) {

  /// What a piece does.
  enum Kind {
    /// One of `0 # ?`.
    DIGIT,
    /// The decimal point.
    POINT,
    /// A separator of thousands, or a division by a thousand.
    COMMA,
    PERCENT,
    /// `E+` or `E-` with its digits.
    EXPONENT,
    /// A run of one date letter, in lower case.
    DATE,
    /// `[h]`, `[mm]`: time that does not stop at midnight.
    ELAPSED,
    /// `[>=100]`, without its brackets.
    CONDITION,
    /// `General`.
    GENERAL,
    /// Printed as it is.
    LITERAL,
    /// The end of a section.
    SEMICOLON
  }

  private static final String GENERAL_WORD = "general";
  private static final String WEEKDAY = "ddd";
  private static final String DATE_LETTERS = "ymdhse";
  private static final String OTHER_LETTERS = "abg";

  /// The pieces of a whole format code.
  static List<FormatToken> scan(String code) {
    List<FormatToken> tokens = new ArrayList<>();
    String lower = lowerCase(code);
    int at = 0;
    while (at < code.length()) {
      int end = Math.min(code.length(), endOfToken(lower, at));
      add(tokens, lower, code.substring(at, end), at);
      at = end;
    }
    return tokens;
  }

  /// Sign for sign, so that both texts are equally long.
  private static String lowerCase(String code) {
    StringBuilder lower = new StringBuilder();
    code.chars().forEach(sign -> lower.append(Character.toLowerCase((char) sign)));
    return lower.toString();
  }

  private static void add(List<FormatToken> tokens, String lower, String text, int at) {
    char first = lower.charAt(at);
    switch (first) {
      case '"' -> tokens.add(new FormatToken(Kind.LITERAL, text.replace("\"", "")));
      case '\\', '!' -> tokens.add(new FormatToken(Kind.LITERAL, text.substring(1)));
      case '_', '*' -> tokens.add(new FormatToken(Kind.LITERAL, ""));
      case '[' -> bracket(tokens, text.substring(1).replace("]", "").strip());
      case '0', '#', '?' -> tokens.add(new FormatToken(Kind.DIGIT, text));
      case '.' -> tokens.add(new FormatToken(Kind.POINT, text));
      case ',' -> tokens.add(new FormatToken(Kind.COMMA, text));
      case '%' -> tokens.add(new FormatToken(Kind.PERCENT, text));
      case ';' -> tokens.add(new FormatToken(Kind.SEMICOLON, text));
      default -> letters(tokens, text);
    }
  }

  private static void letters(List<FormatToken> tokens, String text) {
    String lower = lowerCase(text);
    if (lower.equals(GENERAL_WORD)) {
      tokens.add(new FormatToken(Kind.GENERAL, text));
    } else if (lower.startsWith("e+") || lower.startsWith("e-")) {
      tokens.add(new FormatToken(Kind.EXPONENT, text));
    } else if (lower.startsWith("aaa")) {
      tokens.add(new FormatToken(Kind.DATE, WEEKDAY));
    } else if (DATE_LETTERS.indexOf(lower.charAt(0)) >= 0) {
      tokens.add(new FormatToken(Kind.DATE, lower));
    } else if (OTHER_LETTERS.indexOf(lower.charAt(0)) < 0) {
      tokens.add(new FormatToken(Kind.LITERAL, text));
    }
  }

  private static void bracket(List<FormatToken> tokens, String inside) {
    if (inside.matches("(?i)h+|m+|s+")) {
      tokens.add(new FormatToken(Kind.ELAPSED, inside));
    } else if (inside.startsWith("<") || inside.startsWith(">") || inside.startsWith("=")) {
      tokens.add(new FormatToken(Kind.CONDITION, inside));
    }
  }

  private static int endOfToken(String lower, int at) {
    return switch (lower.charAt(at)) {
      case '"' -> endAfter(lower, '"', at + 1);
      case '[' -> endAfter(lower, ']', at + 1);
      case '\\', '!', '_', '*' -> at + 2;
      case 'g' -> lower.startsWith(GENERAL_WORD, at) ? at + GENERAL_WORD.length() : at + 1;
      case 'a' ->
          lower.startsWith("am/pm", at)
              ? at + 5
              : lower.startsWith("a/p", at) ? at + 3 : endOfRun(lower, at);
      case 'e' -> isExponent(lower, at) ? endOfDigits(lower, at + 2) : endOfRun(lower, at);
      case 'y', 'm', 'd', 'h', 's' -> endOfRun(lower, at);
      default -> at + 1;
    };
  }

  private static int endAfter(String lower, char closing, int from) {
    int end = lower.indexOf(closing, from);
    return end < 0 ? lower.length() : end + 1;
  }

  private static boolean isExponent(String lower, int at) {
    return lower.startsWith("e+", at) || lower.startsWith("e-", at);
  }

  private static int endOfDigits(String lower, int from) {
    int end = from;
    while (end < lower.length() && "0#?".indexOf(lower.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int endOfRun(String lower, int from) {
    int end = from;
    while (end < lower.length() && lower.charAt(end) == lower.charAt(from)) {
      end++;
    }
    return end;
  }
}
