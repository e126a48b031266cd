package duibiao.analysis.statistics;

import duibiao.analysis.statistics.Ratchet.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/// How the change of a target answers last year's attainment (M07; Weitzman 1980): least squares of
/// the change on over- and under-achievement, each with its own slope.
///
/// @param over by how much a target rises when last year's was exceeded
/// @param under by how much it falls when last year's was missed
/// @param errors the standard errors of intercept, over and under
/// @param determination R squared; absent when no target changes
public record RatchetResponse(
    int n,
    double intercept,
    double over,
    double under,
    List<Double> errors,
    OptionalDouble determination) {
  private static final int COEFFICIENTS = 3;

  /// Below this part of the largest singular value a column says nothing of its own.
  private static final double LEAST_SINGULAR = 1e-9;

  public RatchetResponse {
    errors = List.copyOf(errors);
  }

  static Optional<RatchetResponse> of(List<Pair> pairs, double winsor) {
    List<Pair> positive =
        pairs.stream()
            .filter(pair ->
                pair.targetBefore() > 0
                    && pair.actualBefore() > 0
                    && pair.target() > 0
                    && pair.polarity().sign() != 0)
            .toList();
    if (positive.size() <= COEFFICIENTS) {
      return Optional.empty();
    }
    double[] change =
        positive.stream()
            .mapToDouble(
                pair -> pair.polarity().sign() * Math.log(pair.target() / pair.targetBefore()))
            .toArray();
    RealMatrix design =
        MatrixUtils.createRealMatrix(
            positive.stream()
                .mapToDouble(pair -> before(pair, winsor))
                .mapToObj(x -> new double[] {1, Math.max(x, 0), Math.min(x, 0)})
                .toArray(double[][]::new));
    return solved(design, change);
  }

  /// The logarithm of last year's attainment.
  private static double before(Pair pair, double winsor) {
    double log = pair.polarity().sign() * Math.log(pair.actualBefore() / pair.targetBefore());
    return Math.clamp(log, -winsor, winsor);
  }

  private static Optional<RatchetResponse> solved(RealMatrix design, double[] change) {
    double[] sizes = new double[COEFFICIENTS];
    Arrays.setAll(sizes, column -> design.getColumnVector(column).getNorm());
    if (Arrays.stream(sizes).anyMatch(size -> size == 0)) {
      return Optional.empty();
    }
    RealMatrix scale = MatrixUtils.createRealDiagonalMatrix(sizes);
    RealMatrix even = design.multiply(MatrixUtils.inverse(scale));
    SingularValueDecomposition singular = new SingularValueDecomposition(even);
    double[] values = singular.getSingularValues();
    if (values[COEFFICIENTS - 1] < LEAST_SINGULAR * values[0]) {
      return Optional.empty();
    }
    double[] coefficients =
        MatrixUtils.inverse(scale).operate(singular.getSolver().getInverse().operate(change));
    RealMatrix inverse =
        MatrixUtils.inverse(scale)
            .multiply(MatrixUtils.inverse(even.transpose().multiply(even)))
            .multiply(MatrixUtils.inverse(scale));
    return Optional.of(response(design.operate(coefficients), change, coefficients, inverse));
  }

  private static RatchetResponse response(
      double[] fitted, double[] change, double[] coefficients, RealMatrix inverse) {
    int n = change.length;
    double residuals =
        CompensatedSum.over(n, i -> (change[i] - fitted[i]) * (change[i] - fitted[i]));
    double variance = residuals / (n - COEFFICIENTS);
    double all = Moments.product(change, change);
    return new RatchetResponse(
        n,
        coefficients[0],
        coefficients[1],
        coefficients[2],
        List.of(
            Math.sqrt(variance * inverse.getEntry(0, 0)),
            Math.sqrt(variance * inverse.getEntry(1, 1)),
            Math.sqrt(variance * inverse.getEntry(2, 2))),
        all > 0 ? OptionalDouble.of(1 - residuals / all) : OptionalDouble.empty());
  }
}
