package duibiao.bench.yardstick;

import java.util.List;

/// One row of a sheet.
///
/// @param texts of its cells from the left, at least [#COLUMNS]
record SheetLine(String file, int row, List<String> texts) {
  static final int COLUMNS = 8;

  /// The printed name of the column by which the head of the indicators is known.
  static boolean isHead(List<String> texts) {
    return texts.stream().anyMatch(text -> text.contains("三级指标"));
  }
}
