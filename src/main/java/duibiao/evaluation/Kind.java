package duibiao.evaluation;

import java.util.Locale;

/// What is evaluated (财预〔2020〕10号 distinguishes programme, whole department and fiscal transfer).
public enum Kind {
  /// Programme expenditure 「项目支出」.
  PROGRAMME,
  /// Whole-department expenditure 「部门整体支出」.
  DEPARTMENT,
  /// Fiscal transfer to a lower level of government 「转移支付」.
  TRANSFER,
  /// Final accounts of a department 「部门决算」, whose figures stand in sentences.
  FINAL_ACCOUNTS,
  /// An evaluation that says none of these.
  OTHER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
