package duibiao.analysis;

import duibiao.measure.Reason;
import java.util.OptionalDouble;

/// A figure as it may be shown: a value, or the reason why there is none.
public sealed interface Figure {
  /// Too few observations.
  String N_TOO_SMALL = Reason.N_TOO_SMALL.name();

  /// The forms print no weights.
  String NO_WEIGHT = Reason.NO_WEIGHT.name();

  /// Not defined for these lines.
  String NOT_NUMERIC = Reason.NOT_NUMERIC.name();

  /// All values are equal.
  String ZERO_VARIANCE = Reason.ZERO_VARIANCE.name();

  /// Nobody to be held against.
  String NO_PEERS = Reason.NO_PEERS.name();

  /// No earlier year.
  String NO_HISTORY = Reason.NO_HISTORY.name();

  /// A value.
  record Known(double value) implements Figure {}

  /// No value.
  ///
  /// @param reason a reason code, the same in every answer and export
  record Absent(String reason) implements Figure {}

  static Figure of(OptionalDouble value, String absence) {
    return value.isPresent() ? new Known(value.getAsDouble()) : new Absent(absence);
  }
}
