package duibiao.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of an indicator 「实际完成值」, in types; each keeps its printed text.
public sealed interface Actual {

  /// As printed, line breaks inside the cell removed: `6275.00(人次)`.
  String text();

  /// A number; the operator is the sign some forms repeat from the target (`≥95%`), which makes it
  /// a bound, not a measurement.
  record Numeric(String text, Operator operator, Quantity quantity) implements Actual {}

  /// A share as a fraction: `98.00(%)` is 0.98.
  record Percent(String text, Operator operator, Quantity quantity) implements Actual {}

  /// Two ends, lower first: `3天-5天`.
  record Range(String text, Quantity lower, Quantity upper) implements Actual {}

  /// A day or a period: `2023年9月12日—9月13日完成`; the last day when it is certain.
  record Date(String text, Optional<LocalDate> until) implements Actual {}

  /// A quality in words: `优`, `有所提升`.
  record Qualitative(String text) implements Actual {}

  /// A bare claim about the target, no measurement: `达成指标`, `部分达成指标并具有一定效果`, `未达成指标`.
  record Met(String text, Level level) implements Actual {}

  /// Several values in one cell.
  record Compound(String text, List<Actual> parts) implements Actual {

    public Compound {
      parts = List.copyOf(parts);
    }
  }

  /// Words that nobody understood for certain.
  record Text(String text) implements Actual {}

  /// Nothing reported: blank, `—`, `无`.
  record None(String text) implements Actual {}

  /// How far a claim says the target was reached.
  enum Level {
    /// 达成, 完成.
    MET("met"),
    /// 部分达成.
    PARTLY("partly"),
    /// 未达成.
    NOT_MET("not_met");

    private final String code;

    Level(String code) {
      this.code = code;
    }

    /// The word of the `inspect` contract.
    public String code() {
      return code;
    }
  }
}
