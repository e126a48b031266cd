package duibiao.form;

import duibiao.document.PlainText;

/// The numbers around a label: `1.项目年度目标完成情况`, `年度绩效目标2`.
final class Numbering {

  private Numbering() {}

  /// Whether a label carries a number at its end, brackets not counted: `年度绩效目标1（40分）`.
  static boolean isNumbered(String text) {
    String folded = Brackets.strip(PlainText.fold(text));
    return !folded.isEmpty() && Character.isDigit(folded.charAt(folded.length() - 1));
  }

  /// A folded text without a leading `1.` and without digits at its end.
  static String strip(String folded) {
    int start = 0;
    while (start < folded.length() && Character.isDigit(folded.charAt(start))) {
      start++;
    }
    boolean isNumbered =
        start > 0 && start < folded.length() && ".、,)".indexOf(folded.charAt(start)) >= 0;
    int end = folded.length();
    while (end > 0 && Character.isDigit(folded.charAt(end - 1))) {
      end--;
    }
    return isNumbered
        ? folded.substring(start + 1, Math.max(end, start + 1))
        : folded.substring(0, end);
  }
}
