package duibiao.reading;

import duibiao.reading.FormatSection.Picture;
import duibiao.reading.FormatToken.Kind;
import java.util.List;
import java.util.stream.Collectors;

/// What a section with digits does to the magnitude of a number.
///
/// Chinese workbooks keep 元 and show 万元 by formats that move the point: a literal point among the
/// digits (`0!.0000`), commas that divide by a thousand (`0!.0,`), a percent sign pushed to a
/// second line (`0.00,,%`).
final class DigitPicture {
  private static final int THOUSAND_PLACES = 3;
  private static final int PERCENT_PLACES = 2;

  private final List<FormatToken> tokens;
  private final int firstDigit;
  private final int lastDigit;

  private DigitPicture(List<FormatToken> tokens) {
    this.tokens = tokens;
    List<Kind> kinds = tokens.stream().map(FormatToken::kind).toList();
    this.firstDigit = Math.max(kinds.indexOf(Kind.DIGIT), kinds.indexOf(Kind.GENERAL));
    this.lastDigit = Math.max(kinds.lastIndexOf(Kind.DIGIT), kinds.lastIndexOf(Kind.GENERAL));
  }

  static Picture of(List<FormatToken> tokens) {
    return new DigitPicture(tokens).picture();
  }

  private Picture picture() {
    int moved = THOUSAND_PLACES * scalingCommas() + digitsBehindLiteralPoint() - literalZeros();
    int percents = count(Kind.PERCENT, 0, tokens.size());
    if (percents == 0) {
      return hasLiteralPercent()
          ? new Picture.Percentage(moved + PERCENT_PLACES)
          : new Picture.Digits(moved, moved == 0 ? "" : wordsBehind());
    }
    return percents == 1 && moved == 0 && !hasSecondLine()
        ? new Picture.Percentage(0)
        : new Picture.Digits(moved - PERCENT_PLACES * percents, "");
  }

  /// Commas with no more digits behind them before the point or the end.
  private int scalingCommas() {
    int point = indexOf(Kind.POINT);
    int wholeEnd = point < 0 ? tokens.size() : point;
    int lastWhole = lastDigitBefore(wholeEnd);
    int behindWhole = lastWhole < 0 ? 0 : count(Kind.COMMA, lastWhole, wholeEnd);
    return behindWhole
        + (point < 0 ? 0 : count(Kind.COMMA, Math.max(point, lastDigit), tokens.size()));
  }

  private int digitsBehindLiteralPoint() {
    int point = indexOf(Kind.POINT);
    for (int at = Math.max(firstDigit, 0); at < (point < 0 ? tokens.size() : point); at++) {
      if (isLiteral(at) && tokens.get(at).text().startsWith(".")) {
        return count(Kind.DIGIT, at, tokens.size());
      }
    }
    return 0;
  }

  /// Zeros printed directly behind the last digit, as in `0"0000"`.
  private int literalZeros() {
    if (indexOf(Kind.POINT) >= 0 || digitsBehindLiteralPoint() > 0) {
      return 0;
    }
    int zeros = 0;
    for (int at = lastDigit + 1; at < tokens.size() && isLiteral(at); at++) {
      String text = tokens.get(at).text();
      if (!text.matches("0+")) {
        break;
      }
      zeros += text.length();
    }
    return zeros;
  }

  private boolean hasLiteralPercent() {
    return literals(Math.max(lastDigit, 0)).matches("(?s).*[%\\uFF05].*");
  }

  private boolean hasSecondLine() {
    return literals(0).contains("\n") || literals(0).contains("\r");
  }

  private String wordsBehind() {
    return literals(Math.max(lastDigit, 0)).replaceFirst("\\A0+", "").strip();
  }

  private String literals(int from) {
    return tokens.stream()
        .skip(from)
        .filter(token -> token.kind() == Kind.LITERAL)
        .map(FormatToken::text)
        .collect(Collectors.joining());
  }

  private boolean isLiteral(int at) {
    return tokens.get(at).kind() == Kind.LITERAL;
  }

  private int indexOf(Kind kind) {
    return tokens.stream().map(FormatToken::kind).toList().indexOf(kind);
  }

  private int lastDigitBefore(int end) {
    return tokens.subList(0, end).stream().map(FormatToken::kind).toList().lastIndexOf(Kind.DIGIT);
  }

  private int count(Kind kind, int from, int to) {
    return (int) tokens.subList(from, to).stream().filter(token -> token.kind() == kind).count();
  }
}
