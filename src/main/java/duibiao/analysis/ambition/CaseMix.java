package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import duibiao.analysis.Family;
import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.MinimalN;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.statistics.DirectRate;
import duibiao.analysis.statistics.IndirectRate;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.Strata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;

/// The share of lax targets of each group as if all groups of its family had the same kinds of
/// lines 「结构可比」 (S8): the level-2 classes, rates and counts apart.
public record CaseMix(Star star) {
  private static final Field<String> STRATUM =
      concat(
              MART_INDICATOR.CANONICAL_LEVEL2,
              case_()
                  .when(MART_INDICATOR.UNIT.eq("%"), inline(" rate"))
                  .otherwise(inline(" count")))
          .as("stratum");
  private static final Field<Integer> LAX =
      count().filterWhere(LineConditions.IS_LAX).as("lax_lines");
  private static final Field<Integer> LINES = count().as("lines");

  /// A group beside the others of its family.
  ///
  /// @param lax its lax lines, as they are
  /// @param direct for comparing group with group; absent when it has too few lines of some kind
  /// @param indirect observed over expected, for comparing it with all together
  public record Row(
      Group group, Proportion lax, Optional<DirectRate> direct, IndirectRate indirect) {}

  /// Lines of a family: stratum → group → lax of all.
  private record Mixed(Map<String, Map<String, Proportion>> strata, Map<Group, Proportion> groups) {

    void add(Group group, String stratum, Proportion lines) {
      strata.computeIfAbsent(stratum, key -> new LinkedHashMap<>()).put(key(group), lines);
      groups.merge(
          group,
          lines,
          (one, other) -> new Proportion(one.count() + other.count(), one.of() + other.of()));
    }

    static String key(Group group) {
      return group.members().toString();
    }

    List<Row> rows() {
      Strata all = new Strata(strata);
      return groups.entrySet().stream()
          .map(group ->
              new Row(
                  group.getKey(),
                  group.getValue(),
                  isEnough(group.getKey(), group.getValue())
                      ? DirectRate.of(all, key(group.getKey()))
                      : Optional.empty(),
                  IndirectRate.of(all, key(group.getKey()))))
          .toList();
    }

    private boolean isEnough(Group group, Proportion lax) {
      return MinimalN.DIRECT_EVENTS.isReached(lax.count())
          && strata.values().stream()
              .map(stratum -> Optional.ofNullable(stratum.get(key(group))))
              .allMatch(lines ->
                  lines.filter(some -> MinimalN.DIRECT_STRATUM.isReached(some.of())).isPresent());
    }
  }

  /// The groups of each family in the order of their codes.
  public List<Row> ask(Selection selection, Grouping grouping) {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    List<Field<?>> cells = new ArrayList<>(groups);
    cells.add(STRATUM);
    Map<Family, Mixed> families = new LinkedHashMap<>();
    star.ask()
        .select(cells)
        .select(LAX, LINES)
        .from(MART_INDICATOR)
        .where(selection.in(Mart.INDICATORS))
        .and(grouping.membersIn(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .and(LineConditions.IS_STRETCHABLE)
        .groupBy(cells)
        .orderBy(cells)
        .forEach(row -> {
          Group group = grouping.of(row);
          families
              .computeIfAbsent(
                  grouping.familyOf(group),
                  key -> new Mixed(new LinkedHashMap<>(), new LinkedHashMap<>()))
              .add(group, row.get(STRATUM), new Proportion(row.get(LAX), row.get(LINES)));
        });
    return families.values().stream().flatMap(family -> family.rows().stream()).toList();
  }
}
