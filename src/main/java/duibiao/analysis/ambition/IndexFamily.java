package duibiao.analysis.ambition;

import duibiao.analysis.MinimalN;
import duibiao.analysis.comparison.Candidate;
import duibiao.analysis.comparison.FamilyVerdict;
import duibiao.analysis.comparison.Ranking;
import duibiao.analysis.comparison.Rules;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.statistics.Bootstrap;
import duibiao.analysis.statistics.Estimate;
import duibiao.analysis.statistics.Funnel;
import duibiao.analysis.statistics.Proportion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// The groups of a family with their indices, ranked by the parts that all of them have: variants
/// are never mixed.
record IndexFamily(FamilyVerdict verdict, List<GroupAims> groups, Rules rules) {

  List<IndexRow> rows() {
    List<Optional<Ambition>> ambitions = groups.parallelStream().map(GroupAims::index).toList();
    List<Candidate> candidates = candidates(ambitions);
    Ranking ranking = Ranking.of(verdict.family().key(), candidates, rules);
    Optional<Funnel> funnel = funnel();
    return IntStream.range(0, groups.size())
        .mapToObj(i ->
            row(
                i,
                ambitions.get(i),
                ranking.placeOf(candidates.get(i), rules),
                funnel.map(found -> new Drawn(found, found.units().get(i)))))
        .toList();
  }

  /// A unit in its funnel.
  private record Drawn(Funnel funnel, Funnel.Unit unit) {}

  private IndexRow row(
      int i, Optional<Ambition> ambition, Ranking.Place place, Optional<Drawn> funnel) {
    GroupAims group = groups.get(i);
    double weight = group.forms().stream().mapToDouble(FormAims::weight).sum();
    double lax = group.forms().stream().mapToDouble(FormAims::laxWeight).sum();
    Proportion lines = lax(group);
    boolean isTold = weight > 0 && MinimalN.WEIGHT_TILT.isReached(lines.of());
    return new IndexRow(
        group.group(),
        group.forms().size(),
        group.lines(),
        group.stretchable(),
        (int) group.forms().stream().filter(form -> !form.isWeighted()).count(),
        ambition,
        isTold ? OptionalDouble.of(lax / weight) : OptionalDouble.empty(),
        isTold ? OptionalDouble.of(lax / weight - lines.share().orElse(0)) : OptionalDouble.empty(),
        place,
        verdict.findings().get(i),
        funnel.map(Drawn::unit),
        funnel.map(drawn -> drawn.funnel().isOutside(drawn.unit())).orElse(false));
  }

  private static Proportion lax(GroupAims group) {
    return new Proportion(group.forms().stream().mapToLong(FormAims::lax).sum(), group.lines());
  }

  private Optional<Funnel> funnel() {
    return MinimalN.FUNNEL.isReached(groups.size())
        ? Optional.of(
            Funnel.of(
                groups.stream().map(IndexFamily::stretchableLax).toList(), rules.funnelWinsor()))
        : Optional.empty();
  }

  /// Only a line that can stretch can be lax.
  private static Proportion stretchableLax(GroupAims group) {
    long lax = group.forms().stream().mapToLong(FormAims::lax).sum();
    return new Proportion(lax, Math.max(lax, group.stretchable()));
  }

  private List<Candidate> candidates(List<Optional<Ambition>> ambitions) {
    Set<AmbitionPart> common = EnumSet.allOf(AmbitionPart.class);
    ambitions.forEach(
        ambition -> ambition.ifPresent(found -> common.retainAll(found.parts().values().keySet())));
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      GroupAims group = groups.get(i);
      candidates.add(
          new Candidate(
              group.group(),
              verdict.family(),
              ambitions.get(i).flatMap(ambition -> estimate(group, ambition, common)),
              group.forms().size(),
              group.lines()));
    }
    return candidates;
  }

  private static Optional<Estimate> estimate(
      GroupAims group, Ambition ambition, Set<AmbitionPart> common) {
    Bootstrap drawn =
        ambition.parts().values().keySet().equals(common) ? ambition.drawn() : group.drawn(common);
    return drawn.point().isPresent() && drawn.error().orElse(0) > 0
        ? Optional.of(new Estimate(drawn.point().getAsDouble(), drawn.error().getAsDouble()))
        : Optional.empty();
  }
}
