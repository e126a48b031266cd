package duibiao.document;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/// One spelling for many: full width, `≧` and `≥`, blanks, breaks inside a cell.
///
/// Three degrees of it: [#printed] for texts that are kept, [#narrow] for what the parsers read,
/// and [#fold] for comparing labels and names.
public final class PlainText {
  private PlainText() {}

  /// The text by which labels and names are compared: compatibility forms composed (NFKC), signs
  /// unified, no white space, nothing invisible. `实　施\n单位：` and `实施单位:` are one.
  public static String fold(String text) {
    String folded = text;
    while (!isFolded(folded)) {
      folded = unify(isCommon(folded) ? folded : Normalizer.normalize(folded, Form.NFKC));
    }
    return folded;
  }

  private static boolean isFolded(String text) {
    boolean isCommon = true;
    char before = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      isCommon &= Signs.isCommon(sign);
      if (isRemoved(sign) || foldSign(sign) != sign || isDigraph(before, sign)) {
        return false;
      }
      before = sign;
    }
    return isCommon || Normalizer.isNormalized(text, Form.NFKC);
  }

  /// Whether composing would change nothing that is not unified anyway, as in nearly all texts of
  /// forms.
  private static boolean isCommon(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!Signs.isCommon(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static String unify(String text) {
    StringBuilder unified = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (!isRemoved(sign)) {
        append(unified, foldSign(sign));
      }
    }
    return unified.toString();
  }

  private static boolean isRemoved(char sign) {
    return Signs.isBlank(sign) || Signs.isInvisible(sign);
  }

  private static char foldSign(char sign) {
    char unified = Signs.unify(sign);
    return unified == Signs.DASH ? '-' : unified;
  }

  /// Half width and unified signs, every other character as it is. White space is gone but between
  /// two digits, where it keeps two numbers apart: `≥ 490 户` is `≥490户`, `12 31` stays.
  public static String narrow(String text) {
    if (isNarrow(text)) {
      return text;
    }
    StringBuilder narrow = new StringBuilder(text.length());
    boolean isAfterBlank = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = Signs.unify(text.charAt(at));
      if (Signs.isBlank(sign)) {
        isAfterBlank = true;
      } else if (!Signs.isInvisible(sign)) {
        if (isAfterBlank && Signs.isDigit(sign) && endsWithDigit(narrow)) {
          narrow.append(' ');
        }
        append(narrow, sign);
        isAfterBlank = false;
      }
    }
    return narrow.toString();
  }

  private static boolean isNarrow(String text) {
    char before = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (isRemoved(sign) || Signs.unify(sign) != sign || isDigraph(before, sign)) {
        return false;
      }
      before = sign;
    }
    return true;
  }

  private static boolean endsWithDigit(StringBuilder text) {
    return !text.isEmpty() && Signs.isDigit(text.charAt(text.length() - 1));
  }

  private static void append(StringBuilder text, char sign) {
    int last = text.length() - 1;
    if (last >= 0 && isDigraph(text.charAt(last), sign)) {
      text.setCharAt(last, text.charAt(last) == '>' ? Signs.AT_LEAST : Signs.AT_MOST);
    } else {
      text.append(sign);
    }
  }

  private static boolean isDigraph(char first, char second) {
    return second == '=' && (first == '>' || first == '<');
  }

  /// The text as it is kept: line breaks inside a cell taken out (one blank between two Latin
  /// words), other white space folded to one blank and trimmed; every sign as printed.
  public static String printed(String text) {
    if (isTidy(text)) {
      return text;
    }
    StringBuilder tidy = new StringBuilder(text.length());
    boolean isBlank = false;
    boolean isBreak = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Signs.isBlank(sign)) {
        isBlank = true;
        isBreak |= Signs.isLineBreak(sign);
      } else {
        if (isBlank && !tidy.isEmpty() && (!isBreak || isBetweenWords(tidy, sign))) {
          tidy.append(' ');
        }
        tidy.append(sign);
        isBlank = false;
        isBreak = false;
      }
    }
    return tidy.toString();
  }

  private static boolean isTidy(String text) {
    boolean isAfterBlank = true;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean isBlank = Signs.isBlank(sign);
      if (isBlank && (isAfterBlank || sign != ' ')) {
        return false;
      }
      isAfterBlank = isBlank;
    }
    return !isAfterBlank || text.isEmpty();
  }

  private static boolean isBetweenWords(StringBuilder before, char after) {
    return isWordLetter(before.charAt(before.length() - 1)) && isWordLetter(after);
  }

  /// A letter of a script that writes blanks between its words: Latin, Greek, Cyrillic.
  private static boolean isWordLetter(char sign) {
    return sign < 0x530 && Character.isLetter(sign);
  }
}
