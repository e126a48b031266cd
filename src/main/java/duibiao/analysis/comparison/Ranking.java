package duibiao.analysis.comparison;

import duibiao.analysis.Figure;
import duibiao.analysis.Group;
import duibiao.analysis.MinimalN;
import duibiao.analysis.comparison.Standing.Tier;
import duibiao.analysis.statistics.Estimate;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.RankInterval;
import duibiao.analysis.statistics.ShrunkMeans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the groups of a family stand: ranks only with their intervals, over shrunk figures, and
/// only of groups that are large enough (S2, S6, section 6).
///
/// @param standings of the groups that are ranked
public record Ranking(Map<Group, Standing> standings) {
  private static final double CONFIDENCE = 0.95;

  public Ranking {
    standings = Map.copyOf(standings);
  }

  /// Ranks the groups of one family, the largest figure first.
  public static Ranking of(String family, List<Candidate> candidates, Rules rules) {
    List<Candidate> ranked =
        candidates.stream().filter(candidate -> absence(candidate, rules).isEmpty()).toList();
    if (ranked.size() < 2) {
      return new Ranking(Map.of());
    }
    List<Estimate> estimates =
        ranked.stream().map(candidate -> candidate.estimate().orElseThrow()).toList();
    List<ShrunkMeans.Unit> shrunk = ShrunkMeans.of(estimates).units();
    List<RankInterval> ranks =
        RankInterval.of(
            shrunk.stream()
                .map(unit -> new RankInterval.Place(unit.value(), unit.error()))
                .toList(),
            rules.metric().of("rank " + family),
            rules.rankDraws());
    List<Tier> tiers = tiers(ranks);
    Map<Group, Standing> standings = new LinkedHashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      standings.put(
          ranked.get(i).group(), standing(shrunk.get(i), ranks.get(i), tiers.get(i), ranks.size()));
    }
    return new Ranking(standings);
  }

  /// Where a candidate stands, or why it does not.
  public Place placeOf(Candidate candidate, Rules rules) {
    Optional<Standing> standing = Optional.ofNullable(standings.get(candidate.group()));
    return new Place(standing, absence(candidate, rules).orElse(Figure.NO_PEERS));
  }

  /// Where a group stands.
  ///
  /// @param standing absent where it is not ranked
  /// @param absence the reason code of that
  public record Place(Optional<Standing> standing, String absence) {}

  private static Standing standing(ShrunkMeans.Unit shrunk, RankInterval rank, Tier tier, int of) {
    return new Standing(
        shrunk.value(),
        shrunk.error(),
        rank.median(),
        new Interval(rank.low(), rank.high()),
        rank.first(),
        tier,
        of);
  }

  /// Why a group is not ranked, whoever its rivals are: a reason code.
  private static Optional<String> absence(Candidate candidate, Rules rules) {
    if (!candidate.group().isKnown()
        || !MinimalN.RANKED_FORMS.isReached(candidate.forms())
        || !MinimalN.RANKED_LINES.isReached(candidate.lines())) {
      return Optional.of(Figure.N_TOO_SMALL);
    }
    if (candidate.estimate().isEmpty()) {
      return Optional.of(Figure.ZERO_VARIANCE);
    }
    Interval interval = candidate.estimate().get().interval(CONFIDENCE);
    return (interval.high() - interval.low()) / 2 <= rules.widest()
        ? Optional.empty()
        : Optional.of(Figure.N_TOO_SMALL);
  }

  /// Groups whose intervals overlap stand together, and with all that overlap these.
  private static List<Tier> tiers(List<RankInterval> ranks) {
    List<Integer> order =
        IntStream.range(0, ranks.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> ranks.get(i).low()))
            .toList();
    List<Tier> tiers = new ArrayList<>();
    ranks.forEach(rank -> tiers.add(new Tier(0, 0)));
    int from = 0;
    double reach = Double.NEGATIVE_INFINITY;
    for (int at = 0; at < order.size(); at++) {
      RankInterval rank = ranks.get(order.get(at));
      if (rank.low() > reach) {
        place(tiers, order.subList(from, at), from);
        from = at;
      }
      reach = Math.max(reach, rank.high());
    }
    place(tiers, order.subList(from, order.size()), from);
    return tiers;
  }

  private static void place(List<Tier> tiers, List<Integer> members, int before) {
    members.forEach(member -> tiers.set(member, new Tier(before + 1, before + members.size())));
  }
}
