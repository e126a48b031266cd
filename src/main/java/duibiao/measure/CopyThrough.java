package duibiao.measure;

import duibiao.measure.Line.Wording;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether an actual only repeats the words of its target 「照抄目标」 (M16): `≥50人 | ≥50人`, `良好 | 良好`.
///
/// A bare number is no copy: who promised `3次` and did `3次` must print the same.
public record CopyThrough(Units units) {
  private static final Pattern SIGNS_OF_OTHER_SHAPE = Pattern.compile("≧|>=|≦|<=|[−﹣]");

  /// White space, format characters, punctuation and symbols, but for what carries a meaning.
  private static final Pattern WITHOUT_MEANING =
      Pattern.compile(
          "(?:(?![≥≤><=%‰.+-])[\\s\\p{Z}\\p{C}\\p{P}\\p{S}])"
              + "|(?:(?<!\\d)\\.|\\.(?!\\d))"
              + "|[+-](?!\\d)");

  private static final Pattern BARE_NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?(\\D*)");

  /// Whether the actual says no more than the target.
  public boolean isCopied(Wording wording) {
    String target = normalised(wording.target());
    return !target.isEmpty()
        && target.equals(normalised(wording.actual()))
        && !isBareNumber(target);
  }

  private boolean isBareNumber(String text) {
    Matcher number = BARE_NUMBER.matcher(text);
    return number.matches() && (number.group(1).isEmpty() || units.isUnit(number.group(1)));
  }

  static String normalised(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String signed =
        SIGNS_OF_OTHER_SHAPE
            .matcher(folded)
            .replaceAll(sign ->
                switch (sign.group()) {
                  case "≧", ">=" -> "≥";
                  case "≦", "<=" -> "≤";
                  case "−", "﹣" -> "-";
                  default -> throw new IllegalStateException(sign.group());
                });
    return WITHOUT_MEANING.matcher(signed).replaceAll("");
  }
}
