package duibiao.measure;

/// When a reason 「偏差原因」 explains something (M15): `无` and `/` do not.
public record Explanation(Ruleset ruleset) {

  /// Whether a printed reason is more than a filler.
  public boolean isGiven(String reason) {
    String text = CopyThrough.normalised(reason);
    return text.codePointCount(0, text.length()) >= ruleset.findings().reasonMinLength()
        && ruleset.words().noReason().stream().map(CopyThrough::normalised).noneMatch(text::equals);
  }
}
