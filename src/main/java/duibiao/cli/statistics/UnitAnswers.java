package duibiao.cli.statistics;

import duibiao.analysis.statistics.Bootstrap;
import duibiao.analysis.statistics.Estimate;
import duibiao.analysis.statistics.Funnel;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.RankInterval;
import duibiao.analysis.statistics.ShrunkMeans;
import duibiao.analysis.statistics.ShrunkShares;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Many units side by side: S2, S3, S5, S6.
final class UnitAnswers {
  private UnitAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "empirical_bayes_shares", UnitAnswers::shrunkShares,
        "empirical_bayes_means", UnitAnswers::shrunkMeans,
        "funnel", UnitAnswers::funnel,
        "bootstrap_share", UnitAnswers::bootstrapShare,
        "bootstrap_median", UnitAnswers::bootstrapMedian,
        "rank_intervals", UnitAnswers::rankIntervals);
  }

  private static Answer shrunkShares(Question question) {
    Pairs pairs = question.inputs().pairs("x", "n");
    ShrunkShares found = ShrunkShares.of(pairs.proportions());
    List<Optional<ShrunkShares.Unit>> units = pairs.placed(found.units());
    Answer answer =
        new Answer()
            .put("mean", found.mean())
            .put("rho", found.correlation())
            .put("m", found.prior(), ShrunkShares.Prior::size)
            .put("alpha", found.prior(), ShrunkShares.Prior::alpha)
            .put("beta", found.prior(), ShrunkShares.Prior::beta)
            .numbers("shrunk", units, ShrunkShares.Unit::share);
    if (found.prior().isEmpty()) {
      answer.absent("lo95", "hi95");
    } else {
      ends(answer, "%s95", units, ShrunkShares.Unit::interval);
    }
    return answer.reason(found.absence());
  }

  /// The two ends of an interval, each a list named `lo` or `hi` and what follows.
  private static <T> void ends(
      Answer answer,
      String name,
      List<Optional<T>> units,
      Function<T, Optional<Interval>> interval) {
    answer
        .numbers(name.formatted("lo"), units, unit -> end(interval.apply(unit), Interval::low))
        .numbers(name.formatted("hi"), units, unit -> end(interval.apply(unit), Interval::high));
  }

  private static OptionalDouble end(Optional<Interval> interval, Function<Interval, Double> end) {
    return interval.map(ends -> OptionalDouble.of(end.apply(ends))).orElse(OptionalDouble.empty());
  }

  private static Answer shrunkMeans(Question question) {
    Pairs pairs = question.inputs().pairs("y", "se");
    double[] values = pairs.x();
    double[] errors = pairs.y();
    List<Estimate> estimates = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      estimates.add(new Estimate(values[i], errors[i]));
    }
    ShrunkMeans found = ShrunkMeans.of(estimates);
    List<Optional<ShrunkMeans.Unit>> units = pairs.placed(found.units());
    return new Answer()
        .put("q", found.q())
        .put("tau2", found.variance())
        .put("mu", found.mean())
        .numbers("b", units, unit -> OptionalDouble.of(unit.pull()))
        .numbers("shrunk", units, unit -> OptionalDouble.of(unit.value()))
        .numbers("se", units, unit -> OptionalDouble.of(unit.error()))
        .put("i2", found.heterogeneity())
        .reason(found.absence());
  }

  private static Answer funnel(Question question) {
    Pairs pairs = question.inputs().pairs("x", "n");
    double winsor = question.params().number("winsor", question.ruleset().funnelWinsor());
    if (!(winsor >= 0 && winsor <= 0.5)) {
      throw WrongCase.input("winsor: " + winsor + " is not from 0 to 0.5");
    }
    Funnel found = Funnel.of(pairs.proportions(), winsor);
    List<Optional<Funnel.Unit>> units = pairs.placed(found.units());
    Answer answer =
        new Answer()
            .put("p0", found.centre())
            .numbers("z", units, Funnel.Unit::z)
            .put("phi", found.dispersion())
            .flag("overdispersed", found.isOverdispersed())
            .put("tau2", found.variance())
            .numbers("z_additive", units, Funnel.Unit::additive)
            .numbers("z_mult", units, Funnel.Unit::multiplicative);
    ends(answer, "exact_%s95", units, Funnel.Unit::usual);
    ends(answer, "exact_%s998", units, Funnel.Unit::wide);
    return answer.reason(found.absence());
  }

  private static Answer bootstrapShare(Question question) {
    List<Proportion> forms = question.inputs().pairs("x", "n").proportions();
    Bootstrap found = Bootstrap.ofShare(forms, question.resampling());
    return bootstrap(found).put("se", found.error()).reason(found.absence());
  }

  private static Answer bootstrapMedian(Question question) {
    Bootstrap found = Bootstrap.ofMedian(question.inputs().numbers("x"), question.resampling());
    return bootstrap(found).reason(found.absence());
  }

  private static Answer bootstrap(Bootstrap found) {
    return new Answer().put("point", found.point()).interval("lo90", "hi90", found.interval());
  }

  private static Answer rankIntervals(Question question) {
    Pairs pairs = question.inputs().pairs("theta", "se");
    double[] values = pairs.x();
    double[] errors = pairs.y();
    List<RankInterval.Place> places = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      places.add(new RankInterval.Place(values[i], errors[i]));
    }
    int draws = question.params().whole("draws", question.ruleset().rankDraws());
    List<Optional<RankInterval>> ranks =
        pairs.placed(RankInterval.of(places, question.seed(), draws));
    return new Answer()
        .numbers("median_rank", ranks, rank -> OptionalDouble.of(rank.median()))
        .numbers("p05", ranks, rank -> OptionalDouble.of(rank.low()))
        .numbers("p95", ranks, rank -> OptionalDouble.of(rank.high()))
        .numbers("p_top1", ranks, rank -> OptionalDouble.of(rank.first()));
  }
}
