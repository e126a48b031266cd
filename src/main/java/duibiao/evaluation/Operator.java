package duibiao.evaluation;

/// How an actual is held against a target; printed in many spellings (≥ ≧ >= 不低于 以上).
public enum Operator {
  AT_LEAST(">="),
  ABOVE(">"),
  EQUAL("="),
  AT_MOST("<="),
  BELOW("<"),
  /// None printed: `80人`.
  NONE("none");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /// The sign in the `inspect` contract and in `fact_indicator.target_operator`.
  public String sign() {
    return sign;
  }
}
