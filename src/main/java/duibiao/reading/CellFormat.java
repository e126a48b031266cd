package duibiao.reading;

import duibiao.document.Cell.NumberStyle;
import duibiao.reading.FormatSection.Picture;
import duibiao.reading.FormatSection.Picture.Digits;
import duibiao.reading.FormatSection.Picture.Duration;
import duibiao.reading.FormatSection.Picture.Moment;
import duibiao.reading.FormatSection.Picture.Percentage;
import duibiao.reading.FormatSection.Picture.Words;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A cell's number format, asked for what it means and never for how it looks: `0.00` shows 98.96
/// for 98.9567, and 98.9567 is what counts.
///
/// @param code the format as it stands in the file
/// @param sections its sections in order
/// @param dates how the workbook counts days
record CellFormat(String code, List<FormatSection> sections, DateSystem dates) {
  private static final int PERCENT_PLACES = 2;
  private static final int SECONDS_OF_A_DAY = 86_400;

  /// A number as a reader of the form understands it.
  ///
  /// @param text whole, never rounded: `94.02%`, `2023-09-12`, `1248`
  /// @param number the magnitude that is seen; a fraction for a percentage, a serial number for a
  ///   date
  /// @param isScaled whether the format shows another magnitude than is stored
  record Shown(String text, BigDecimal number, NumberStyle style, boolean isScaled) {}

  CellFormat {
    sections = List.copyOf(sections);
  }

  /// The format of a cell that has none.
  static CellFormat general(DateSystem dates) {
    return new CellFormat(
        "General", List.of(new FormatSection(Optional.empty(), new Digits(0, ""))), dates);
  }

  /// What a reader of the form understands.
  Shown show(BigDecimal stored) {
    return switch (pictureFor(stored)) {
      case Digits(int moved, String words) ->
          plain(StoredNumber.plain(stored.movePointLeft(moved)), words, moved != 0);
      case Percentage(int moved) -> percentage(stored.movePointLeft(moved), moved != 0);
      case Moment(DatePicture date) ->
          dates
              .moment(stored)
              .map(moment -> new Shown(date.show(moment), stored, NumberStyle.DATE, false))
              .orElse(plain(stored, "", false));
      case Duration() -> new Shown(duration(stored), stored, NumberStyle.DATE, false);
      case Words() -> plain(stored, "", false);
    };
  }

  /// A date that is written out in the file, as the format shows it; as a plain ISO date where the
  /// format is none for dates.
  Shown show(LocalDateTime moment) {
    BigDecimal serial = dates.serial(moment);
    DatePicture picture =
        pictureFor(serial) instanceof Moment(DatePicture date) ? date : DatePicture.whole(moment);
    return new Shown(picture.show(moment), serial, NumberStyle.DATE, false);
  }

  private static Shown plain(BigDecimal number, String words, boolean isScaled) {
    return new Shown(number.toPlainString() + words, number, NumberStyle.PLAIN, isScaled);
  }

  private static String duration(BigDecimal days) {
    long seconds = Math.round(days.doubleValue() * SECONDS_OF_A_DAY);
    return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /// All digits of the percentage, and the zeros that the format prints: `94.50%`.
  private Shown percentage(BigDecimal fraction, boolean isScaled) {
    BigDecimal number = StoredNumber.plain(fraction);
    BigDecimal hundredths = StoredNumber.plain(number.movePointRight(PERCENT_PLACES));
    int decimals = Math.max(hundredths.scale(), printedDecimals());
    String text = hundredths.setScale(decimals).toPlainString() + "%";
    return new Shown(text, number, NumberStyle.PERCENT, isScaled);
  }

  /// The zeros between the point and the percent sign.
  private int printedDecimals() {
    int sign = code.indexOf('%');
    int first = sign;
    while (first > 0 && code.charAt(first - 1) == '0') {
      first--;
    }
    return first > 0 && code.charAt(first - 1) == '.' ? sign - first : 0;
  }

  /// The picture of the section that a number falls into; where that one shows words or nothing,
  /// the first one still tells the meaning.
  private Picture pictureFor(BigDecimal stored) {
    Picture picture = sectionFor(stored).picture();
    return picture instanceof Words ? sections.getFirst().picture() : picture;
  }

  private FormatSection sectionFor(BigDecimal stored) {
    for (FormatSection section : sections) {
      if (section.condition().isPresent() && section.condition().get().holds(stored)) {
        return section;
      }
    }
    return hasCondition()
        ? lastWithoutCondition()
        : sections.get(Math.min(sections.size() - 1, bySign(stored)));
  }

  private boolean hasCondition() {
    for (FormatSection section : sections) {
      if (section.condition().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private FormatSection lastWithoutCondition() {
    return sections.reversed().stream()
        .filter(section -> section.condition().isEmpty())
        .findFirst()
        .orElse(sections.getLast());
  }

  private int bySign(BigDecimal stored) {
    return switch (stored.signum()) {
      case -1 -> 1;
      case 0 -> sections.size() > 2 ? 2 : 0;
      default -> 0;
    };
  }
}
