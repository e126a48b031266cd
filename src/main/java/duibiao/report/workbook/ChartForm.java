package duibiao.report.workbook;

/// The classic forms of charts, which every program draws alike.
enum ChartForm {
  /// Upright bars: counts over classes in their order.
  COLUMNS,
  /// Lying bars, side by side: names are long.
  BARS,
  /// Lying bars, one on another: parts of a whole.
  STACKED_BARS,
  /// Lying bars that float: an interval, and where its two halves meet, the point.
  INTERVALS;

  boolean isStacked() {
    return this == STACKED_BARS || this == INTERVALS;
  }
}
