package duibiao.interpret;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A day, or the last day of a month or a year, with or without its year: `2023年9月底` ends on day
/// 30.
///
/// @param month 1 to 12; December for a year
/// @param day empty for the last day of the month
record Moment(Optional<Integer> year, int month, Optional<Integer> day) {
  /// Has every day that any year has.
  private static final int LEAP_YEAR = 2000;

  static Moment endOf(Optional<Integer> year, int month) {
    return new Moment(year, month, Optional.empty());
  }

  Moment orYear(Optional<Integer> other) {
    return new Moment(year.or(() -> other), month, day);
  }

  /// The day itself, when the year is known.
  Optional<LocalDate> date() {
    return year.map(this::dateIn);
  }

  boolean exists() {
    try {
      dateIn(year.orElse(LEAP_YEAR));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// Whether it is no later than another one, both without a year or both with one.
  boolean isUpTo(Moment other) {
    return !dateIn(year.orElse(LEAP_YEAR)).isAfter(other.dateIn(other.year.orElse(LEAP_YEAR)));
  }

  private LocalDate dateIn(int anyYear) {
    YearMonth within = YearMonth.of(anyYear, month);
    return day.map(within::atDay).orElseGet(within::atEndOfMonth);
  }
}
