package duibiao.pipeline;

/// The answer a file gets (reliability promise, section 2).
public enum Verdict {
  /// Read, all forms taken, no issue.
  LOAD,
  /// Read and loaded, with issues.
  WARN,
  /// Not loaded; one reason code.
  QUARANTINE,
  /// Still changing; the next run takes it.
  DEFER,
  /// Not a candidate.
  IGNORE
}
