package duibiao.form;

import duibiao.document.PlainText;

/// Places that a form leaves to be filled in: `指标2：`, `……`, `/`.
final class Slots {
  private static final String NUMBERED = "指标";

  private Slots() {}

  /// A dash, a slash, or nothing.
  static boolean isDash(String text) {
    String folded = PlainText.fold(text);
    return consistsOf(folded, "-/—–_.…·");
  }

  /// A name that names nothing: only a number, dots or a dash.
  static boolean isBlankName(String text) {
    String folded = PlainText.fold(text);
    String rest = folded.startsWith(NUMBERED) ? folded.substring(NUMBERED.length()) : folded;
    return consistsOf(rest, "0123456789:.、,-/—…·");
  }

  private static boolean consistsOf(String text, String signs) {
    for (int at = 0; at < text.length(); at++) {
      if (signs.indexOf(text.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
