package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Quantity;
import duibiao.interpret.QuantityScan.Figure;
import java.util.List;
import java.util.Optional;

/// Two ends with one unit, lower first: `3-5天`, `3天-5天`, `80%—90%`, `10～20人`.
///
/// Without a unit two numbers may be a date, a code or a telephone number: they are no range.
final class RangeParser {
  private static final List<String> TO = List.of("——", "—", "--", "-", "~", "至", "到");
  private static final int OLDEST_YEAR = 1900;
  private final QuantityScan scan;

  RangeParser(UnitDictionary units) {
    this.scan = new QuantityScan(units);
  }

  /// The range that a whole text is.
  Optional<Ends> parse(String text) {
    String plain = Punctuation.withoutEnd(PlainText.narrow(text));
    Cursor cursor = new Cursor(plain, 0);
    cursor.take("在");
    return endsAt(cursor).filter(ends -> cursor.rest().isEmpty() || cursor.rest().equals("之间"));
  }

  /// The range at the end of a phrase without other figures, each end with its unit: `每天2小时-5小时`.
  Optional<Ends> parseWithin(String phrase) {
    String plain = Punctuation.withoutEnd(PlainText.narrow(phrase));
    int first = firstDigit(plain);
    if (first < 0 || (first > 0 && plain.charAt(first - 1) == '第')) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(plain, first);
    return endsAt(cursor).filter(ends -> ends.isWritten() && cursor.rest().isEmpty());
  }

  private static int firstDigit(String plain) {
    int at = 0;
    while (at < plain.length() && !NumberScan.isDigit(plain.charAt(at))) {
      at++;
    }
    return at < plain.length() ? at : -1;
  }

  private Optional<Ends> endsAt(Cursor cursor) {
    Optional<Figure> lower = scan.figureAt(cursor);
    if (lower.isEmpty() || cursor.takeAny(TO).isEmpty()) {
      return Optional.empty();
    }
    return scan.figureAt(cursor).flatMap(upper -> ends(lower.get(), upper));
  }

  private Optional<Ends> ends(Figure lower, Figure upper) {
    if (upper.known().isEmpty() || lower.isMore() || upper.isMore()) {
      return Optional.empty();
    }
    boolean isWritten = lower.unit().isPresent();
    if (isWritten && !lower.known().equals(upper.known())) {
      return Optional.empty();
    }
    Figure first = new Figure(lower.number(), upper.unit(), upper.known(), false);
    return Optional.of(new Ends(first.quantity(), upper.quantity(), isWritten))
        .filter(RangeParser::isRange);
  }

  private static boolean isRange(Ends ends) {
    boolean isYears =
        ends.upper().unit().filter("年"::equals).isPresent()
            && ends.upper().value().intValue() >= OLDEST_YEAR;
    return !isYears
        && ends.lower().value().signum() >= 0
        && ends.lower().value().compareTo(ends.upper().value()) <= 0;
  }

  /// @param isWritten whether the unit is printed at both ends
  record Ends(Quantity lower, Quantity upper, boolean isWritten) {}
}
