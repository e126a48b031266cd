package duibiao.report;

/// What a table is shown on.
///
/// @param width places in a line
public record Screen(int width, Ink ink) {
  /// The width that tables are made for when nobody knows better.
  public static final int USUAL_WIDTH = 120;

  /// Whether escape codes may be sent.
  public enum Ink {
    /// A terminal: headings are bold, what is withheld is grey.
    COLOURED,
    /// A file, a pipe, or a reader who wants no colours.
    PLAIN
  }

  String bold(String text) {
    return dyed(text, 1);
  }

  String grey(String text) {
    return dyed(text, 90);
  }

  private String dyed(String text, int code) {
    return switch (ink) {
      case PLAIN -> text;
      case COLOURED -> text.isBlank() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    };
  }
}
