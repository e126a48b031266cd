package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.noCondition;

import duibiao.analysis.Coverage;
import duibiao.analysis.CoverageQuestion;
import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.MinimalN;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.ambition.Explanations.Explained;
import duibiao.analysis.comparison.Chance;
import duibiao.analysis.comparison.Comparison;
import duibiao.analysis.comparison.Contestants;
import duibiao.analysis.comparison.FamilyVerdict;
import duibiao.analysis.comparison.Rules;
import duibiao.analysis.comparison.Rules.Seeds;
import duibiao.analysis.comparison.Sample;
import duibiao.measure.Ruleset;
import duibiao.measure.Rulesets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Field;

/// The signs of lax targets, group by group, and the laxest lines of all: `duibiao ambition`.
///
/// Only results count: a declaration holds no actual.
public final class TargetAmbition {
  private final Star star;
  private final Rulesets rulesets;

  /// Opens the questions.
  ///
  /// @param rulesets what counts as a finding, and how chance is drawn
  public TargetAmbition(Star star, Rulesets rulesets) {
    this.star = star;
    this.rulesets = rulesets;
  }

  /// The whole answer.
  ///
  /// @param groups in the order of their codes
  /// @param families the groups that may be held against each other, by the stretch of their forms
  /// @param laxest the laxest lines of the selection, the laxest first; lines whose direction is
  ///   assumed are none of them
  /// @param laxLines how many such lines there are
  public record Answer(
      Grouping grouping,
      List<AmbitionGroup> groups,
      List<FamilyVerdict> families,
      List<LaxLine> laxest,
      int laxLines,
      Coverage coverage) {

    public Answer {
      groups = List.copyOf(groups);
      families = List.copyOf(families);
      laxest = List.copyOf(laxest);
    }

    /// The same for groups with enough lines for a share, for whoever reads a screen.
    public Answer ofMany() {
      return new Answer(
          grouping,
          groups.stream()
              .filter(group -> MinimalN.SHARE.isReached(group.habits().copied().of()))
              .toList(),
          families,
          laxest,
          laxLines,
          coverage);
    }

    /// What the lines of each group show.
    public List<AmbitionRow> rows() {
      return groups.stream().map(AmbitionGroup::signs).toList();
    }
  }

  /// Asks.
  ///
  /// @param lines how many of the laxest lines are wanted
  public Answer ask(Selection selection, Grouping grouping, int lines) {
    List<GroupAims> aims = aims(selection, grouping);
    List<FamilyVerdict> families = FamilyVerdict.of(samples(aims, grouping), rules(selection));
    return new Answer(
        grouping,
        groups(selection, grouping, indices(aims, families, rules(selection))),
        families,
        laxest(selection, lines),
        laxLines(selection),
        coverage(selection));
  }

  /// What an answer covers.
  public Coverage coverage(Selection selection) {
    return new CoverageQuestion(star, selection, noCondition()).ask();
  }

  /// How often groups would stand out if their names meant nothing.
  public Chance chance(Answer answer, Selection selection, int shuffles) {
    return Chance.of(answer.families(), shuffles, rules(selection));
  }

  /// Two or more groups against each other, by the stretch of their forms.
  ///
  /// @param names the codes or names of the groups
  public Comparison compare(Selection selection, Grouping grouping, List<String> names) {
    List<Sample> samples = samples(aims(selection, grouping), grouping);
    Contestants contestants = new Contestants(grouping, names);
    return new Comparison(
        Map.of("stretch", contestants.contests(samples, rules(selection))),
        contestants.strangers(samples));
  }

  private List<GroupAims> aims(Selection selection, Grouping grouping) {
    IndexRules rules = new IndexRules(rulesets.of(selection.year()), seeds(selection, "ambition"));
    return new AimedForms(star, selection, grouping, rules.ruleset().peersMin())
        .ask().stream().map(group -> new GroupAims(group.group(), group.forms(), rules)).toList();
  }

  private static List<Sample> samples(List<GroupAims> groups, Grouping grouping) {
    return groups.stream()
        .map(group ->
            new Sample(
                group.group(),
                grouping.familyOf(group.group()),
                group.stretches(),
                group.stretchable()))
        .toList();
  }

  private static Map<Group, IndexRow> indices(
      List<GroupAims> aims, List<FamilyVerdict> families, Rules rules) {
    Map<Group, GroupAims> byGroup =
        aims.stream().collect(toMap(GroupAims::group, Function.identity()));
    return families.stream()
        .map(family ->
            new IndexFamily(
                family,
                family.samples().stream()
                    .flatMap(sample -> Stream.ofNullable(byGroup.get(sample.group())))
                    .toList(),
                rules))
        .flatMap(family -> family.rows().stream())
        .collect(toMap(IndexRow::group, Function.identity()));
  }

  private List<AmbitionGroup> groups(
      Selection selection, Grouping grouping, Map<Group, IndexRow> indices) {
    Ruleset ruleset = rulesets.of(selection.year());
    Map<Group, YearPairs> pairs =
        new Ratchets(star, selection, grouping).ask(ruleset.ratchetDelta());
    Map<Group, List<Double>> bins = new TargetBins(star, selection, grouping).ask();
    Map<Group, Explained> explained = new Explanations(star, selection, grouping).ask(ruleset);
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    return star.ask()
        .select(groups)
        .select(AmbitionRow.fields())
        .select(TargetHabits.fields(ruleset.caliperDelta()))
        .from(MART_INDICATOR)
        .where(selection.in(Mart.INDICATORS))
        .and(grouping.membersIn(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .groupBy(groups)
        .orderBy(groups)
        .fetch(row -> {
          Group group = grouping.of(row);
          Explained reasons = Optional.ofNullable(explained.get(group)).orElse(Explained.NONE);
          return new AmbitionGroup(
              AmbitionRow.of(group, row),
              TargetHabits.of(Optional.ofNullable(bins.get(group)).orElse(TargetBins.NONE), row),
              Optional.ofNullable(pairs.get(group)).orElse(YearPairs.NONE),
              reasons.explained(),
              reasons.repeated(),
              Optional.ofNullable(indices.get(group)).orElseThrow());
        });
  }

  private Rules rules(Selection selection) {
    return Rules.ofPoints(rulesets.of(selection.year()), seeds(selection, "stretch"));
  }

  private Seeds seeds(Selection selection, String metric) {
    return new Seeds(rulesets.specVersion(), rulesets.of(selection.year()).id(), metric);
  }

  private List<LaxLine> laxest(Selection selection, int lines) {
    return star.ask()
        .select(LaxLine.fields())
        .from(MART_INDICATOR)
        .where(selection.in(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .and(LineConditions.IS_LAX_FOR_CERTAIN)
        .orderBy(LaxLine.order())
        .limit(lines)
        .fetch(LaxLine::of);
  }

  private int laxLines(Selection selection) {
    return star.ask()
        .fetchCount(
            MART_INDICATOR,
            selection
                .in(Mart.INDICATORS)
                .and(LineConditions.IS_RESULT)
                .and(LineConditions.IS_LAX_FOR_CERTAIN));
  }
}
