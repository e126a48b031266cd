package duibiao.analysis;

import java.util.regex.Pattern;

/// A region with everything below it: `31` and `310000` are Shanghai and its districts, `310107` is
/// one of them.
///
/// @param prefix the digits that all their codes begin with
public record RegionCode(String prefix) {
  private static final int LENGTH = 6;
  private static final Pattern DIGITS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");
  private static final Pattern NOTHING_BELOW = Pattern.compile("(00){1,2}$");

  /// Reads a code of 2, 4 or 6 digits.
  ///
  /// @throws IllegalArgumentException when it is no code of GB/T 2260
  public static RegionCode parse(String text) {
    if (!DIGITS.matcher(text).matches()) {
      throw new IllegalArgumentException(text + " is no region code of 2, 4 or 6 digits");
    }
    return new RegionCode(NOTHING_BELOW.matcher(text).replaceFirst(""));
  }

  /// All six digits: `310000`.
  String whole() {
    return prefix + "0".repeat(LENGTH - prefix.length());
  }
}
