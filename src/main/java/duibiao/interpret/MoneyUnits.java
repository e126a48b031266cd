package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.MoneyUnit;
import duibiao.form.Field;
import duibiao.form.Form;
import java.math.BigDecimal;

/// The unit of money a form prints in a heading or a line of its own.
final class MoneyUnits {
  private static final MoneyUnit WAN_YUAN =
      new MoneyUnit("万元", BigDecimal.valueOf(10_000), MoneyUnit.Certainty.PRINTED);
  private static final MoneyUnit YUAN =
      new MoneyUnit("元", BigDecimal.ONE, MoneyUnit.Certainty.PRINTED);
  private static final MoneyUnit YI_YUAN =
      new MoneyUnit("亿元", BigDecimal.valueOf(100_000_000), MoneyUnit.Certainty.PRINTED);

  private MoneyUnits() {}

  /// The first one named; 万元, marked as assumed, where none is.
  static MoneyUnit of(Form form) {
    return form.moneyUnits().stream()
        .map(Field::text)
        .map(MoneyUnits::named)
        .findFirst()
        .orElse(new MoneyUnit(WAN_YUAN.printed(), WAN_YUAN.yuan(), MoneyUnit.Certainty.ASSUMED));
  }

  /// The unit that stands behind an amount in a sentence.
  static MoneyUnit inText(String amount) {
    return named(amount);
  }

  private static MoneyUnit named(String text) {
    String folded = PlainText.fold(text);
    if (folded.contains("万元")) {
      return WAN_YUAN;
    }
    return folded.contains("亿元") ? YI_YUAN : YUAN;
  }
}
