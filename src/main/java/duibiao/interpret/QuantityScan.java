package duibiao.interpret;

import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/// Finds operator, number and unit at a place of a narrow text.
final class QuantityScan {
  private static final String HUNDREDTHS = "百分之";
  private static final String EDITION = "版";
  private static final int LONGEST_BRACKETED_UNIT = 6;
  private final UnitDictionary units;

  QuantityScan(UnitDictionary units) {
    this.units = units;
  }

  /// What stands at a place: `≥490户`; nothing when no number does, or its operators contradict.
  Optional<Found> at(String text, int from) {
    Cursor cursor = new Cursor(text, from);
    Operator before = OperatorWords.takeBefore(cursor);
    boolean isMoney = cursor.take('¥');
    Optional<Figure> figure = figureAt(cursor).map(found -> isMoney ? found.inYuan() : found);
    return figure.flatMap(found -> compare(cursor, from, before, found));
  }

  private Optional<Found> compare(Cursor cursor, int from, Operator before, Figure figure) {
    Operator after = OperatorWords.takeAfter(cursor);
    if (figure.isMore() && (before != Operator.NONE || after != Operator.NONE)) {
      return Optional.empty();
    }
    Operator printed = figure.isMore() ? Operator.ABOVE : before;
    return OperatorWords.combined(printed, after)
        .filter(operator -> isUnit(figure, operator))
        .map(operator -> new Found(from, cursor.at(), operator, after, figure));
  }

  private boolean isUnit(Figure figure, Operator operator) {
    String unit = figure.unit().orElse("");
    boolean isEdition = unit.equals(EDITION) && figure.number().scale() > 0;
    return !isEdition && (operator != Operator.NONE || !units.needsSign(unit));
  }

  /// Takes a number and its unit, if known; without operators.
  Optional<Figure> figureAt(Cursor cursor) {
    boolean isPercent = cursor.take(HUNDREDTHS);
    String text = cursor.text();
    int start = cursor.at();
    int end = NumberScan.end(text, start);
    if (end == start) {
      return Optional.empty();
    }
    BigDecimal number = NumberScan.value(text.substring(start, end));
    cursor.moveTo(end);
    if (isPercent) {
      return units.find(Quantity.PERCENT).map(unit -> Figure.of(number, Quantity.PERCENT, unit));
    }
    return Optional.of(withUnit(cursor, number));
  }

  private Figure withUnit(Cursor cursor, BigDecimal number) {
    int afterNumber = cursor.at();
    boolean isMore = cursor.take('余') || cursor.take('多');
    Figure figure = cursor.isAt('(') ? bracketed(cursor, number) : bare(cursor, number);
    if (isMore && figure.unit().isEmpty()) {
      cursor.moveTo(afterNumber);
      return figure;
    }
    return isMore ? figure.more() : figure;
  }

  private Figure bare(Cursor cursor, BigDecimal number) {
    Optional<UnitDictionary.Match> match = units.longestAt(cursor.text(), cursor.at());
    return match
        .map(unit -> {
          cursor.moveTo(unit.end());
          return Figure.of(number, cursor.text().substring(unit.start(), unit.end()), unit.unit());
        })
        .orElse(Figure.of(number));
  }

  /// A unit in brackets is one whether listed or not, as in Shanghai's forms: `2.00(次)`.
  private Figure bracketed(Cursor cursor, BigDecimal number) {
    int close = cursor.text().indexOf(')', cursor.at());
    String printed = close < 0 ? "" : cursor.text().substring(cursor.at() + 1, close);
    Optional<Unit> unit = units.find(printed);
    if (unit.isEmpty() && !isUnlistedUnit(printed)) {
      return Figure.of(number);
    }
    cursor.moveTo(close + 1);
    return unit.map(known -> Figure.of(number, printed, known)).orElse(Figure.of(number, printed));
  }

  private boolean isUnlistedUnit(String printed) {
    return printed.length() <= LONGEST_BRACKETED_UNIT
        && UnitWords.isWord(printed)
        && !UnitWords.isRemark(printed)
        && !units.isNever(printed);
  }

  /// A number and its unit, if one is printed and known.
  ///
  /// @param number as printed, before a share becomes a fraction
  /// @param isMore whether 余 or 多 says that it is more: `200余人`
  record Figure(BigDecimal number, Optional<String> unit, Optional<Unit> known, boolean isMore) {

    static Figure of(BigDecimal number) {
      return new Figure(number, Optional.empty(), Optional.empty(), false);
    }

    static Figure of(BigDecimal number, String unit) {
      return new Figure(number, Optional.of(unit), Optional.empty(), false);
    }

    static Figure of(BigDecimal number, String printed, Unit unit) {
      String kept = unit.isShare() ? unit.name() : printed;
      return new Figure(number, Optional.of(kept), Optional.of(unit), false);
    }

    Figure more() {
      return new Figure(number, unit, known, true);
    }

    Figure inYuan() {
      return unit.isPresent()
          ? this
          : new Figure(number, Optional.of("元"), Optional.empty(), isMore);
    }

    Figure in(String unlisted) {
      return new Figure(number, Optional.of(unlisted), Optional.empty(), isMore);
    }

    Quantity quantity() {
      return new Quantity(known.map(unit -> unit.valueOf(number)).orElse(number), unit);
    }

    boolean isShare() {
      return known.filter(Unit::isShare).isPresent();
    }
  }

  /// A comparison found in a text, from `start` up to before `end`.
  ///
  /// @param after the operator behind the unit, `NONE` when none is there
  record Found(int start, int end, Operator operator, Operator after, Figure figure) {}
}
