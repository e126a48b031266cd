package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.PlainText;

/// Where a form names its unit of money: `项目资金（万元）`, `单位：元`.
final class MoneyUnits {

  private MoneyUnits() {}

  static boolean isNamedIn(Cell cell) {
    String folded = PlainText.fold(cell.text());
    int yuan = folded.indexOf('元');
    return yuan >= 0 && folded.length() < 40 && (folded.contains("(") || folded.contains("单位"));
  }
}
