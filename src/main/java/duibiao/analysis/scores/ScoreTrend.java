package duibiao.analysis.scores;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.Group.Member;
import duibiao.analysis.MinimalN;
import duibiao.analysis.statistics.TheilSen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the median score of a group moves over the years (D8).
///
/// @param whose what the years have in common
/// @param forms how many forms there are in all years
/// @param years those with enough forms for a median, the first first
/// @param line points a year
public record ScoreTrend(Group whose, int forms, List<Integer> years, TheilSen line) {

  public ScoreTrend {
    years = List.copyOf(years);
  }

  /// Of the groups that have enough years.
  static List<ScoreTrend> of(List<ScoreRow> rows) {
    Map<Group, List<ScoreRow>> byYear =
        rows.stream()
            .filter(row -> MinimalN.QUANTILES.isReached(row.scores().n()))
            .filter(row -> year(row).isPresent())
            .collect(groupingBy(row -> withoutYear(row.group()), LinkedHashMap::new, toList()));
    return byYear.entrySet().stream()
        .filter(group -> MinimalN.TREND.isReached(group.getValue().size()))
        .flatMap(group -> of(group.getKey(), group.getValue()).stream())
        .toList();
  }

  private static Optional<ScoreTrend> of(Group whose, List<ScoreRow> rows) {
    List<Integer> years = rows.stream().flatMap(row -> year(row).stream()).toList();
    return TheilSen.of(
            years.stream().mapToDouble(Integer::doubleValue).toArray(),
            rows.stream().mapToDouble(row -> row.scores().median().orElseThrow()).toArray())
        .map(line ->
            new ScoreTrend(
                whose, rows.stream().mapToInt(row -> row.scores().n()).sum(), years, line));
  }

  private static Optional<Integer> year(ScoreRow row) {
    return years(row.group())
        .filter(Member::isKnown)
        .map(member -> Integer.valueOf(member.code()))
        .findFirst();
  }

  private static Stream<Member> years(Group group) {
    return group.members().stream().filter(member -> member.dimension() == Dimension.YEAR);
  }

  private static Group withoutYear(Group group) {
    return new Group(
        group.members().stream().filter(member -> member.dimension() != Dimension.YEAR).toList());
  }
}
