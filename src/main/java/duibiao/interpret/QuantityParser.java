package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.interpret.QuantityScan.Figure;
import duibiao.interpret.QuantityScan.Found;
import java.util.Optional;
import java.util.regex.Pattern;

/// Operator, number, unit: `≥2.00(次)` is at least 2.00 次, `98%以上` at least 0.98, `小于0.9‰` below
/// 0.0009.
///
/// A text that is not one comparison from end to end is none.
public final class QuantityParser {
  private static final String SIGNS = "≥≤><=";
  private static final int OLDEST_YEAR = 1900;
  private static final Pattern CODE =
      Pattern.compile("\\d{11,}|(?:199|20[0-4])\\d\\.(?:0[1-9]|1[0-2])");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d年度?");
  private final UnitDictionary units;
  private final QuantityScan scan;

  public QuantityParser(UnitDictionary units) {
    this.units = units;
    this.scan = new QuantityScan(units);
  }

  /// The comparison that a whole text is: `≧10 人`, `不少于12种`, `1，231.96`, `37个基层医疗机构`.
  public Optional<Comparison> parse(String text) {
    String plain = Punctuation.withoutEnd(PlainText.narrow(text));
    return scan.at(plain, 0)
        .filter(found -> !isYear(found) && !isCode(found))
        .flatMap(found -> whole(found, plain.substring(found.end())));
  }

  /// The comparison at the end of a phrase, when its meaning is certain: `人均建筑面积≧5平方米`,
  /// `满意度达到95%以上`, `合格率100%`; not `由80%提高到95%以上`.
  public Optional<Comparison> parseWithin(String phrase) {
    String plain = Punctuation.withoutEnd(PlainText.narrow(phrase));
    return firstIn(plain)
        .filter(found -> isCertain(plain, found))
        .flatMap(found -> whole(found, plain.substring(found.end())));
  }

  /// The figure of a money, weight or score cell: `1,248.00`, `¥1248万元`, `100分`; `(5.20)` is -5.20.
  public Optional<Quantity> figure(String text) {
    String plain = PlainText.narrow(text);
    boolean isNegative = plain.startsWith("(") && plain.endsWith(")");
    Cursor cursor = new Cursor(isNegative ? plain.substring(1, plain.length() - 1) : plain, 0);
    boolean isMoney = cursor.take('¥');
    return scan.figureAt(cursor)
        .filter(figure -> cursor.rest().isEmpty() && !figure.isMore())
        .map(figure -> isMoney ? figure.inYuan() : figure)
        .map(Figure::quantity)
        .map(quantity -> isNegative ? negative(quantity) : quantity);
  }

  private static Quantity negative(Quantity quantity) {
    return new Quantity(quantity.value().negate(), quantity.unit());
  }

  private Optional<Comparison> whole(Found found, String rest) {
    Figure figure = found.figure();
    boolean isUnlisted = figure.unit().isEmpty() && !rest.isEmpty();
    if (isUnlisted) {
      return isUnlistedUnit(found.operator(), rest)
          ? Optional.of(new Comparison(found.operator(), figure.in(rest).quantity()))
          : Optional.empty();
    }
    return Optional.of(new Comparison(found.operator(), figure.quantity()))
        .filter(comparison -> rest.isEmpty() || isHarmless(found, rest));
  }

  private boolean isUnlistedUnit(Operator operator, String rest) {
    return operator != Operator.NONE && UnitWords.isUnlisted(rest) && !units.isNever(rest);
  }

  private boolean isHarmless(Found found, String rest) {
    if (UnitWords.isBracketedRemark(rest)) {
      return true;
    }
    if (found.figure().isShare()) {
      return UnitWords.closesShare(rest);
    }
    if (found.after() == Operator.AT_MOST) {
      return UnitWords.isDeed(rest);
    }
    return units.isClassifier(found.figure().unit().orElse("")) && UnitWords.isNoun(rest);
  }

  /// The first number of a phrase with what belongs to it; a year is passed over.
  private Optional<Found> firstIn(String plain) {
    int at = 0;
    while (at < plain.length()) {
      Optional<Found> found = startsWord(plain, at) ? scan.at(plain, at) : Optional.empty();
      if (found.isPresent() && !isYear(found.get())) {
        return found;
      }
      at = found.map(Found::end).orElse(at + 1);
    }
    return Optional.empty();
  }

  private static boolean startsWord(String plain, int at) {
    char before = at == 0 ? ' ' : plain.charAt(at - 1);
    boolean isWithin =
        NumberScan.isDigit(before) || before == '.' || before == '-' || before == '第';
    return !isWithin && !(before < 0x80 && Character.isLetter(before));
  }

  private static boolean isYear(Found found) {
    return found.operator() == Operator.NONE
        && found.figure().unit().filter("年"::equals).isPresent()
        && found.figure().number().intValue() >= OLDEST_YEAR;
  }

  /// A bare number that may be something else: a telephone number or a code (13800138000), a month
  /// (2023.12).
  private static boolean isCode(Found found) {
    String number = found.figure().number().toPlainString();
    return found.operator() == Operator.NONE
        && found.figure().unit().isEmpty()
        && CODE.matcher(number).matches();
  }

  private static boolean isCertain(String plain, Found found) {
    String label = plain.substring(0, found.start());
    if (OperatorWords.endsWithNegation(label) || OperatorWords.isIn(label) || !isPlain(label)) {
      return false;
    }
    boolean hasUnit = found.figure().unit().isPresent();
    if (found.operator() != Operator.NONE) {
      return hasUnit || SIGNS.indexOf(plain.charAt(found.start())) >= 0;
    }
    boolean isStated =
        OperatorWords.STATING.stream().anyMatch(word -> plain.startsWith(word, found.start()));
    return isStated ? hasUnit : found.figure().isShare() && namesShare(label);
  }

  /// Words of one phrase without figures, a year aside.
  private static boolean isPlain(String label) {
    String words = YEAR.matcher(label).replaceAll("");
    return words.chars().noneMatch(sign -> Character.isDigit(sign) || Phrases.isEnd(sign));
  }

  /// A label whose value is a share: 合格率, 满意度, 占比.
  private static boolean namesShare(String label) {
    return label.endsWith("率")
        || (label.endsWith("度") && !label.endsWith("年度"))
        || label.endsWith("比例")
        || label.endsWith("比");
  }
}
