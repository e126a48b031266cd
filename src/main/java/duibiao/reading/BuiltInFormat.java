package duibiao.reading;

import static duibiao.reading.DatePicture.Field.DAY;
import static duibiao.reading.DatePicture.Field.HOUR;
import static duibiao.reading.DatePicture.Field.MINUTE;
import static duibiao.reading.DatePicture.Field.MONTH;
import static duibiao.reading.DatePicture.Field.SECOND;
import static duibiao.reading.DatePicture.Field.YEAR;

import duibiao.reading.DatePicture.Signs;
import duibiao.reading.FormatSection.Picture.Moment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/// The formats that a file names by number only; 27 to 58 are dates in a Chinese Excel and stand in
/// no table of the file.
final class BuiltInFormat {

  private BuiltInFormat() {}

  /// The format behind a number that the file does not explain.
  static CellFormat of(int number, DateSystem dates) {
    Optional<Set<DatePicture.Field>> chinese = chineseDate(number);
    if (chinese.isPresent()) {
      Moment moment = new Moment(new DatePicture(chinese.get(), Signs.CHINESE));
      return new CellFormat(
          "#" + number, List.of(new FormatSection(Optional.empty(), moment)), dates);
    }
    String code = number < 0 ? null : BuiltinFormats.getBuiltinFormat(number);
    return code == null || code.startsWith("reserved")
        ? CellFormat.general(dates)
        : FormatCode.parse(code, dates);
  }

  private static Optional<Set<DatePicture.Field>> chineseDate(int number) {
    return switch (number) {
      case 27, 36, 50, 52, 57 -> Optional.of(Set.of(YEAR, MONTH));
      case 28, 29, 51, 53, 54, 58 -> Optional.of(Set.of(MONTH, DAY));
      case 30, 31 -> Optional.of(Set.of(YEAR, MONTH, DAY));
      case 32, 34, 55 -> Optional.of(Set.of(HOUR, MINUTE));
      case 33, 35, 56 -> Optional.of(Set.of(HOUR, MINUTE, SECOND));
      default -> Optional.empty();
    };
  }
}
