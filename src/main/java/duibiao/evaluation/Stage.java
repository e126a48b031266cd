package duibiao.evaluation;

import java.util.Locale;

/// Where in the budget cycle the form stands.
public enum Stage {
  /// A declaration of targets 「绩效目标申报表」: targets, no actuals.
  TARGET,
  /// In-year monitoring 「绩效运行监控」.
  MONITORING,
  /// The year's result 「绩效自评表」.
  RESULT;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
