package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_FINDING;
import static duibiao.warehouse.star.Tables.MART_PRINTED_CELL;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;

/// The findings on current forms: `duibiao findings`, `duibiao explain`.
public final class Findings {
  private static final Field<Integer> WEIGHT =
      case_(MART_FINDING.SEVERITY)
          .when("error", 0)
          .when("warning", 1)
          .when("notice", 2)
          .otherwise(3);

  private final Star star;

  public Findings(Star star) {
    this.star = star;
  }

  /// The list.
  ///
  /// @param rows the heaviest first, then those that concern most points
  /// @param all how many there are
  public record Answer(List<FindingRow> rows, int all, Provenance provenance) {

    public Answer {
      rows = List.copyOf(rows);
    }
  }

  /// How often a kind of finding was made in a group.
  ///
  /// @param forms on how many forms
  /// @param points the points concerned; one point may be concerned by several findings
  public record Count(
      Group group, FindingRow.Kind kind, int findings, int forms, Optional<BigDecimal> points) {}

  /// The counts.
  ///
  /// @param groups in the order of their codes, the heaviest kinds first
  public record Counts(Grouping grouping, List<Count> groups, Provenance provenance) {

    public Counts {
      groups = List.copyOf(groups);
    }
  }

  /// A cell that proves a finding.
  ///
  /// @param meaning what was taken from it: target, actual, weight …
  /// @param printed what is printed there
  public record PrintedCell(String cell, Optional<String> meaning, Optional<String> printed) {}

  /// One finding with its cells.
  public record Explained(FindingRow finding, List<PrintedCell> cells) {

    public Explained {
      cells = List.copyOf(cells);
    }
  }

  /// Asks for the heaviest.
  ///
  /// @param limit how many at most
  public Answer ask(FindingFilter filter, int limit) {
    return new Answer(
        star.ask()
            .select(FindingRow.fields())
            .from(MART_FINDING)
            .where(filter.condition())
            .orderBy(order())
            .limit(limit)
            .fetch(FindingRow::of),
        star.ask().fetchCount(MART_FINDING, filter.condition()),
        Provenance.of(star, filter.forms()));
  }

  /// Gives every finding to a taker, in the same order: there may be more than memory holds.
  public void each(FindingFilter filter, Consumer<FindingRow> taker) {
    try (Cursor<Record> rows =
        star.ask()
            .select(FindingRow.fields())
            .from(MART_FINDING)
            .where(filter.condition())
            .orderBy(order())
            .fetchSize(1_000)
            .fetchLazy()) {
      for (Record row : rows) {
        taker.accept(FindingRow.of(row));
      }
    }
  }

  /// What was found on one form, each with its cells.
  public List<Explained> onForm(long key) {
    return star
        .ask()
        .select(FindingRow.fields())
        .from(MART_FINDING)
        .where(MART_FINDING.EVALUATION_KEY.eq(key))
        .orderBy(order())
        .fetch(FindingRow::of)
        .stream()
        .map(this::explain)
        .toList();
  }

  private static List<OrderField<?>> order() {
    return List.of(
        WEIGHT,
        MART_FINDING.POINTS.desc().nullsLast(),
        MART_FINDING.REGION_CODE,
        MART_FINDING.YEAR,
        MART_FINDING.PATH,
        MART_FINDING.SHEET,
        MART_FINDING.EVALUATION_KEY,
        MART_FINDING.LINE_NO.nullsFirst(),
        MART_FINDING.CODE,
        MART_FINDING.FINDING_ID);
  }

  /// How often each kind was made, group by group.
  public Counts counts(FindingFilter filter, Grouping grouping) {
    List<Field<?>> groups = new ArrayList<>(grouping.fields(Mart.FINDINGS));
    groups.addAll(List.of(MART_FINDING.CODE, MART_FINDING.MATTER, MART_FINDING.SEVERITY));
    List<OrderField<?>> order = new ArrayList<>(grouping.fields(Mart.FINDINGS));
    Field<Integer> findings = count();
    Field<Integer> forms = countDistinct(MART_FINDING.EVALUATION_KEY);
    Field<BigDecimal> points = sum(MART_FINDING.POINTS);
    order.addAll(List.of(WEIGHT, findings.desc(), MART_FINDING.CODE));
    return new Counts(
        grouping,
        star.ask()
            .select(groups)
            .select(findings, forms, points)
            .from(MART_FINDING)
            .where(filter.condition())
            .groupBy(groups)
            .orderBy(order)
            .fetch(row ->
                new Count(
                    grouping.of(row),
                    new FindingRow.Kind(
                        row.get(MART_FINDING.CODE),
                        row.get(MART_FINDING.MATTER),
                        row.get(MART_FINDING.SEVERITY)),
                    row.get(findings),
                    row.get(forms),
                    Optional.ofNullable(row.get(points)))),
        Provenance.of(star, filter.forms()));
  }

  /// The findings whose id begins so, in the order of the list.
  ///
  /// @param limit how many at most
  public List<FindingRow> startingWith(String id, int limit) {
    return star.ask()
        .select(FindingRow.fields())
        .from(MART_FINDING)
        .where(MART_FINDING.FINDING_ID.startsWith(id))
        .orderBy(order())
        .limit(limit)
        .fetch(FindingRow::of);
  }

  /// A finding with what is printed in its cells, in the order of the evidence.
  public Explained explain(FindingRow finding) {
    List<PrintedCell> taken =
        star.ask()
            .selectDistinct(
                MART_PRINTED_CELL.CELL, MART_PRINTED_CELL.MEANING, MART_PRINTED_CELL.PRINTED)
            .from(MART_PRINTED_CELL)
            .where(MART_PRINTED_CELL.EVALUATION_KEY.eq(finding.form().key()))
            .orderBy(MART_PRINTED_CELL.CELL, MART_PRINTED_CELL.MEANING)
            .fetch(row ->
                new PrintedCell(
                    row.value1(), Optional.of(row.value2()), Optional.of(row.value3())));
    List<PrintedCell> cells = new ArrayList<>();
    for (String cell :
        finding.evidence().cell().map(text -> text.split(", ")).orElse(new String[0])) {
      cells.add(
          taken.stream()
              .filter(printed -> printed.cell().equals(cell))
              .findFirst()
              .orElse(new PrintedCell(cell, Optional.empty(), Optional.empty())));
    }
    return new Explained(finding, cells);
  }
}
