package duibiao.report;

import java.util.List;

/// How many places of a terminal a text takes: two for a Chinese character, none for a combining
/// mark.
public final class DisplayWidth {
  /// The wide and full-width ranges of Unicode's East Asian width.
  private static final List<Range> WIDE =
      List.of(
          new Range(0x1100, 0x115F),
          new Range(0x2E80, 0x303E),
          new Range(0x3041, 0x4DBF),
          new Range(0x4E00, 0xA4CF),
          new Range(0xA960, 0xA97F),
          new Range(0xAC00, 0xD7A3),
          new Range(0xF900, 0xFAFF),
          new Range(0xFE10, 0xFE19),
          new Range(0xFE30, 0xFE6F),
          new Range(0xFF01, 0xFF60),
          new Range(0xFFE0, 0xFFE6),
          new Range(0x1F300, 0x1FAFF),
          new Range(0x20000, 0x3FFFD));

  private record Range(int first, int last) {
    boolean covers(int codePoint) {
      return codePoint >= first && codePoint <= last;
    }
  }

  private DisplayWidth() {}

  /// The places of a text.
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> WIDE.stream().anyMatch(range -> range.covers(codePoint)) ? 2 : 1;
    };
  }

  /// A text filled up with blanks on its right.
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /// A text filled up with blanks on its left.
  static String paddedLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }
}
