package duibiao.interpret;

import duibiao.document.PlainText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days, months, years and spans of them: `2023年9月底前`, `2023年5-9月完成`, `2023年9月12日—9月13日完成`.
///
/// What returns every month or year (每月10日前) is no deadline.
final class DeadlineParser {
  private static final Pattern BEFORE =
      Pattern.compile("(?:项目|计划|预计|拟)?(?:实施时间|完成时间|完成时限|时间|期限|时限)?(?:为|于|在|至|截至|截止到?)?:?");

  /// 前, 内, and what is done by then; nothing that takes it back (未完成, 延期).
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:之前|以前|前|之内|内|止|间)?(?:HAN{0,8}(?:完成|到位|完工|竣工|交付|使用|办结|验收|结束|发放|拨付|开始|启动|开工|实施|举办|召开)HAN{0,8})?"
              .replace("HAN", "[\\p{IsHan}&&[^不未无没延推逾尚非每]]"));

  private static final String WORDS = "年月季";
  private static final String STROKES = "./-";
  private static final int YEAR_DIGITS = 4;

  /// A year and a month may as well be a number: 2023.12.
  private static final Pattern NUMBER = Pattern.compile("\\d{4}\\.\\d{1,2}");

  private DeadlineParser() {}

  /// The deadline that a whole text is.
  static Optional<Deadline> parse(String text) {
    String plain = Punctuation.withoutEnd(PlainText.narrow(text));
    if (!isPossible(plain) || NUMBER.matcher(plain).matches()) {
      return Optional.empty();
    }
    Cursor cursor = new Cursor(plain, 0);
    cursor.take(BEFORE);
    return MomentScan.take(cursor)
        .flatMap(start -> end(cursor, start))
        .filter(end -> AFTER.matcher(cursor.rest()).matches())
        .map(end -> new Deadline(end.date()));
  }

  /// Most values hold no word of time and no year before a stroke, 2023.9; they are told apart
  /// without looking closer.
  private static boolean isPossible(String plain) {
    int digits = 0;
    for (int at = 0; at < plain.length(); at++) {
      char sign = plain.charAt(at);
      if (WORDS.indexOf(sign) >= 0 || digits >= YEAR_DIGITS && STROKES.indexOf(sign) >= 0) {
        return true;
      }
      digits = NumberScan.isDigit(sign) ? digits + 1 : 0;
    }
    return false;
  }

  private static Optional<Moment> end(Cursor cursor, Moment start) {
    int behind = cursor.at();
    Optional<Moment> end =
        cursor.takeAny(MomentScan.TO).flatMap(to -> MomentScan.takeEnd(cursor, start));
    if (end.isEmpty()) {
      cursor.moveTo(behind);
      return Optional.of(start);
    }
    return end.map(last -> last.orYear(start.year()))
        .filter(last -> start.orYear(last.year()).isUpTo(last));
  }

  /// @param until the last day; empty when the year is not printed
  record Deadline(Optional<LocalDate> until) {}
}
