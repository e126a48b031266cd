package duibiao.measure;

import java.util.List;
import java.util.Optional;

/// Whether a line deviates, and whether its reason column says why 「偏差说明」 (M15).
///
/// @param isNeeded the target was missed, or over-achieved, or points were lost
public record Explanation(boolean isNeeded, boolean isOver130, boolean isExplained) {
  private static final int LEAST_LENGTH = 5;

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
  /// @param empty phrases that explain nothing
  public static Explanation of(Deviation deviation, String reason, List<String> empty) {
    return new Explanation(
        deviation.wantsReason(), deviation.isOver130(), isExplained(reason, empty));
  }

  private static boolean isExplained(String reason, List<String> empty) {
    String said = CopyThrough.normalised(reason);
    return said.codePointCount(0, said.length()) >= LEAST_LENGTH
        && empty.stream().map(CopyThrough::normalised).noneMatch(said::equals);
  }
}
