package duibiao.analysis.survey;

import duibiao.analysis.Family;
import duibiao.analysis.Group;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.AmbitionRow;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.statistics.Funnel;
import duibiao.analysis.statistics.Proportion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The shares of lax targets of a family of groups against the number of their lines 「漏斗图」 (S3).
///
/// @param centre the share of all
/// @param isOverdispersed the shares differ so much that only the wider rule flags
/// @param limits between which chance alone would leave a share, by the number of lines
public record LaxFunnel(
    Family family,
    OptionalDouble centre,
    boolean isOverdispersed,
    List<Unit> units,
    List<Limits> limits) {
  private static final int STEPS = 48;

  public LaxFunnel {
    units = List.copyOf(units);
    limits = List.copyOf(limits);
  }

  /// A group in its funnel.
  public record Unit(Group group, Proportion lax, boolean isOutside) {}

  /// The limits of `n` lines.
  public record Limits(long n, Funnel.Limits between) {}

  /// One per family with enough groups, in their order.
  static List<LaxFunnel> of(TargetAmbition.Answer answer, double winsor) {
    Map<Family, List<AmbitionRow>> families = new LinkedHashMap<>();
    answer.rows().stream()
        .filter(row -> row.lax().of() > 0)
        .filter(row -> row.group().isKnown())
        .forEach(row ->
            families
                .computeIfAbsent(
                    answer.grouping().familyOf(row.group()), family -> new ArrayList<>())
                .add(row));
    return families.entrySet().stream()
        .filter(family -> MinimalN.FUNNEL.isReached(family.getValue().size()))
        .map(family -> of(family.getKey(), family.getValue(), winsor))
        .toList();
  }

  private static LaxFunnel of(Family family, List<AmbitionRow> rows, double winsor) {
    Funnel funnel = Funnel.of(rows.stream().map(AmbitionRow::lax).toList(), winsor);
    long most = rows.stream().mapToLong(row -> row.lax().of()).max().orElse(1);
    return new LaxFunnel(
        family,
        funnel.centre(),
        funnel.isOverdispersed(),
        IntStream.range(0, rows.size())
            .mapToObj(i ->
                new Unit(
                    rows.get(i).group(),
                    rows.get(i).lax(),
                    funnel.isOutside(funnel.units().get(i))))
            .toList(),
        sizes(most)
            .boxed()
            .flatMap(n -> funnel.limitsAt(n).map(between -> new Limits(n, between)).stream())
            .toList());
  }

  /// Sizes along the axis, closer together where the limits bend.
  private static LongStream sizes(long most) {
    return IntStream.rangeClosed(0, STEPS)
        .mapToLong(step -> Math.round(Math.exp(Math.log(most + 1.0) * step / STEPS)))
        .distinct();
  }
}
