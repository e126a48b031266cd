package duibiao.measure;

import java.util.Optional;

/// Whether a line deviates, and whether its reason column says why 「偏差说明」 (M15).
///
/// @param isNeeded the target was missed, or over-achieved, or points were lost
public record Explanation(boolean isNeeded, boolean isOver130, boolean isExplained) {

  /// What of a line wants an explanation.
  ///
  /// @param isMet absent when nobody knows
  /// @param isLost the score is below the weight
  public record Deviation(Optional<Boolean> isMet, boolean isOver130, boolean isLost) {

    boolean wantsReason() {
      return !isMet.orElse(true) || isOver130 || isLost;
    }
  }

  /// Judges a line by its own words.
  ///
  /// @param reason as printed, empty where nothing is
  public static Explanation of(Deviation deviation, String reason, Ruleset ruleset) {
    return new Explanation(
        deviation.wantsReason(), deviation.isOver130(), isGiven(reason, ruleset));
  }

  /// Whether a printed reason explains something: `无` and `/` do not.
  public static boolean isGiven(String reason, Ruleset ruleset) {
    String text = CopyThrough.normalised(reason);
    return text.codePointCount(0, text.length()) >= ruleset.findings().reasonMinLength()
        && ruleset.words().noReason().stream().map(CopyThrough::normalised).noneMatch(text::equals);
  }
}
