package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.random.RandomGenerator;

/// How many more lines hit their targets than their neighbours suggest 「压线」 (M05; Chetty and others
/// 2011): counts of attainment around 1 against a polynomial through the bins that are not hits.
///
/// @param counterfactual the polynomial, one value per bin, as fitted; empty when it cannot be
///   fitted
/// @param excess the hits less the polynomial, which is 0 at least
/// @param relative the excess in heights of the polynomial (b); absent where that is 0
/// @param share the excess of all lines
public record Bunching(
    List<Double> counterfactual,
    OptionalDouble excess,
    OptionalDouble relative,
    OptionalDouble share,
    Optional<Reason> absence) {

  public Bunching {
    counterfactual = List.copyOf(counterfactual);
  }

  /// Where the bins lie and what is fitted.
  ///
  /// @param first the number of the first bin; bin 0 is centred on 1
  /// @param degree of the polynomial
  /// @param excluded the numbers of the bins that are hits
  public record Design(int first, int degree, List<Integer> excluded) {

    public Design {
      excluded = List.copyOf(excluded);
    }

    /// A polynomial of degree 3, and the bin of the target and the one above it as hits.
    public static Design usual(int bins) {
      return new Design(-(bins / 2), 3, List.of(0, 1));
    }

    private boolean isExcluded(int bin) {
      return excluded.contains(first + bin);
    }
  }

  public static Bunching of(double[] counts, Design design) {
    return Fit.of(counts, design)
        .map(Fit::bunching)
        .orElseGet(() ->
            new Bunching(
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(Reason.N_TOO_SMALL)));
  }

  /// The standard error of `relative`, from residuals drawn anew; absent where that is.
  public static OptionalDouble error(double[] counts, Design design, Resampling resampling) {
    return Fit.of(counts, design)
        .filter(fit -> fit.bunching().relative().isPresent())
        .map(fit -> fit.error(resampling))
        .orElse(OptionalDouble.empty());
  }

  /// @param curve takes the counts of the fitted bins to the polynomial at all bins
  /// @param fitted the places of the bins that are fitted
  private record Fit(Bins bins, RealMatrix curve, List<Integer> fitted) {

    static Optional<Fit> of(double[] counts, Design design) {
      List<Integer> fitted =
          IntStream.range(0, counts.length).filter(bin -> !design.isExcluded(bin)).boxed().toList();
      if (fitted.size() <= design.degree()) {
        return Optional.empty();
      }
      RealMatrix powers = powers(IntStream.range(0, counts.length).boxed().toList(), design);
      try {
        RealMatrix solve = new QRDecomposition(powers(fitted, design)).getSolver().getInverse();
        List<Double> all = Arrays.stream(counts).boxed().toList();
        return Optional.of(new Fit(new Bins(all, design), powers.multiply(solve), fitted));
      } catch (SingularMatrixException e) {
        return Optional.empty();
      }
    }

    private static RealMatrix powers(List<Integer> places, Design design) {
      return MatrixUtils.createRealMatrix(
          places.stream()
              .map(place ->
                  IntStream.rangeClosed(0, design.degree())
                      .mapToDouble(power -> Math.pow((design.first() + place) / 10.0, power))
                      .toArray())
              .toArray(double[][]::new));
    }

    private double[] observed() {
      return fitted.stream().mapToDouble(bins.counts()::get).toArray();
    }

    Bunching bunching() {
      double[] fit = curve.operate(observed());
      double excess = bins.excess(fit);
      OptionalDouble relative = bins.relative(fit);
      return new Bunching(
          Arrays.stream(fit).boxed().toList(),
          OptionalDouble.of(excess),
          relative,
          Means.share(excess, bins.counts().stream().mapToDouble(Double::doubleValue).sum()),
          relative.isPresent() ? Optional.empty() : Optional.of(Reason.ZERO_VARIANCE));
    }

    OptionalDouble error(Resampling resampling) {
      double[] fit = curve.operate(observed());
      double[] smooth = fitted.stream().mapToDouble(bin -> fit[bin]).toArray();
      double[] counts = observed();
      double[] residuals =
          IntStream.range(0, smooth.length).mapToDouble(i -> counts[i] - smooth[i]).toArray();
      RandomGenerator chance = resampling.seed().generator();
      List<Double> replicates = new ArrayList<>();
      for (int replicate = 0; replicate < resampling.replicates(); replicate++) {
        double[] drawn =
            DoubleStream.of(smooth)
                .map(value -> value + residuals[chance.nextInt(residuals.length)])
                .toArray();
        bins.relative(curve.operate(drawn)).ifPresent(replicates::add);
      }
      double[] values = replicates.stream().mapToDouble(Double::doubleValue).toArray();
      return values.length == 0 ? OptionalDouble.empty() : Moments.of(values).sd();
    }
  }

  /// The counts, and what a polynomial makes of those that are hits.
  private record Bins(List<Double> counts, Design design) {

    private int[] hits() {
      return IntStream.range(0, counts.size()).filter(design::isExcluded).toArray();
    }

    private double below(double[] fit) {
      return Arrays.stream(hits()).mapToDouble(bin -> Math.max(0, fit[bin])).sum();
    }

    double excess(double[] fit) {
      return Arrays.stream(hits()).mapToDouble(counts::get).sum() - below(fit);
    }

    OptionalDouble relative(double[] fit) {
      double mean = below(fit) / hits().length;
      return mean > 0 ? OptionalDouble.of(excess(fit) / mean) : OptionalDouble.empty();
    }
  }
}
