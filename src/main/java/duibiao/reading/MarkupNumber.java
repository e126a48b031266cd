package duibiao.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The stored number that Excel writes beside the rounded one it shows: `<td
/// x:num="98.9567">98.96</td>`.
///
/// @param format whether it is shown as a percentage
record MarkupNumber(BigDecimal stored, CellFormat format) {
  private static final CellFormat PLAIN = CellFormat.general(DateSystem.SINCE_1900);
  private static final CellFormat PERCENTAGE = FormatCode.parse("0%", DateSystem.SINCE_1900);

  /// The number behind a shown text, or nothing where the text is not that number rounded, as with
  /// dates.
  static Optional<MarkupNumber> stored(Element cell, String shown) {
    boolean isPercentage = shown.endsWith("%");
    String digits = shown.replace(",", "").replace("%", "").strip();
    return StoredNumber.parse(cell.attr("x:num"))
        .or(() -> StoredNumber.parse(cell.attr("sdval")))
        .filter(stored -> rounds(isPercentage ? stored.movePointRight(2) : stored, digits))
        .map(stored -> new MarkupNumber(stored, isPercentage ? PERCENTAGE : PLAIN));
  }

  private static boolean rounds(BigDecimal stored, String digits) {
    return StoredNumber.parse(digits)
        .filter(shown -> same(stored, shown, decimals(digits)))
        .isPresent();
  }

  private static boolean same(BigDecimal stored, BigDecimal shown, int decimals) {
    return stored.setScale(decimals, RoundingMode.HALF_UP).compareTo(shown) == 0;
  }

  private static int decimals(String digits) {
    int point = digits.indexOf('.');
    return point < 0 ? 0 : digits.length() - point - 1;
  }
}
