package duibiao.interpret;

import java.util.List;

/// What words behind a number and its unit may be, when the dictionary does not know them.
final class UnitWords {
  private static final int LONGEST_UNLISTED = 8;
  private static final int LONGEST_NOUN = 6;

  /// Signs of a time, a place or a deed rather than of a plain noun.
  private static final String NO_NOUN = "以内外前后上下每各年月日不未无没左右等及和与或约率第倍比增减提降达完至到超低高办结";

  /// Words that close a share without changing it: `100%完成`.
  private static final List<String> CLOSING_SHARE =
      List.of("完成", "达标", "合格", "覆盖", "全覆盖", "到位", "满意", "通过", "发放", "发放到位", "拨付到位", "及时", "准确");

  private UnitWords() {}

  /// Han or Latin letters, and the strokes that join a ratio.
  static boolean isWord(String words) {
    return !words.isEmpty()
        && words.chars().allMatch(sign -> Character.isLetter(sign) || "/*·²³".indexOf(sign) >= 0);
  }

  static boolean isUnlisted(String words) {
    return words.length() <= LONGEST_UNLISTED && isWord(words);
  }

  /// What is counted: 37个`基层医疗机构`; longer words are a name (218套政务云虚拟主机租用).
  static boolean isNoun(String words) {
    return words.length() <= LONGEST_NOUN && words.chars().allMatch(UnitWords::isNounSign);
  }

  private static boolean isNounSign(int sign) {
    return Character.isIdeographic(sign) && NO_NOUN.indexOf(sign) < 0;
  }

  static boolean closesShare(String words) {
    return CLOSING_SHARE.contains(words);
  }

  /// What is done within a time: 10个工作日内`办结`.
  static boolean isDeed(String words) {
    return words.length() <= LONGEST_UNLISTED
        && words
            .chars()
            .allMatch(sign -> Character.isIdeographic(sign) && "不未无没每".indexOf(sign) < 0);
  }

  /// An aside, not a unit: `(含税)`.
  static boolean isRemark(String words) {
    return List.of("含", "约", "其中", "不", "包括", "以").stream().anyMatch(words::startsWith);
  }

  /// A bracketed aside without figures behind a quantity: 20万元`(含税)`.
  static boolean isBracketedRemark(String words) {
    return words.startsWith("(")
        && words.indexOf(')') == words.length() - 1
        && words.chars().noneMatch(Character::isDigit);
  }
}
