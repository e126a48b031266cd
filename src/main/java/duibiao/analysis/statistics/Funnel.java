package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Which shares lie further from the share of all than their size explains 「漏斗图」 (S3; Spiegelhalter
/// 2005).
///
/// @param centre the share of all
/// @param dispersion the mean of the winsorised squares of z (phi)
/// @param isOverdispersed whether the shares differ so much that only the additive z may flag
/// @param variance between units (tau squared)
/// @param units one per unit, in their order
public record Funnel(
    OptionalDouble centre,
    OptionalDouble dispersion,
    boolean isOverdispersed,
    OptionalDouble variance,
    List<Unit> units,
    Optional<Reason> absence) {
  /// The z beyond which a unit is flagged.
  private static final double OUTSIDE = 3.09;

  public Funnel {
    units = List.copyOf(units);
  }

  /// A unit; all is absent of one without a line, z also when all or none of the lines have it.
  ///
  /// @param additive z with the variance between units added
  /// @param multiplicative z with its own variance multiplied by the dispersion
  /// @param usual the limits at 2.5 and 97.5 %
  /// @param wide the limits at 0.1 and 99.9 %
  public record Unit(
      OptionalDouble z,
      OptionalDouble additive,
      OptionalDouble multiplicative,
      Optional<Interval> usual,
      Optional<Interval> wide) {}

  /// Draws the funnel.
  ///
  /// @param winsor the share at either end at which z is cut for the dispersion
  public static Funnel of(List<Proportion> units, double winsor) {
    List<Proportion> filled = units.stream().filter(unit -> unit.of() > 0).toList();
    OptionalDouble centre =
        new Proportion(
                filled.stream().mapToLong(Proportion::count).sum(),
                filled.stream().mapToLong(Proportion::of).sum())
            .share();
    boolean isDefined = centre.isPresent() && centre.getAsDouble() > 0 && centre.getAsDouble() < 1;
    Optional<Spread> spread =
        isDefined ? Optional.of(Spread.of(filled, centre.getAsDouble(), winsor)) : Optional.empty();
    List<Unit> drawn = new ArrayList<>();
    for (Proportion unit : units) {
      drawn.add(unit(unit, centre, spread));
    }
    return new Funnel(
        centre,
        spread.map(found -> OptionalDouble.of(found.dispersion())).orElse(OptionalDouble.empty()),
        spread.map(Spread::isOverdispersed).orElse(false),
        spread.map(found -> OptionalDouble.of(found.variance())).orElse(OptionalDouble.empty()),
        drawn,
        absence(centre, isDefined));
  }

  private static Optional<Reason> absence(OptionalDouble centre, boolean isDefined) {
    if (isDefined) {
      return Optional.empty();
    }
    return Optional.of(centre.isEmpty() ? Reason.N_TOO_SMALL : Reason.ZERO_VARIANCE);
  }

  private static Unit unit(Proportion unit, OptionalDouble centre, Optional<Spread> spread) {
    OptionalDouble none = OptionalDouble.empty();
    if (unit.of() == 0 || centre.isEmpty()) {
      return new Unit(none, none, none, Optional.empty(), Optional.empty());
    }
    Limits limits = limits(new BinomialLimits(unit.of(), centre.getAsDouble()));
    Optional<Interval> usual = Optional.of(limits.usual());
    Optional<Interval> wide = Optional.of(limits.wide());
    return spread
        .map(found -> found.unit(unit, usual, wide))
        .orElseGet(() -> new Unit(none, none, none, usual, wide));
  }

  /// Between which limits chance alone would leave a share.
  ///
  /// @param usual at 2.5 and 97.5 %
  /// @param wide at 0.1 and 99.9 %
  public record Limits(Interval usual, Interval wide) {}

  /// The limits of a unit of `n` lines; absent without a centre.
  public Optional<Limits> limitsAt(long n) {
    return centre.isEmpty() || n < 1
        ? Optional.empty()
        : Optional.of(limits(new BinomialLimits(n, centre.getAsDouble())));
  }

  private static Limits limits(BinomialLimits limits) {
    return new Limits(limits.between(0.025, 0.975), limits.between(0.001, 0.999));
  }

  /// Whether a unit lies outside, by the z that the dispersion demands.
  public boolean isOutside(Unit unit) {
    OptionalDouble z = isOverdispersed ? unit.additive() : unit.z();
    return z.isPresent() && Math.abs(z.getAsDouble()) > OUTSIDE;
  }

  private record Spread(double centre, int n, double dispersion, double variance) {

    static Spread of(List<Proportion> units, double centre, double winsor) {
      int n = units.size();
      double[] z =
          units.stream()
              .mapToDouble(
                  unit -> distance(unit, centre) / Math.sqrt(centre * (1 - centre) / unit.of()))
              .toArray();
      SortedValues sorted = SortedValues.of(z);
      double low = sorted.quantile(winsor).orElseThrow();
      double high = sorted.quantile(1 - winsor).orElseThrow();
      double dispersion =
          CompensatedSum.over(
                  n,
                  i -> {
                    double cut = Math.clamp(z[i], low, high);
                    return cut * cut;
                  })
              / n;
      return new Spread(centre, n, dispersion, variance(units, centre, n * dispersion - (n - 1)));
    }

    private static double variance(List<Proportion> units, double centre, double excess) {
      double weights =
          units.stream().mapToDouble(unit -> unit.of() / (centre * (1 - centre))).sum();
      double squares =
          units.stream()
              .mapToDouble(unit -> Math.pow(unit.of() / (centre * (1 - centre)), 2))
              .sum();
      return units.size() > 1 ? Math.max(0, excess / (weights - squares / weights)) : 0;
    }

    boolean isOverdispersed() {
      return dispersion > 1 + 2 * Math.sqrt(2.0 / n);
    }

    Unit unit(Proportion unit, Optional<Interval> usual, Optional<Interval> wide) {
      double own = centre * (1 - centre) / unit.of();
      double z = distance(unit, centre) / Math.sqrt(own);
      return new Unit(
          OptionalDouble.of(z),
          OptionalDouble.of(distance(unit, centre) / Math.sqrt(own + variance)),
          OptionalDouble.of(z / Math.sqrt(Math.max(1, dispersion))),
          usual,
          wide);
    }

    private static double distance(Proportion unit, double centre) {
      return unit.share().orElseThrow() - centre;
    }
  }
}
