package duibiao.evaluation;

import java.util.Locale;

/// Where the money of a budget line comes from; the words of the `inspect` contract.
public enum FundingSource {
  /// 年度资金总额.
  TOTAL,
  /// 当年财政拨款.
  FISCAL,
  /// 上年结转资金.
  CARRY_OVER,
  /// 中央资金.
  CENTRAL,
  /// 省级资金.
  PROVINCIAL,
  /// 市级资金.
  MUNICIPAL,
  /// 区级、县级资金.
  DISTRICT,
  /// 地方资金: below the central level, without saying which.
  LOCAL,
  /// 单位资金、自有资金.
  OWN,
  /// 其他资金, and every source that is none of these.
  OTHER,
  /// 基本支出 of a whole department: a use, printed among the sources.
  BASIC,
  /// 项目支出 of a whole department: a use, printed among the sources.
  PROGRAMME;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
