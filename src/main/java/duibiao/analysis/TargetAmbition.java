package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import org.jooq.Field;

/// The signs of lax targets, group by group, and the laxest lines of all: `duibiao ambition`.
///
/// Only results count: a declaration holds no actual.
public final class TargetAmbition {
  private final Star star;

  public TargetAmbition(Star star) {
    this.star = star;
  }

  /// The whole answer.
  ///
  /// @param rows the groups in the order of their codes
  /// @param laxest the laxest lines of the selection, the laxest first; lines whose direction is
  ///   assumed are none of them
  /// @param laxLines how many such lines there are
  public record Answer(
      Grouping grouping,
      List<AmbitionRow> rows,
      List<LaxLine> laxest,
      int laxLines,
      Coverage coverage) {

    public Answer {
      rows = List.copyOf(rows);
      laxest = List.copyOf(laxest);
    }
  }

  /// Asks.
  ///
  /// @param lines how many of the laxest lines are wanted
  public Answer ask(Selection selection, Grouping grouping, int lines) {
    return new Answer(
        grouping,
        rows(selection, grouping),
        laxest(selection, lines),
        laxLines(selection),
        new CoverageQuestion(star, selection, noCondition()).ask());
  }

  private List<AmbitionRow> rows(Selection selection, Grouping grouping) {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    return star.ask()
        .select(groups)
        .select(AmbitionRow.fields())
        .from(MART_INDICATOR)
        .where(selection.in(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .groupBy(groups)
        .orderBy(groups)
        .fetch(row -> AmbitionRow.of(grouping.of(row), row));
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
