package duibiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.PlainText;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for all printed values: print then parse, and no text breaks a parser.
class ValuePropertiesTest {
  private static final Map<Operator, List<String>> SIGNS =
      Map.of(
          Operator.AT_LEAST, List.of("≥", "≧", "⩾", ">=", "＞＝", "大于等于", "不低于", "不少于", "至少"),
          Operator.ABOVE, List.of(">", "＞", "大于", "超过"),
          Operator.EQUAL, List.of("=", "＝", "═", "﹦", "等于"),
          Operator.AT_MOST, List.of("≤", "≦", "<=", "不超过", "小于等于", "不高于"),
          Operator.BELOW, List.of("<", "＜", "小于", "低于"),
          Operator.NONE, List.of(""));
  private static final List<String> UNITS =
      List.of("次", "人次", "个", "万元", "元/人·月", "平方米", "家/个/批次", "户", "%", "个工作日", "公里", "");

  private final QuantityParser quantities = new QuantityParser(Dictionaries.units());
  private final TargetParser targets =
      new TargetParser(Dictionaries.units(), Dictionaries.levels());
  private final ActualParser actuals =
      new ActualParser(Dictionaries.units(), Dictionaries.levels());

  @Property
  void whatIsPrintedIsParsed(@ForAll("printed") Printed printed) {
    assertThat(quantities.parse(printed.text()))
        .map(Comparison::operator)
        .contains(printed.operator());
    Quantity found = quantities.parse(printed.text()).orElseThrow().quantity();
    assertThat(found.value()).isEqualByComparingTo(printed.value());
    assertThat(found.unit()).isEqualTo(printed.unit());
  }

  @Property
  void theKindFollowsTheUnit(@ForAll("printed") Printed printed) {
    String kind = printed.unit().filter("%"::equals).isPresent() ? "percent" : "numeric";
    assertThat(Notation.of(targets.parse(printed.text()))).startsWith(kind + " ");
    assertThat(Notation.of(actuals.parse(printed.text()))).startsWith(kind + " ");
  }

  @Property
  void noTextBreaksAParser(@ForAll("texts") String text) {
    assertThat(targets.parse(text).text()).isEqualTo(PlainText.printed(text));
    assertThat(actuals.parse(text).text()).isEqualTo(PlainText.printed(text));
    quantities.figure(text);
  }

  @Property
  void blanksAndWidthDoNotChangeAMeaning(@ForAll("texts") String text) {
    String wide = wide("　" + text + "\n");
    assertThat(Notation.of(targets.parse(wide))).isEqualTo(Notation.of(targets.parse(text)));
  }

  @Provide
  Arbitrary<Printed> printed() {
    Arbitrary<BigDecimal> numbers =
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("9999999")).ofScale(2);
    return Combinators.combine(numbers, Arbitraries.of(UNITS), layouts())
        .as(Measure::new)
        .flatMap(measure -> Arbitraries.of(Operator.values()).flatMap(measure::printed));
  }

  private static Arbitrary<Layout> layouts() {
    Arbitrary<Boolean> choices = Arbitraries.of(true, false);
    return Combinators.combine(Arbitraries.of("", " ", "\n", "　"), choices, choices, choices)
        .as(Layout::new);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "≥", "≧", ">", "=", "不", "不低于", "超过", "以上", "以内", "(", ")", "（", "%", "％", "‰", "，",
            "；", "。", "、", "-", "—", "～", "至", "年", "月", "日", "底", "前", "完成", "每", "2023", "12",
            "31", "0", "5", "1,248", ".", "人", "次", "个", "万", "元", "/", "无", "优", "提升", "达成指标", " ",
            "\n", "　", "\u200b", "A", "余", "百分之", "且", "①", "é", "e\u0301", "\u0338", "𠮷", "²",
            "㎡", "¨", "全年", "季度", "第", "二");
    Arbitrary<String> composed = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
    return Arbitraries.oneOf(composed, Arbitraries.strings().ofMaxLength(20));
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars()
        .forEach(sign -> wide.append((char) (sign > ' ' && sign < 0x7f ? sign + 0xFEE0 : sign)));
    return wide.toString();
  }

  /// How a number is laid out: what stands between its parts, `1,248.00`, `(次)`, full width.
  record Layout(String gap, boolean isGrouped, boolean isBracketed, boolean isWide) {

    String digits(BigDecimal number) {
      String pattern = isGrouped ? "#,##0.00" : "0.00";
      return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT))
          .format(number);
    }

    String unit(String unit) {
      return isBracketed && !unit.isEmpty() ? "(" + unit + ")" : unit;
    }
  }

  record Measure(BigDecimal number, String unit, Layout layout) {

    Arbitrary<Printed> printed(Operator operator) {
      return Arbitraries.of(SIGNS.getOrDefault(operator, List.of()))
          .map(sign -> new Printed(text(sign), operator, value(), kept()));
    }

    private String text(String sign) {
      String text = sign + layout.gap() + layout.digits(number) + layout.gap() + layout.unit(unit);
      return layout.isWide() ? wide(text) : text;
    }

    private BigDecimal value() {
      return unit.equals("%") ? number.movePointLeft(2) : number;
    }

    private Optional<String> kept() {
      return Optional.of(unit).filter(name -> !name.isEmpty());
    }
  }

  record Printed(String text, Operator operator, BigDecimal value, Optional<String> unit) {}
}
