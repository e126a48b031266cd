package duibiao.report;

import java.util.regex.Pattern;

/// Text of a form made harmless for whoever looks at it.
public final class SafeText {
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

  /// What a spreadsheet takes for a formula when a text begins with it.
  private static final String STARTS_A_FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

  private SafeText() {}

  /// For a terminal: line breaks become blanks, control and direction characters are shown by their
  /// number.
  public static String forScreen(String text) {
    return INVISIBLE
        .matcher(LINE_BREAK.matcher(text).replaceAll(" "))
        .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
  }

  static boolean startsAFormula(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /// For a spreadsheet: what would run as a formula gets an apostrophe before it.
  public static String forSpreadsheet(String text) {
    return startsAFormula(text) ? "'" + text : text;
  }
}
