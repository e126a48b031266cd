package duibiao.evaluation;

import java.util.Locale;

/// Who judged: the words of the `inspect` contract.
public enum Evaluator {
  /// The unit that spent the money 「单位自评」.
  SELF,
  /// The budget department above it 「部门评价」.
  DEPARTMENT,
  /// The treasury 「财政评价」.
  FINANCE,
  /// A commissioned agency 「第三方评价」.
  THIRD_PARTY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
