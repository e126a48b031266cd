package duibiao.finding;

import duibiao.measure.Ruleset;
import java.util.Locale;

/// A number of the ruleset that decides whether a finding is made, under its name there.
public enum Parameter {
  /// An attainment above it is over-achieved.
  OVER_RATIO,
  /// The share of the room above a target that was used.
  HEADROOM_LAX,
  /// The least room above a target, in printed points.
  HEADROOM_MIN_POINTS,
  /// The least total of 优.
  EXCELLENT,
  /// The least total of 良.
  GOOD,
  /// The least total of 中.
  FAIR,
  /// The share by which a budget was cut.
  BUDGET_CUT,
  /// The execution rate after the cut.
  HIGH_RATE,
  /// How far lax lines weigh more than their number.
  WEIGHT_TILT,
  /// The least number of lines of which that can be said.
  TILT_MIN_LINES,
  /// The least number of lines that make a pattern.
  PATTERN_MIN_LINES,
  /// The least share of targets in the blind zone.
  BLIND_SHARE,
  /// The least length of an explanation.
  REASON_MIN_LENGTH,
  /// On so many lines an explanation is a phrase.
  REASON_REPEATS,
  /// How far below last year's actual a target must lie.
  RATCHET_DELTA,
  /// The least share of a clause's words that its indicator names.
  NAME_MATCH;

  /// Its name in `ruleset.yml`.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What it is in a ruleset.
  public double of(Ruleset ruleset) {
    return switch (this) {
      case OVER_RATIO -> ruleset.overRatio();
      case HEADROOM_LAX -> ruleset.headroomLax();
      case HEADROOM_MIN_POINTS -> ruleset.headroomMinPoints();
      case EXCELLENT -> ruleset.findings().gradeCuts().excellent();
      case GOOD -> ruleset.findings().gradeCuts().good();
      case FAIR -> ruleset.findings().gradeCuts().fair();
      case BUDGET_CUT -> ruleset.findings().budgetCut();
      case HIGH_RATE -> ruleset.findings().highRate();
      case WEIGHT_TILT -> ruleset.findings().weightTilt();
      case TILT_MIN_LINES -> ruleset.findings().tiltMinLines();
      case PATTERN_MIN_LINES -> ruleset.findings().patternMinLines();
      case BLIND_SHARE -> ruleset.findings().blindShare();
      case REASON_MIN_LENGTH -> ruleset.findings().reasonMinLength();
      case REASON_REPEATS -> ruleset.findings().reasonRepeats();
      case RATCHET_DELTA -> ruleset.ratchetDelta();
      case NAME_MATCH -> ruleset.findings().nameMatch();
    };
  }

  /// `over_ratio = 1.3`.
  public String told(Ruleset ruleset) {
    return key() + " = " + Numbers.plain(of(ruleset));
  }
}
