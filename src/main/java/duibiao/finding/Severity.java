package duibiao.finding;

import java.util.Locale;

/// How much a finding weighs; errors are arithmetic faults and unreadable cells only.
public enum Severity {
  INFO,
  NOTICE,
  WARNING,
  ERROR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
