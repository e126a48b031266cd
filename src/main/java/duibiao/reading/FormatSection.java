package duibiao.reading;

import java.math.BigDecimal;
import java.util.Optional;

/// One section of a number format, reduced to what it does to the meaning of a number.
///
/// @param condition the numbers it is for, where the format says so
/// @param picture what it shows of them
record FormatSection(Optional<Condition> condition, Picture picture) {

  /// What a section shows of a number.
  sealed interface Picture {
    /// Digits, the stored point moved left: none for `0.00`, 4 for `0!.0000`, 6 for `0.00,,`; the
    /// words behind a moved point name its unit.
    record Digits(int pointMoved, String words) implements Picture {}

    /// A percentage: of the stored number for `0.00%`, of its hundredth where the sign is only
    /// printed, as in `0.00"%"`.
    record Percentage(int pointMoved) implements Picture {}

    /// A date or a time of day.
    record Moment(DatePicture date) implements Picture {}

    /// Hours, minutes and seconds that do not stop at midnight.
    record Duration() implements Picture {}

    /// Neither: words, or nothing at all.
    record Words() implements Picture {}
  }

  /// A bound such as `[>=10000]`.
  record Condition(String operator, BigDecimal bound) {

    boolean holds(BigDecimal number) {
      int order = number.compareTo(bound);
      return switch (operator) {
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }
  }
}
