package duibiao.analysis.scores;

import duibiao.analysis.Coverage;
import duibiao.analysis.CoverageQuestion;
import duibiao.analysis.Family;
import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.comparison.Chance;
import duibiao.analysis.comparison.Comparison;
import duibiao.analysis.comparison.Contestants;
import duibiao.analysis.comparison.FamilyVerdict;
import duibiao.analysis.comparison.Rules;
import duibiao.analysis.comparison.Rules.Seeds;
import duibiao.analysis.comparison.Sample;
import duibiao.measure.Rulesets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How total scores distribute, group by group: `duibiao scores`.
public final class ScoreDistribution {
  private final Star star;
  private final Rulesets rulesets;

  /// Opens the questions.
  ///
  /// @param rulesets what counts as a finding, and how chance is drawn
  public ScoreDistribution(Star star, Rulesets rulesets) {
    this.star = star;
    this.rulesets = rulesets;
  }

  /// The whole answer.
  ///
  /// @param rows the groups in the order of their codes
  /// @param families the groups that may be held against each other
  /// @param trends of groups with enough years
  public record Answer(
      Grouping grouping,
      List<ScoreRow> rows,
      List<ScoreFamily> families,
      List<ScoreTrend> trends,
      Coverage coverage) {

    public Answer {
      rows = List.copyOf(rows);
      families = List.copyOf(families);
      trends = List.copyOf(trends);
    }
  }

  public Answer ask(Selection selection, Grouping grouping) {
    List<ScoredGroup> groups = new ScoredForms(star, selection, grouping).ask();
    List<ScoreFamily.Rows> families = families(groups, selection, grouping);
    Map<Group, ScoreRow> rows =
        families.stream()
            .flatMap(family -> family.rows().stream())
            .collect(Collectors.toMap(ScoreRow::group, Function.identity()));
    List<ScoreRow> ordered =
        groups.stream().flatMap(group -> Stream.ofNullable(rows.get(group.group()))).toList();
    return new Answer(
        grouping,
        ordered,
        families.stream().map(ScoreFamily.Rows::family).toList(),
        ScoreTrend.of(ordered),
        coverage(selection));
  }

  /// What an answer covers.
  public Coverage coverage(Selection selection) {
    return new CoverageQuestion(star, selection, ScoredForms.HAS_SCORE).ask();
  }

  private List<ScoreFamily.Rows> families(
      List<ScoredGroup> groups, Selection selection, Grouping grouping) {
    Rules rules = rules(selection);
    List<ScoreFamily.Rows> families = new ArrayList<>();
    for (FamilyVerdict verdict : FamilyVerdict.of(samples(groups, grouping), rules)) {
      List<ScoredGroup> members =
          groups.stream()
              .filter(group -> grouping.familyOf(group.group()).equals(verdict.family()))
              .toList();
      families.add(ScoreFamily.of(verdict, members, rules));
    }
    return families;
  }

  private static List<Sample> samples(List<ScoredGroup> groups, Grouping grouping) {
    return groups.stream().map(group -> sample(group, grouping.familyOf(group.group()))).toList();
  }

  private static Sample sample(ScoredGroup group, Family family) {
    return new Sample(group.group(), family, group.scores(), group.lines());
  }

  /// How often groups would stand out if their names meant nothing.
  public Chance chance(Answer answer, Selection selection, int shuffles) {
    return Chance.of(
        answer.families().stream().map(ScoreFamily::verdict).toList(), shuffles, rules(selection));
  }

  /// What the scores of each group are made of: all of its forms, then those of the best grade.
  public List<ScoreAnatomy> anatomy(Selection selection, Grouping grouping) {
    return new ScoredForms(star, selection, grouping)
        .ask().stream()
            .flatMap(group ->
                Stream.of(ScoreAnatomy.Part.values()).map(part -> ScoreAnatomy.of(group, part)))
            .toList();
  }

  /// Two or more groups against each other, in every family that holds two of them.
  ///
  /// @param names the codes or names of the groups
  public Comparison compare(Selection selection, Grouping grouping, List<String> names) {
    List<Sample> samples = samples(new ScoredForms(star, selection, grouping).ask(), grouping);
    Contestants contestants = new Contestants(grouping, names);
    return new Comparison(
        Map.of("score", contestants.contests(samples, rules(selection))),
        contestants.strangers(samples));
  }

  private Rules rules(Selection selection) {
    return Rules.ofPoints(
        rulesets.of(selection.year()),
        new Seeds(rulesets.specVersion(), rulesets.of(selection.year()).id(), "total_score"));
  }
}
