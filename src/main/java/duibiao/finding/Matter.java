package duibiao.finding;

import java.util.Locale;

/// What a finding is about, in the order in which they are told.
public enum Matter {
  /// How the file was read: cells, units, years, names.
  READING,
  /// Figures of the form that do not fit one another: sums, quotients, grades.
  ARITHMETIC,
  /// Points that target and actual do not account for.
  SCORING,
  /// Targets that asked little, or cannot be held against their actuals.
  TARGET,
  /// Reasons, remarks and sentences that are missing or say something else than the table.
  EXPLANATION;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it says that the file was not read as it is meant, or does not add up.
  boolean isIssue() {
    return switch (this) {
      case READING, ARITHMETIC -> true;
      case SCORING, TARGET, EXPLANATION -> false;
    };
  }
}
