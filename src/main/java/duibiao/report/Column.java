package duibiao.report;

/// A column of an answer.
///
/// @param key the name in exports: English, snake case, never changed
/// @param heading the name on the screen, in the reader's language
/// @param section columns of one section stay side by side on the screen; sections that do not fit
///   go below one another
public record Column(String key, String heading, Look look, Use use, int section) {

  /// How its cells look on the screen.
  public sealed interface Look {
    /// Left-aligned, broken where it is too long.
    record Words() implements Look {}

    /// Right-aligned, never broken: `12/37`.
    record Compact() implements Look {}

    /// A count.
    record Whole() implements Look {}

    /// A number with so many decimals.
    record Decimal(int digits) implements Look {}

    /// A fraction, shown as a percentage with one decimal.
    record Share() implements Look {}
  }

  /// Where it is wanted.
  public enum Use {
    /// It tells the rows apart: everywhere, and on the screen at the head of each section.
    KEY,
    /// Everywhere.
    BOTH,
    /// On the screen only, where it joins what exports hold apart.
    SCREEN,
    /// In exports only.
    EXPORT
  }

  /// A column of exports only: nobody reads its heading.
  static Column exported(String key) {
    return new Column(key, key, new Look.Words(), Use.EXPORT, 0);
  }

  /// Whether people see it.
  public boolean isOnScreen() {
    return use != Use.EXPORT;
  }

  boolean isExported() {
    return use != Use.SCREEN;
  }
}
