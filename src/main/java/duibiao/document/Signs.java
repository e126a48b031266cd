package duibiao.document;

/// One character for many: half width for full width, one kind of dash, quotation mark, bracket and
/// operator for all kinds, as typists and input methods leave them (`≧`, `⩾`; `＝`, `═`, `﹦`).
final class Signs {
  static final char DASH = '—';
  static final char AT_LEAST = '≥';
  static final char AT_MOST = '≤';
  private static final char FIRST_FULL_WIDTH = '！';
  private static final char LAST_FULL_WIDTH = '～';
  private static final int WIDTH = FIRST_FULL_WIDTH - '!';
  private static final char FIRST_HAN = 0x4E00;
  private static final char LAST_HAN = 0x9FFF;

  private Signs() {}

  /// The character as the parsers know it; every other one as it is.
  static char unify(char sign) {
    if (sign < 0x80 || isHan(sign)) {
      return sign;
    }
    if (sign >= FIRST_FULL_WIDTH && sign <= LAST_FULL_WIDTH) {
      return unifyOther((char) (sign - WIDTH));
    }
    return unifyOther(sign);
  }

  private static char unifyOther(char sign) {
    return switch (sign) {
      case '≧', '⩾', '≮' -> AT_LEAST;
      case '≦', '⩽', '≯' -> AT_MOST;
      case '﹥' -> '>';
      case '﹤' -> '<';
      case '═', '﹦', '⩵' -> '=';
      case '﹪', '٪' -> '%';
      case '﹢' -> '+';
      case '−', '﹣', '‐', '‑', '‒', '–' -> '-';
      case '―', '─', '━', '﹘', '﹉' -> DASH;
      case '〜', '∼', '˜', '﹏' -> '~';
      case '∕', '⁄', '╱' -> '/';
      case '∶', '︰', '﹕' -> ':';
      case '﹐' -> ',';
      case '﹑' -> '、';
      case '﹔' -> ';';
      case '﹒' -> '.';
      case '﹙', '⟨' -> '(';
      case '﹚', '⟩' -> ')';
      case '【', '〔', '〖', '﹝' -> '[';
      case '】', '〕', '〗', '﹞' -> ']';
      case '“', '”', '„', '‟', '″', '〝', '〞' -> '"';
      case '‘', '’', '‚', '‛', '′' -> '\'';
      case '•', '・', '‧', '･', '∙', '⋅' -> '·';
      case '￥' -> '¥';
      default -> sign;
    };
  }

  /// White space of every kind: blank, ideographic blank, no-break blank, tab, line break.
  static boolean isBlank(char sign) {
    return sign < 0x80
        ? sign <= ' '
        : !isHan(sign)
            && (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u0085');
  }

  /// Han of the basic block, nine in ten characters of a form: never blank, never unified.
  private static boolean isHan(char sign) {
    return sign >= FIRST_HAN && sign <= LAST_HAN;
  }

  /// A character that compatibility composition (NFKC) leaves alone beside any other of them, or
  /// makes just what [#unify] makes of it.
  static boolean isCommon(char sign) {
    return sign < 0x80
        || isHan(sign)
        || sign >= FIRST_FULL_WIDTH && sign <= LAST_FULL_WIDTH
        || "≥≤≧≦、。《》【】“”‘’—·★　".indexOf(sign) >= 0;
  }

  static boolean isLineBreak(char sign) {
    return switch (sign) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  /// Zero-width and direction marks, soft hyphens, variation selectors: nothing a reader sees.
  static boolean isInvisible(char sign) {
    return sign >= 0x80
        && !isHan(sign)
        && (Character.getType(sign) == Character.FORMAT || (sign >= '\uFE00' && sign <= '\uFE0F'));
  }

  static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }
}
