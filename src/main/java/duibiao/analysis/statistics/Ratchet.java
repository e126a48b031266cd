package duibiao.analysis.statistics;

import duibiao.measure.Polarity;
import duibiao.measure.Reason;
import duibiao.measure.Tolerance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Whether targets follow what was reached the year before 「棘轮」 (M07). It describes and proves
/// nothing.
///
/// @param rho this year's target against last year's actual, one a pair; absent when what it is
///   divided by is not above 0
/// @param belowLast pairs whose target is easier than last year's actual, of those with a rho
/// @param unchanged pairs whose target is last year's
/// @param medianLogRho of the pairs whose rho is above 0
/// @param response absent with fewer than four pairs, or when last year's targets were all reached,
///   or all missed
public record Ratchet(
    int n,
    List<OptionalDouble> rho,
    Proportion belowLast,
    Proportion unchanged,
    OptionalDouble medianLogRho,
    Optional<RatchetResponse> response) {

  public Ratchet {
    rho = List.copyOf(rho);
  }

  /// The same indicator of the same organisation in two years that follow each other.
  ///
  /// @param polarity higher or lower
  public record Pair(double targetBefore, double actualBefore, double target, Polarity polarity) {

    /// This year's target against last year's actual: below 1 it is the easier one.
    public OptionalDouble rho() {
      return switch (polarity) {
        case HIGHER -> Means.share(target, actualBefore);
        case LOWER -> Means.share(actualBefore, target);
        case EXACT -> OptionalDouble.empty();
      };
    }

    boolean isUnchanged() {
      return Tolerance.same(target, targetBefore);
    }
  }

  /// Of all pairs together.
  ///
  /// @param delta how far below last year's actual a target must lie
  /// @param winsor where the logarithm of last year's attainment is cut
  public static Ratchet of(List<Pair> pairs, double delta, double winsor) {
    List<OptionalDouble> rho = pairs.stream().map(Pair::rho).toList();
    double[] known =
        rho.stream()
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::orElseThrow)
            .toArray();
    long below = Arrays.stream(known).filter(r -> Tolerance.above(1 - delta, r)).count();
    double[] logs = Arrays.stream(known).filter(r -> r > 0).map(Math::log).toArray();
    return new Ratchet(
        pairs.size(),
        rho,
        new Proportion(below, known.length),
        new Proportion(pairs.stream().filter(Pair::isUnchanged).count(), pairs.size()),
        SortedValues.of(logs).median(),
        RatchetResponse.of(pairs, winsor));
  }

  public Optional<Reason> absence() {
    if (n == 0) {
      return Optional.of(Reason.NO_HISTORY);
    }
    return response.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
