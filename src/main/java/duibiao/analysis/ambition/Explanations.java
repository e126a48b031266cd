package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;

import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.statistics.Proportion;
import duibiao.measure.Explanation;
import duibiao.measure.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;

/// How many lines that want a reason have one 「偏差说明」 (M15), group by group: of equal reasons one is
/// read.
record Explanations(Star star, Selection selection, Grouping grouping) {
  private static final Condition IS_NEEDED =
      LineConditions.IS_CERTAIN.and(
          MART_INDICATOR
              .IS_MET
              .isFalse()
              .or(MART_INDICATOR.IS_OVER130.isTrue())
              .or(MART_INDICATOR.SCORE.lt(MART_INDICATOR.WEIGHT)));
  private static final Field<String> REASON =
      coalesce(MART_INDICATOR.REASON, inline("")).as("printed_reason");
  private static final Field<Integer> LINES = count().as("lines");

  /// The reasons of a group.
  ///
  /// @param explained lines with a reason, of those that want one
  /// @param repeated lines whose reason stands word for word beside several, of those explained
  record Explained(Proportion explained, Proportion repeated) {
    static final Explained NONE = new Explained(new Proportion(0, 0), new Proportion(0, 0));

    private static Explained of(int lines, boolean isGiven, boolean isRepeated) {
      int given = isGiven ? lines : 0;
      return new Explained(
          new Proportion(given, lines), new Proportion(isRepeated ? given : 0, given));
    }

    private Explained and(Explained other) {
      return new Explained(sum(explained, other.explained()), sum(repeated, other.repeated()));
    }

    private static Proportion sum(Proportion one, Proportion other) {
      return new Proportion(one.count() + other.count(), one.of() + other.of());
    }
  }

  /// The groups that have any such line.
  Map<Group, Explained> ask(Ruleset ruleset) {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    List<Field<?>> texts = new ArrayList<>(groups);
    texts.add(REASON);
    Map<Group, Explained> explained = new LinkedHashMap<>();
    star.ask()
        .select(texts)
        .select(LINES)
        .from(MART_INDICATOR)
        .where(selection.in(Mart.INDICATORS))
        .and(grouping.membersIn(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .and(IS_NEEDED)
        .groupBy(texts)
        .orderBy(groups)
        .forEach(row -> {
          int lines = row.get(LINES);
          boolean isGiven = Explanation.isGiven(row.get(REASON), ruleset);
          boolean isRepeated = lines >= ruleset.findings().reasonRepeats();
          explained.merge(
              grouping.of(row), Explained.of(lines, isGiven, isRepeated), Explained::and);
        });
    return explained;
  }
}
