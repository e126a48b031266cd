package duibiao.reading;

import java.util.Map;

/// Characters that a text document takes from a picture font, as old forms do for `≥` and for
/// ticked boxes.
final class SymbolFont {
  private static final Map<Integer, String> SYMBOL =
      Map.of(
          0xA3, "\u2264",
          0xB3, "\u2265",
          0xB1, "\u00B1",
          0xB4, "\u00D7",
          0xB8, "\u00F7",
          0xB9, "\u2260",
          0xBB, "\u2248",
          0xA5, "\u221E");
  private static final Map<Integer, String> WINGDINGS =
      Map.of(
          0x52, "\u2611",
          0xFE, "\u2611",
          0xFD, "\u2612",
          0xA8, "\u25A1",
          0x6F, "\u25A1",
          0xFC, "\u2713",
          0xFB, "\u2717");

  private SymbolFont() {}

  /// The character behind a font's picture, given in hexadecimal; an unknown picture stays the
  /// private character it is.
  static String text(String font, String hexadecimal) {
    return text(font, Integer.parseInt(hexadecimal, 16));
  }

  /// The character behind a font's picture.
  static String text(String font, int code) {
    Map<Integer, String> pictures =
        font.startsWith("Wingdings") ? WINGDINGS : font.equals("Symbol") ? SYMBOL : Map.of();
    return pictures.getOrDefault(code & 0xFF, Character.toString(code));
  }
}
