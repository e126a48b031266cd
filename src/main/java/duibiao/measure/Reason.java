package duibiao.measure;

/// Why a figure is absent; an absent figure is never 0.
public enum Reason {
  /// Fewer observations than a publication needs.
  N_TOO_SMALL,
  /// No earlier year of the same indicator.
  NO_HISTORY,
  /// Too few others with the same indicator.
  NO_PEERS,
  /// The form prints no weight 「分值」.
  NO_WEIGHT,
  /// Target or actual is no number that could be held against the other.
  NOT_NUMERIC,
  /// Target or actual is not above 0, so that no ratio exists.
  ZERO_TARGET,
  /// The target leaves no room: 100 %, or none at all 「到顶」.
  AT_BOUND,
  /// All values are equal.
  ZERO_VARIANCE,
  /// The printed text allows more than one reading.
  PARSE_UNCERTAIN,
  /// Larger places have larger figures.
  SIZE_CONFOUNDED,
  /// Target and actual are printed in units that are not the same.
  UNIT_MISMATCH,
  /// The number has no natural upper end, or less is better: no room to speak of.
  NO_BOUND
}
