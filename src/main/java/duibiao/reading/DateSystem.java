package duibiao.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/// The day from which a workbook counts its serial dates.
enum DateSystem {
  /// Windows: serial 1 is 1 January 1900.
  SINCE_1900,
  /// Old Macintosh: serial 0 is 1 January 1904.
  SINCE_1904;

  private static final int FIRST_DAY_AFTER_9999 = 2_958_466;

  /// The moment of a serial date to the second, or nothing when no calendar day is that far.
  Optional<LocalDateTime> moment(BigDecimal serial) {
    if (serial.signum() < 0 || serial.intValue() >= FIRST_DAY_AFTER_9999) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        DateUtil.getLocalDateTime(serial.doubleValue(), this == SINCE_1904, true));
  }

  /// The serial date of a moment.
  BigDecimal serial(LocalDateTime moment) {
    return StoredNumber.of(DateUtil.getExcelDate(moment, this == SINCE_1904))
        .orElse(BigDecimal.ZERO);
  }

  /// A moment as XML writes it: `2023-09-12`, `2023-09-12T08:30:00.000`.
  static Optional<LocalDateTime> parse(String written) {
    String text = written.strip();
    try {
      return Optional.of(
          text.contains("T")
              ? LocalDateTime.parse(text.replace("Z", ""))
              : LocalDate.parse(text).atStartOfDay());
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
