package duibiao.analysis;

import java.util.Locale;

/// The level of a division of GB/T 2260, as its code tells.
public enum Territory {
  PROVINCE,
  PREFECTURE,
  COUNTY,
  /// The form names no region.
  UNKNOWN;

  static Territory of(String code) {
    if (code.equals(Group.Member.UNKNOWN)) {
      return UNKNOWN;
    }
    if (code.endsWith("0000")) {
      return PROVINCE;
    }
    return code.endsWith("00") ? PREFECTURE : COUNTY;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
