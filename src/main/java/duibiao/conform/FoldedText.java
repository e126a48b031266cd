package duibiao.conform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Printed text without what a layout does to it: width, blanks, line breaks and invisible signs.
public final class FoldedText {
  private static final Pattern LAYOUT = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
  private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3})");
  private static final Pattern TRAILING_ZEROS = Pattern.compile("(\\.\\d*?)0+(?!\\d)");
  private static final Pattern BARE_POINT = Pattern.compile("\\.(?!\\d)");

  private FoldedText() {}

  /// Without white space of any kind and without signs that are not seen, in one width.
  public static String of(String printed) {
    return LAYOUT.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
  }

  /// As [#of], and `5.00` is `5`, `1,248` is `1248`: only for a text that was understood as a
  /// number, since `2023.10` may be a month.
  public static String ofNumber(String printed) {
    String text = GROUPING.matcher(of(printed)).replaceAll("");
    return BARE_POINT.matcher(TRAILING_ZEROS.matcher(text).replaceAll("$1")).replaceAll("");
  }
}
