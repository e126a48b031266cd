package duibiao.measure;

import java.util.Optional;
import java.util.OptionalDouble;

/// Everything that one line measures; what is not defined is absent, with the reason.
///
/// @param isCopied the actual repeats the words of the target 「照抄目标」 (M16)
public record LineMetrics(
    Attainment attainment, Laxity laxity, Expectation expectation, boolean isCopied) {

  /// Actual against target 「完成率、达标」 (M01, M02).
  ///
  /// @param polarity the better direction; absent unless both are numbers
  /// @param isPolarityAssumed true when neither sign nor dictionary says it, and more was taken as
  ///   better
  /// @param ratio actual over target in the better direction: 1.05 is five per cent more than
  ///   promised
  /// @param absence why there is no ratio
  /// @param isUnbounded true when less is better and nothing is left: the ratio has no end
  /// @param isExact actual equals target, whatever the operator
  /// @param isNear met, and within the ruleset's near hit
  public record Attainment(
      Optional<Polarity> polarity,
      boolean isPolarityAssumed,
      OptionalDouble ratio,
      Optional<Reason> absence,
      boolean isUnbounded,
      Optional<Boolean> isMet,
      boolean isExact,
      boolean isNear) {

    /// Of a line that is no number against a number.
    static Attainment without(Reason absence, Optional<Boolean> isMet) {
      return new Attainment(
          Optional.empty(),
          false,
          OptionalDouble.empty(),
          Optional.of(absence),
          false,
          isMet,
          false,
          false);
    }
  }

  /// The signs of a lax target 「目标偏低」 (M03, M04, A1).
  ///
  /// @param isAtBound the target leaves no room 「到顶」
  /// @param isBoundViolated the actual lies beyond the natural end, such as 104 % of a share
  /// @param headroom how much of the room above the target was used, 1 is all of it 「余量」
  /// @param absence why there is no headroom
  /// @param isOver130 over-achieved beyond the ruleset's ratio 「超额」
  /// @param isBlind130 the target is so high that the ratio cannot be reached 「规则盲区」
  /// @param isLaxBounded nearly all of a real room above the target was used
  /// @param stretch 100 for a target that asks something, 0 for one that asks nothing 「留余地」
  public record Laxity(
      boolean isAtBound,
      boolean isBoundViolated,
      OptionalDouble headroom,
      Optional<Reason> absence,
      boolean isOver130,
      boolean isBlind130,
      boolean isLaxBounded,
      OptionalDouble stretch) {

    /// Of a line that is no number against a number.
    static Laxity without(Reason absence) {
      return new Laxity(
          false,
          false,
          OptionalDouble.empty(),
          Optional.of(absence),
          false,
          false,
          false,
          OptionalDouble.empty());
    }

    public boolean isLax() {
      return isOver130 || isLaxBounded;
    }
  }

  /// The score that the rules imply, and how the printed one differs 「自评虚高」 (M12).
  ///
  /// @param low the least that the rules allow, in points
  /// @param high the most that the rules allow, in points
  /// @param inflation points outside that interval as a share of the weight; negative when too few
  /// @param absence why there is no interval
  /// @param isFull score equals weight
  public record Expectation(
      OptionalDouble low,
      OptionalDouble high,
      OptionalDouble inflation,
      Optional<Reason> absence,
      Optional<Boolean> isFull) {}
}
