package duibiao.report.workbook;

import java.util.function.Consumer;

/// Rows that come one after the other: there may be more than memory holds.
public interface Feed<T> {

  /// Gives every row to a taker.
  void each(Consumer<T> taker);
}
