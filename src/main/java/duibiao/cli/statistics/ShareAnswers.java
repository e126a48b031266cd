package duibiao.cli.statistics;

import duibiao.analysis.statistics.AdjustedP;
import duibiao.analysis.statistics.DirectRate;
import duibiao.analysis.statistics.FisherTest;
import duibiao.analysis.statistics.IndirectRate;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.ProportionDifference;
import duibiao.analysis.statistics.Strata;
import duibiao.measure.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Shares and families of tests: S1, S4, S8.
final class ShareAnswers {
  private ShareAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "proportion", ShareAnswers::proportion,
        "newcombe", ShareAnswers::newcombe,
        "fisher", ShareAnswers::fisher,
        "benjamini_hochberg", ShareAnswers::benjaminiHochberg,
        "indirect_standardisation", ShareAnswers::indirect,
        "direct_standardisation", ShareAnswers::direct);
  }

  private static Answer proportion(Question question) {
    Optional<Proportion> found =
        proportion(question.inputs().number("x"), question.inputs().number("n"));
    double confidence = question.confidence(Proportion.USUAL_CONFIDENCE);
    return new Answer()
        .put("p", found.map(Proportion::share).orElse(OptionalDouble.empty()))
        .interval("wilson_lo", "wilson_hi", found.flatMap(p -> p.interval(confidence)))
        .interval("cp_lo", "cp_hi", found.flatMap(p -> p.exactInterval(confidence)))
        .reason(tooFew(found.flatMap(p -> p.interval(confidence)).isPresent()));
  }

  private static Optional<Proportion> proportion(OptionalDouble count, OptionalDouble of) {
    return count.isPresent() && of.isPresent()
        ? Optional.of(Pairs.proportion(count.getAsDouble(), of.getAsDouble()))
        : Optional.empty();
  }

  private static Answer newcombe(Question question) {
    Fields inputs = question.inputs();
    Optional<Proportion> one = proportion(inputs.number("x1"), inputs.number("n1"));
    Optional<Proportion> other = proportion(inputs.number("x2"), inputs.number("n2"));
    double confidence = question.confidence(Proportion.USUAL_CONFIDENCE);
    Optional<ProportionDifference> found =
        one.flatMap(
            first -> other.flatMap(second -> ProportionDifference.of(first, second, confidence)));
    return new Answer()
        .put("diff", found, ProportionDifference::value)
        .interval("lo", "hi", found.map(ProportionDifference::interval))
        .reason(tooFew(found.isPresent()));
  }

  private static Answer fisher(Question question) {
    List<List<Long>> table = ComparisonAnswers.table(question.inputs());
    if (table.size() != 2 || table.getFirst().size() != 2) {
      throw WrongCase.input("table: two rows of two are needed");
    }
    return new Answer().put("p", FisherTest.of(row(table.getFirst()), row(table.getLast())).p());
  }

  private static Proportion row(List<Long> counts) {
    return new Proportion(counts.getFirst(), counts.getFirst() + counts.getLast());
  }

  private static Answer benjaminiHochberg(Question question) {
    List<OptionalDouble> family = question.inputs().slots("p");
    if (family.stream()
        .anyMatch(p -> p.isPresent() && !(p.getAsDouble() >= 0 && p.getAsDouble() <= 1))) {
      throw WrongCase.input("p: a value is not from 0 to 1");
    }
    AdjustedP found = AdjustedP.of(family);
    double rate = question.params().number("q", question.ruleset().fdrQ());
    return new Answer()
        .numbers("bh", found.benjaminiHochberg())
        .numbers("by", found.benjaminiYekutieli())
        .numbers("holm", found.holm())
        .flags("reject", found.rejected(rate));
  }

  private static Answer indirect(Question question) {
    Strata strata = strata(question.inputs());
    Answer rates = new Answer();
    strata.strata().keySet().forEach(stratum -> rates.put(stratum, strata.rate(stratum)));
    return new Answer()
        .nested("stratum_rates", rates)
        .nested("regions", regions(strata, ShareAnswers::indirect));
  }

  private static Answer indirect(Strata strata, String region) {
    IndirectRate found = IndirectRate.of(strata, region);
    return new Answer()
        .whole("observed", found.observed())
        .put("expected", found.expected())
        .whole("n", found.n())
        .put("ratio", found.ratio())
        .interval("lo95", "hi95", found.limits())
        .put("z", found.z())
        .reason(found.absence());
  }

  private static Answer direct(Question question) {
    Strata strata = strata(question.inputs());
    Answer weights = new Answer();
    strata
        .strata()
        .keySet()
        .forEach(stratum -> weights.whole(stratum, strata.pooled(stratum).of()));
    return new Answer()
        .nested("weights", weights)
        .nested("regions", regions(strata, ShareAnswers::direct));
  }

  private static Answer direct(Strata strata, String region) {
    Optional<DirectRate> found = DirectRate.of(strata, region);
    return new Answer()
        .put("rate", found, DirectRate::value)
        .put("se", found, DirectRate::error)
        .reason(tooFew(found.isPresent()));
  }

  private static Answer regions(Strata strata, BiFunction<Strata, String, Answer> answer) {
    Answer regions = new Answer();
    strata.regions().forEach(region -> regions.nested(region, answer.apply(strata, region)));
    return regions;
  }

  private static Strata strata(Fields inputs) {
    Fields named = inputs.nested("strata");
    Map<String, Map<String, Proportion>> strata = new LinkedHashMap<>();
    for (String stratum : named.names()) {
      Fields regions = named.nested(stratum);
      Map<String, Proportion> lines = new LinkedHashMap<>();
      for (String region : regions.names()) {
        lines.put(region, lines(regions, region));
      }
      strata.put(stratum, lines);
    }
    return new Strata(strata);
  }

  /// Without both numbers a region has no lines.
  private static Proportion lines(Fields regions, String region) {
    if (!regions.holds(region)) {
      return new Proportion(0, 0);
    }
    List<OptionalDouble> counts = regions.slots(region);
    if (counts.size() != 2) {
      throw WrongCase.input(region + ": two counts are needed");
    }
    return proportion(counts.getFirst(), counts.getLast()).orElse(new Proportion(0, 0));
  }

  private static Optional<Reason> tooFew(boolean isDefined) {
    return isDefined ? Optional.empty() : Optional.of(Reason.N_TOO_SMALL);
  }
}
