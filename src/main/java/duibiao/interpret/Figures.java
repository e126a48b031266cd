package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bare figures: points under 分值 and 得分.
final class Figures {
  private static final Pattern POINTS = Pattern.compile("(-?\\d[\\d,]*(?:\\.\\d+)?)分?");

  private Figures() {}

  /// `9.98`, `99.55分`; absent for a dash or words. A weight shown as a percentage, `10%`, is ten
  /// points of a hundred.
  static Optional<BigDecimal> points(Cell cell) {
    if (cell.number().isPresent()) {
      boolean share = cell.style() == Cell.NumberStyle.PERCENT;
      return cell.number().map(number -> share ? number.movePointRight(2) : number);
    }
    String folded = PlainText.fold(cell.text());
    String bare = folded.endsWith("%") ? folded.substring(0, folded.length() - 1) : folded;
    Matcher matcher = POINTS.matcher(bare);
    return matcher.matches()
        ? Optional.of(new BigDecimal(matcher.group(1).replace(",", "")))
        : Optional.empty();
  }
}
