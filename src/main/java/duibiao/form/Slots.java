package duibiao.form;

import duibiao.document.PlainText;

/// Places that a form leaves to be filled in: `指标2：`, `……`, `/`.
final class Slots {
  private static final String NUMBERED = "指标";

  private Slots() {}

  /// A dash, a slash, or nothing.
  static boolean isDash(String text) {
    String folded = PlainText.fold(text);
    return folded.chars().allMatch(sign -> "-/—–_.…·".indexOf(sign) >= 0);
  }

  /// A name that names nothing: only a number, dots or a dash.
  static boolean isBlankName(String text) {
    String folded = PlainText.fold(text);
    String rest = folded.startsWith(NUMBERED) ? folded.substring(NUMBERED.length()) : folded;
    return rest.chars().allMatch(sign -> "0123456789:.、,-/—…·".indexOf(sign) >= 0);
  }
}
