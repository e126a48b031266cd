package duibiao.interpret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes a [Moment] from a narrow text: `2023年9月12日`, `9月底`, `年底`, `2023.12.31`, `5` of `5-9月`.
final class MomentScan {
  static final List<String> TO = List.of("——", "—", "--", "-", "~", "至", "到");
  private static final String BEFORE_END = "(?=(?:" + String.join("|", TO) + ")";
  private static final String MONTHS = "(1[0-2]|0?[1-9])";
  private static final String DAYS = "(3[01]|[12]\\d|0?[1-9])";
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d\\d)(?:年度?|" + BEFORE_END + "(?:19|20)\\d\\d年))");
  private static final Pattern MONTH =
      Pattern.compile(MONTHS + "(?:月份?|" + BEFORE_END + MONTHS + "月))");
  private static final Pattern DAY =
      Pattern.compile(DAYS + "(?:[日号]|" + BEFORE_END + DAYS + "[日号]))");
  private static final Pattern NUMERIC =
      Pattern.compile("((?:19|20)\\d\\d)([./-])" + MONTHS + "(?:\\2" + DAYS + ")?(?![\\d./])");
  private static final List<String> THIS_YEAR = List.of("当年", "本年度", "本年", "今年");

  /// The last day of a part of a month; the end itself has none.
  private static final Map<String, Integer> PARTS = Map.of("上旬", 10, "中旬", 20);

  private static final List<String> MONTH_ENDS = List.of("月底", "月末", "底", "末", "下旬");
  private static final List<String> YEAR_ENDS = List.of("年底", "年末", "年内", "全年");
  private static final Pattern QUARTER = Pattern.compile("第?([一二三四1-4])季度");

  private MomentScan() {}

  /// Takes a moment; nothing, and the cursor where it was, when none stands here.
  static Optional<Moment> take(Cursor cursor) {
    int start = cursor.at();
    Optional<Moment> moment =
        cursor.take(NUMERIC).map(MomentScan::numeric).or(() -> written(cursor));
    Optional<Moment> existing = moment.filter(Moment::exists);
    if (existing.isEmpty()) {
      cursor.moveTo(start);
    }
    return existing;
  }

  /// Takes the end of a span that began at another moment and may leave out its month: `13日`.
  static Optional<Moment> takeEnd(Cursor cursor, Moment start) {
    if (start.day().isEmpty()) {
      return take(cursor);
    }
    return take(cursor)
        .or(() ->
            day(cursor)
                .map(day -> new Moment(start.year(), start.month(), Optional.of(day)))
                .filter(Moment::exists));
  }

  private static Moment numeric(MatchResult match) {
    Optional<Integer> day = Optional.ofNullable(match.group(4)).map(Integer::valueOf);
    return new Moment(Optional.of(number(match, 1)), number(match, 3), day);
  }

  private static Optional<Moment> written(Cursor cursor) {
    Optional<Integer> year = cursor.take(YEAR).map(match -> number(match, 1));
    boolean isThisYear = year.isEmpty() && cursor.takeAny(THIS_YEAR).isPresent();
    Optional<Moment> within =
        cursor
            .take(MONTH)
            .map(match -> inMonth(cursor, year, number(match, 1)))
            .or(() -> inYear(cursor, year, year.isPresent() || isThisYear));
    boolean isYearPrinted = year.isPresent() || isThisYear;
    return isYearPrinted ? within.or(() -> Optional.of(Moment.endOf(year, 12))) : within;
  }

  private static Moment inMonth(Cursor cursor, Optional<Integer> year, int month) {
    Optional<Integer> day =
        day(cursor).or(() -> cursor.takeAny(List.copyOf(PARTS.keySet())).map(PARTS::get));
    if (day.isEmpty()) {
      cursor.takeAny(MONTH_ENDS);
    }
    return new Moment(year, month, day);
  }

  private static Optional<Integer> day(Cursor cursor) {
    return cursor.take(DAY).map(match -> number(match, 1));
  }

  private static Optional<Moment> inYear(Cursor cursor, Optional<Integer> year, boolean isPrinted) {
    boolean isEnd =
        cursor.takeAny(YEAR_ENDS).isPresent()
            || (isPrinted && (cursor.take('底') || cursor.take('末')))
            || cursor.take("下半年");
    if (isEnd) {
      return Optional.of(Moment.endOf(year, 12));
    }
    if (cursor.take("上半年")) {
      return Optional.of(Moment.endOf(year, 6));
    }
    return cursor.take(QUARTER).map(match -> Moment.endOf(year, 3 * quarter(match.group(1))));
  }

  private static int quarter(String printed) {
    int chinese = "一二三四".indexOf(printed);
    return chinese >= 0 ? chinese + 1 : Integer.parseInt(printed);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
