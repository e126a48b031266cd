package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Cell.NumberStyle;
import duibiao.document.PlainText;

/// What may stand under 分值 and 得分: a number, a number with 分, or a dash.
final class Points {

  private Points() {}

  static boolean isPoints(Cell cell) {
    return cell.number().isPresent() && cell.style() == NumberStyle.PLAIN || isPoints(cell.text());
  }

  /// A bare figure, which no label is.
  static boolean isNumber(Cell cell) {
    return cell.number().isPresent() || isNumber(PlainText.fold(cell.text()));
  }

  private static boolean isPoints(String text) {
    String folded = PlainText.fold(text);
    String bare = folded.endsWith("分") ? folded.substring(0, folded.length() - 1) : folded;
    return Slots.isDash(folded) || isNumber(bare);
  }

  /// A percentage, which a few forms print for weights.
  static boolean isShare(Cell cell) {
    String folded = PlainText.fold(cell.text());
    return folded.endsWith("%") && isNumber(folded.substring(0, folded.length() - 1));
  }

  /// A text that begins with a comparison, as targets do.
  static boolean isCompared(String text) {
    String folded = PlainText.fold(text);
    return !folded.isEmpty() && "≥≤=><".indexOf(folded.charAt(0)) >= 0;
  }

  private static boolean isNumber(String text) {
    boolean hasDigit = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if ("0123456789.,+-".indexOf(sign) < 0) {
        return false;
      }
      hasDigit |= Character.isDigit(sign);
    }
    return hasDigit;
  }
}
