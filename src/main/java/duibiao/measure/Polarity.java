package duibiao.measure;

import java.util.Locale;

/// The better direction of an indicator: 「正向」, 「反向」, or a figure to be hit.
public enum Polarity {
  /// More is better: `≥85%`.
  HIGHER(1),
  /// Just this much: `＝40个`.
  EXACT(0),
  /// Less is better: `≤50万元`, `＝0起`.
  LOWER(-1);

  private final int sign;

  Polarity(int sign) {
    this.sign = sign;
  }

  /// 1, 0 or -1.
  public int sign() {
    return sign;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
