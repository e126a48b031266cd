package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.PlainText;

/// What may stand under 分值 and 得分: a number, a number with 分, or a dash.
final class Points {

  private Points() {}

  static boolean isPoints(Cell cell) {
    return cell.number().isPresent() || isPoints(cell.text());
  }

  static boolean isPoints(String text) {
    String folded = PlainText.fold(text);
    String bare = folded.endsWith("分") ? folded.substring(0, folded.length() - 1) : folded;
    boolean hasDigit = bare.chars().anyMatch(Character::isDigit);
    return Slots.isDash(folded)
        || hasDigit && bare.chars().allMatch(sign -> "0123456789.,+-%".indexOf(sign) >= 0);
  }
}
