package duibiao.cli.statistics;

import duibiao.analysis.statistics.Density;
import duibiao.analysis.statistics.Distribution;
import duibiao.analysis.statistics.GradeCounts;
import duibiao.analysis.statistics.ScoreShares;
import duibiao.analysis.statistics.SortedValues;
import duibiao.analysis.statistics.VarianceSource;
import duibiao.analysis.statistics.Wasserstein;
import duibiao.measure.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// How values distribute: D1, D2, D5, D9.
final class DescriptionAnswers {
  private static final double UPPER = 100;

  private DescriptionAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "descriptive", DescriptionAnswers::descriptive,
        "quantiles", DescriptionAnswers::quantiles,
        "kde_reflected", DescriptionAnswers::density,
        "wasserstein", DescriptionAnswers::wasserstein,
        "variance_source", DescriptionAnswers::varianceSource);
  }

  private static Answer descriptive(Question question) {
    double[] values = question.inputs().numbers("x");
    Distribution found = Distribution.of(values);
    ScoreShares shares = ScoreShares.of(values);
    Answer answer =
        new Answer()
            .whole("n", found.n())
            .put("mean", found.mean())
            .put("sd", found.sd())
            .put("min", found.min())
            .put("max", found.max())
            .put("q05", found.q05())
            .put("q25", found.q25())
            .put("median", found.median())
            .put("q75", found.q75())
            .put("q95", found.q95())
            .put("iqr", found.quartileDistance())
            .put("mad_raw", found.shape().deviation())
            .put("skew_adj", found.shape().skewness())
            .put("kurt_excess_adj", found.shape().kurtosis())
            .put("gini", found.shape().gini())
            .put("share_full", shares.full().share())
            .put("share_ge99", shares.near().share())
            .put("lost_points_mean", shares.lostPoints());
    return bands(answer, shares.grades())
        .put("band_entropy_norm", shares.grades().entropy())
        .reason(absence(found));
  }

  private static Answer bands(Answer answer, GradeCounts grades) {
    if (grades.entropy().isEmpty()) {
      return answer.absent("band_counts");
    }
    answer
        .fields()
        .putArray("band_counts")
        .add(grades.excellent())
        .add(grades.good())
        .add(grades.fair())
        .add(grades.poor());
    return answer;
  }

  private static Optional<Reason> absence(Distribution found) {
    if (found.shape().kurtosis().isPresent() && found.shape().gini().isPresent()) {
      return Optional.empty();
    }
    boolean isFlat = found.n() > 1 && found.min().equals(found.max());
    return Optional.of(isFlat ? Reason.ZERO_VARIANCE : Reason.N_TOO_SMALL);
  }

  private static Answer quantiles(Question question) {
    SortedValues values = SortedValues.of(question.inputs().numbers("x"));
    return new Answer()
        .numbers(
            "q",
            question.params().slots("p").stream()
                .map(p ->
                    p.isPresent()
                        ? values.quantile(probability(p.getAsDouble()))
                        : OptionalDouble.empty())
                .toList());
  }

  private static double probability(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw WrongCase.input("p: " + p + " is not from 0 to 1");
    }
    return p;
  }

  private static Answer density(Question question) {
    List<OptionalDouble> grid = question.inputs().slots("grid");
    Density density =
        Density.of(question.inputs().numbers("x"), question.params().number("upper", UPPER));
    return new Answer()
        .put("h", density.bandwidth())
        .numbers(
            "density",
            grid.stream()
                .map(point ->
                    point.isPresent() ? density.at(point.getAsDouble()) : OptionalDouble.empty())
                .toList())
        .reason(density.absence());
  }

  private static Answer wasserstein(Question question) {
    OptionalDouble distance =
        Wasserstein.distance(question.inputs().numbers("x"), question.inputs().numbers("y"));
    return new Answer()
        .put("w1", distance)
        .reason(distance.isPresent() ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL));
  }

  private static Answer varianceSource(Question question) {
    Pairs forms = question.inputs().pairs("budget", "indicators");
    VarianceSource source = VarianceSource.of(forms.x(), forms.y());
    return new Answer()
        .put("var_total", source.variance())
        .put("share_budget", source.budget())
        .put("share_indicators", source.indicators())
        .reason(source.absence());
  }
}
