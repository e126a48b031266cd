package duibiao.form;

/// What stands in brackets at the end of a label: `项目资金（万元）`, `全年预算数(A)`.
final class Brackets {

  private Brackets() {}

  /// The folded text without the brackets at its end.
  static String strip(String folded) {
    String rest = folded;
    while (rest.endsWith(")")) {
      int open = opening(rest);
      if (open <= 0) {
        return rest;
      }
      rest = rest.substring(0, open);
    }
    return rest;
  }

  private static int opening(String text) {
    int depth = 0;
    for (int at = text.length() - 1; at >= 0; at--) {
      char sign = text.charAt(at);
      depth += sign == ')' ? 1 : sign == '(' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return -1;
  }
}
