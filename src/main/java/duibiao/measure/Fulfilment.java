package duibiao.measure;

/// How far a promise in words was kept, as the form claims.
public enum Fulfilment {
  /// 达成指标.
  FULL,
  /// 部分达成指标并具有一定效果.
  PARTIAL,
  /// 未达成指标.
  NONE,
  /// The form does not say it in words of the scale.
  UNKNOWN
}
