package duibiao.analysis.statistics;

import duibiao.measure.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;

/// A figure of the data itself, and how it moves when forms are drawn anew (S5; Efron 1979):
/// percentile interval and standard error of the replicates.
///
/// @param point absent when the figure is not defined
/// @param interval absent of fewer than five forms
/// @param error absent of fewer than five forms
public record Bootstrap(OptionalDouble point, Optional<Interval> interval, OptionalDouble error) {
  private static final int LEAST = 5;

  /// Of a share: the lines of the drawn forms that have it, of all their lines.
  public static Bootstrap ofShare(List<Proportion> forms, Resampling resampling) {
    return of(
        forms.size(),
        drawn ->
            new Proportion(
                    Arrays.stream(drawn).mapToLong(form -> forms.get(form).count()).sum(),
                    Arrays.stream(drawn).mapToLong(form -> forms.get(form).of()).sum())
                .share(),
        resampling);
  }

  /// Of the median of one value per form.
  public static Bootstrap ofMedian(double[] values, Resampling resampling) {
    return of(
        values.length,
        drawn ->
            SortedValues.of(Arrays.stream(drawn).mapToDouble(form -> values[form]).toArray())
                .median(),
        resampling);
  }

  /// Of any figure of the forms with these numbers.
  public static Bootstrap of(
      int forms, Function<int[], OptionalDouble> figure, Resampling resampling) {
    int[] drawn = new int[forms];
    Arrays.setAll(drawn, form -> form);
    OptionalDouble point = figure.apply(drawn);
    if (forms < LEAST || point.isEmpty()) {
      return new Bootstrap(point, Optional.empty(), OptionalDouble.empty());
    }
    double[] replicates = new double[resampling.replicates()];
    RandomGenerator chance = resampling.seed().generator();
    int known = 0;
    for (int replicate = 0; replicate < resampling.replicates(); replicate++) {
      Arrays.setAll(drawn, form -> chance.nextInt(forms));
      OptionalDouble value = figure.apply(drawn);
      if (value.isPresent()) {
        replicates[known++] = value.getAsDouble();
      }
    }
    return summed(point, Arrays.copyOf(replicates, known), resampling.confidence());
  }

  private static Bootstrap summed(OptionalDouble point, double[] replicates, double confidence) {
    if (replicates.length == 0) {
      return new Bootstrap(point, Optional.empty(), OptionalDouble.empty());
    }
    SortedValues sorted = SortedValues.of(replicates);
    double tail = (1 - confidence) / 2;
    Interval interval =
        new Interval(sorted.quantile(tail).orElseThrow(), sorted.quantile(1 - tail).orElseThrow());
    return new Bootstrap(point, Optional.of(interval), Moments.of(replicates).sd());
  }

  public Optional<Reason> absence() {
    return interval.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
