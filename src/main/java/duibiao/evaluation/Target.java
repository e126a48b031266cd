package duibiao.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The value promised for an indicator 「年度指标值」, in types; each keeps its printed text.
public sealed interface Target {

  /// As printed, line breaks inside the cell removed: `≥2.00(次)`.
  String text();

  /// A number to reach, hold or not exceed: `≥2.00(次)`, `218台`.
  record Numeric(String text, Operator operator, Quantity quantity) implements Target {}

  /// A share to reach, as a fraction: `≥85%` is 0.85.
  record Percent(String text, Operator operator, Quantity quantity) implements Target {}

  /// A number between two ends, lower first: `3-5天`.
  record Range(String text, Quantity lower, Quantity upper) implements Target {}

  /// A deadline or a period: `2023年9月底前`, `2023年5-9月完成`; the last day when it is certain.
  record Date(String text, Optional<LocalDate> until) implements Target {}

  /// A quality in words: `规范`, `显著提升`, `优`.
  record Qualitative(String text) implements Target {}

  /// Several comparisons in one cell: `每周≧3个半天，每天≧2个小时`.
  record Compound(String text, List<Target> parts) implements Target {

    public Compound {
      parts = List.copyOf(parts);
    }
  }

  /// Words that nobody understood for certain.
  record Text(String text) implements Target {}

  /// Nothing promised: blank, `—`, `无`.
  record None(String text) implements Target {}
}
