package duibiao.reading;

import static duibiao.reading.DatePicture.Field.DAY;
import static duibiao.reading.DatePicture.Field.HOUR;
import static duibiao.reading.DatePicture.Field.MINUTE;
import static duibiao.reading.DatePicture.Field.MONTH;
import static duibiao.reading.DatePicture.Field.SECOND;
import static duibiao.reading.DatePicture.Field.YEAR;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a date format shows of a moment: `2023年9月12日` in a Chinese format, `2023-09-12` in every
/// other.
///
/// @param fields what is shown; a weekday alone counts as the whole day
/// @param signs what stands between the fields
record DatePicture(Set<Field> fields, Signs signs) {

  /// What stands between the fields of a date.
  enum Signs {
    /// The characters for year, month, day, hour, minute, second behind each field.
    CHINESE,
    /// Hyphens and colons.
    ISO
  }

  /// A part of a moment, with the character that is printed behind it in Chinese.
  enum Field {
    YEAR(0x5E74, "%04d", ChronoField.YEAR),
    MONTH(0x6708, "%02d", ChronoField.MONTH_OF_YEAR),
    DAY(0x65E5, "%02d", ChronoField.DAY_OF_MONTH),
    HOUR(0x65F6, "%02d", ChronoField.HOUR_OF_DAY),
    MINUTE(0x5206, "%02d", ChronoField.MINUTE_OF_HOUR),
    SECOND(0x79D2, "%02d", ChronoField.SECOND_OF_MINUTE);

    private final int sign;
    private final String picture;
    private final ChronoField part;

    Field(int sign, String picture, ChronoField part) {
      this.sign = sign;
      this.picture = picture;
      this.part = part;
    }

    private String chinese(LocalDateTime moment) {
      return moment.get(part) + Character.toString(sign);
    }

    private String iso(LocalDateTime moment) {
      return picture.formatted(moment.get(part));
    }

    static boolean isSign(int codePoint) {
      return List.of(values()).stream().anyMatch(field -> field.sign == codePoint);
    }
  }

  private static final Set<Field> DATE = EnumSet.of(YEAR, MONTH, DAY);

  DatePicture {
    fields = fields.isEmpty() ? Set.copyOf(DATE) : Set.copyOf(fields);
  }

  /// All of a moment: its day, and its time if it has one.
  static DatePicture whole(LocalDateTime moment) {
    boolean isMidnight = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    return new DatePicture(isMidnight ? DATE : EnumSet.allOf(Field.class), Signs.ISO);
  }

  String show(LocalDateTime moment) {
    return switch (signs) {
      case CHINESE -> chinese(moment);
      case ISO -> iso(moment);
    };
  }

  private String chinese(LocalDateTime moment) {
    return List.of(Field.values()).stream()
        .filter(fields::contains)
        .map(field -> field.chinese(moment))
        .collect(Collectors.joining());
  }

  private String iso(LocalDateTime moment) {
    String date = joined(List.of(YEAR, MONTH, DAY), "-", moment);
    String time = joined(List.of(HOUR, MINUTE, SECOND), ":", moment);
    return (date + " " + time).strip();
  }

  private String joined(List<Field> wanted, String between, LocalDateTime moment) {
    return wanted.stream()
        .filter(fields::contains)
        .map(field -> field.iso(moment))
        .collect(Collectors.joining(between));
  }
}
