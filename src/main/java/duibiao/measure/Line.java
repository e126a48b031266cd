package duibiao.measure;

import duibiao.evaluation.Operator;
import java.util.Optional;
import java.util.OptionalDouble;

/// One indicator line, ready to be measured: `≥60% | 81% | 10.00 | 10.00`.
///
/// @param promise what was promised and what came of it
/// @param doubt why a number was kept back that the form seems to hold
public record Line(Promise promise, Points points, Wording wording, Optional<Reason> doubt) {

  /// A promise and what came of it, by what can be held against what.
  public sealed interface Promise {

    /// A number against a number: `≥120场 | 126场`; a range is held by the end that is harder to
    /// reach.
    ///
    /// @param target absent when no single number was promised
    /// @param actual absent when no number was reported
    /// @param ruled the better direction by dictionary, used when no operator is printed
    record Figure(
        Operator operator,
        OptionalDouble target,
        OptionalDouble actual,
        Scale scale,
        Optional<Polarity> ruled)
        implements Promise {

      /// A number to be reached or not to be exceeded, and so one that can be hit too exactly.
      public boolean isInequality() {
        return switch (operator) {
          case AT_LEAST, ABOVE, AT_MOST, BELOW -> true;
          case EQUAL, NONE -> false;
        };
      }
    }

    /// A deadline: `2023年9月底前`.
    ///
    /// @param isOnTime absent unless both days are certain
    record Day(Optional<Boolean> isOnTime) implements Promise {}

    /// Words: `规范 | 达成指标`.
    record Quality(Fulfilment fulfilment) implements Promise {}

    /// No target is printed.
    record Nothing() implements Promise {}
  }

  /// What a line counts in the form.
  ///
  /// @param weight 分值
  /// @param score 得分
  /// @param decimals how many decimals scores are printed with
  public record Points(OptionalDouble weight, OptionalDouble score, int decimals) {

    /// Decimals of a printed score when nobody knows better.
    public static final int USUAL_DECIMALS = 2;
  }

  /// Target and actual as printed, empty where nothing is.
  public record Wording(String target, String actual) {}
}
