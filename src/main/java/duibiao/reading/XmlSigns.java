package duibiao.reading;

import java.util.Arrays;

/// Kinds of signs that stand in XML, all of them ASCII.
final class XmlSigns {
  private static final int BYTES = 256;
  private static final int ASCII = 128;

  /// What a name is made of.
  static final XmlSigns NAME = new XmlSigns(letters("-.:_"));

  /// Blanks and line breaks.
  static final XmlSigns BLANK = new XmlSigns(none(" \t\n\r"));

  /// What means itself between two tags.
  static final XmlSigns IN_ELEMENT = new XmlSigns(ordinary("<&]\r"));

  /// What means itself between `'` and `'`.
  static final XmlSigns IN_SINGLE_QUOTES = new XmlSigns(ordinary("<&'\t\n\r"));

  /// What means itself between `"` and `"`.
  static final XmlSigns IN_DOUBLE_QUOTES = new XmlSigns(ordinary("<&\"\t\n\r"));

  /// What means nothing in a comment.
  static final XmlSigns IN_COMMENT = new XmlSigns(ordinary("-"));

  private final boolean[] holds;

  private XmlSigns(boolean[] holds) {
    this.holds = holds;
  }

  private static boolean[] none(String but) {
    boolean[] holds = new boolean[BYTES];
    but.chars().forEach(sign -> holds[sign] = true);
    return holds;
  }

  private static boolean[] letters(String more) {
    boolean[] holds = none(more);
    for (int sign = 0; sign < ASCII; sign++) {
      holds[sign] |= Character.isLetterOrDigit(sign);
    }
    return holds;
  }

  /// All that can be written, but some.
  private static boolean[] ordinary(String but) {
    boolean[] holds = none("\t\n\r");
    Arrays.fill(holds, ' ', ASCII, true);
    but.chars().forEach(sign -> holds[sign] = false);
    return holds;
  }

  boolean holds(byte sign) {
    return holds[sign & 0xFF];
  }

  /// The first place from here on that holds another sign.
  int skip(byte[] bytes, int from) {
    int at = from;
    while (holds[bytes[at] & 0xFF]) {
      at++;
    }
    return at;
  }
}
