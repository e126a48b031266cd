package duibiao.analysis.survey;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_LINE_PEER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;

import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;

/// One indicator that several organisations promise in one unit, and what each made of it.
///
/// @param name the canonical name
/// @param unit the base unit of all values; a percentage is a fraction
/// @param all how many such lines there are
/// @param lines by year, then in the order of the region codes; no more than can be looked at
public record SharedIndicator(
    String name, String unit, int organisations, int all, List<Line> lines) {
  /// More than anybody chooses from.
  private static final int MOST_INDICATORS = 60;

  /// Of all indicators together, the same number of each.
  private static final int MOST_LINES = 3000;

  private static final int LEAST_ORGANISATIONS = 2;

  private static final Field<Double> TARGET =
      MART_INDICATOR.TARGET_BASE_VALUE.cast(Double.class).as("target");
  private static final Field<Double> ACTUAL =
      MART_INDICATOR.ACTUAL_BASE_VALUE.cast(Double.class).as("actual");
  private static final Field<String> UNIT = coalesce(MART_INDICATOR.TARGET_BASE_UNIT, inline(""));
  private static final Field<Integer> ORGANISATIONS =
      countDistinct(MART_INDICATOR.ORGANISATION_KEY);
  private static final String UNIT_NAME = "unit_of_all";

  private static final List<SortField<?>> ORDER =
      List.of(
          MART_INDICATOR.YEAR.desc().nullsLast(),
          MART_INDICATOR.REGION_CODE.asc(),
          MART_INDICATOR.ORGANISATION.asc(),
          MART_INDICATOR.PATH.asc(),
          MART_INDICATOR.SHEET.asc(),
          MART_INDICATOR.LINE_NO.asc());

  private static final Condition IS_SHARED =
      LineConditions.IS_RESULT
          .and(LineConditions.IS_NUMERIC)
          .and(MART_INDICATOR.INDICATOR_KEY.ne(0L))
          .and(MART_INDICATOR.ORGANISATION_KEY.ne(0L))
          .and(MART_INDICATOR.TARGET_BASE_VALUE.isNotNull());

  public SharedIndicator {
    lines = List.copyOf(lines);
  }

  /// What one organisation promised and reached.
  ///
  /// @param actual absent where no number is reported in that unit
  /// @param peers other organisations of the level with the same rate in the year
  /// @param passRate the share of them whose actual would reach this target; absent of few
  /// @param cell of the target
  public record Line(
      Whose whose,
      String indicator,
      String targetText,
      String actualText,
      boolean isLower,
      double target,
      OptionalDouble actual,
      int peers,
      OptionalDouble passRate,
      String cell) {}

  private record Key(long indicator, String unit) {}

  private record Count(int organisations, int lines) {}

  /// Those of most organisations, the most widely shared first.
  static List<SharedIndicator> of(Star star, Selection selection, int leastPeers) {
    Condition isMeant = selection.in(Mart.INDICATORS).and(IS_SHARED);
    Map<Key, Count> counts = counts(star, isMeant);
    Map<Key, List<Record>> rows = new LinkedHashMap<>();
    counts.keySet().forEach(key -> rows.put(key, new ArrayList<>()));
    lines(star, isMeant, counts.keySet().stream().map(Key::indicator).distinct().toList())
        .forEach(row -> Stream.ofNullable(rows.get(key(row))).forEach(list -> list.add(row)));
    return rows.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= LEAST_ORGANISATIONS)
        .map(entry ->
            new SharedIndicator(
                entry.getValue().getFirst().get(MART_INDICATOR.CANONICAL_NAME),
                entry.getKey().unit(),
                counted(counts, entry.getKey()).organisations(),
                counted(counts, entry.getKey()).lines(),
                entry.getValue().stream().map(row -> line(row, leastPeers)).toList()))
        .toList();
  }

  private static Count counted(Map<Key, Count> counts, Key key) {
    return Optional.ofNullable(counts.get(key)).orElse(new Count(0, 0));
  }

  private static Key key(Record row) {
    return new Key(row.get(MART_INDICATOR.INDICATOR_KEY), row.get(UNIT_NAME, String.class));
  }

  private static Map<Key, Count> counts(Star star, Condition isMeant) {
    Map<Key, Count> counts = new LinkedHashMap<>();
    star.ask()
        .select(
            MART_INDICATOR.INDICATOR_KEY,
            UNIT.as(UNIT_NAME),
            ORGANISATIONS.as("whose"),
            count().as("lines"))
        .from(MART_INDICATOR)
        .where(isMeant)
        .groupBy(MART_INDICATOR.INDICATOR_KEY, UNIT)
        .having(ORGANISATIONS.ge(LEAST_ORGANISATIONS))
        .orderBy(ORGANISATIONS.desc(), count().desc(), MART_INDICATOR.INDICATOR_KEY)
        .limit(MOST_INDICATORS)
        .forEach(row ->
            counts.put(
                key(row),
                new Count(row.get("whose", Integer.class), row.get("lines", Integer.class))));
    return counts;
  }

  private static Stream<Record> lines(Star star, Condition isMeant, List<Long> indicators) {
    List<Field<?>> fields = new ArrayList<>(Whose.fields(Mart.INDICATORS));
    fields.addAll(
        List.of(
            MART_INDICATOR.INDICATOR_KEY,
            MART_INDICATOR.CANONICAL_NAME,
            MART_INDICATOR.INDICATOR_NAME,
            UNIT.as(UNIT_NAME),
            MART_INDICATOR.ACTUAL_BASE_UNIT,
            MART_INDICATOR.TARGET_TEXT,
            MART_INDICATOR.ACTUAL_TEXT,
            MART_INDICATOR.POLARITY,
            TARGET,
            ACTUAL,
            MART_LINE_PEER.PEERS,
            MART_LINE_PEER.PEER_PASS_RATE,
            coalesce(MART_INDICATOR.TARGET_CELL, MART_INDICATOR.CELL).as("place")));
    return star
        .ask()
        .select(fields)
        .from(MART_INDICATOR)
        .leftJoin(MART_LINE_PEER)
        .on(MART_LINE_PEER.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
        .and(MART_LINE_PEER.LINE_NO.eq(MART_INDICATOR.LINE_NO))
        .where(isMeant)
        .and(MART_INDICATOR.INDICATOR_KEY.in(indicators))
        .qualify(
            rowNumber()
                .over(partitionBy(MART_INDICATOR.INDICATOR_KEY, UNIT).orderBy(ORDER))
                .le(MOST_LINES / Math.max(1, indicators.size())))
        .orderBy(ORDER)
        .fetch()
        .stream()
        .map(row -> row);
  }

  private static Line line(Record row, int leastPeers) {
    int peers = Optional.ofNullable(row.get(MART_LINE_PEER.PEERS)).orElse(0);
    boolean isSameUnit =
        row.get(UNIT_NAME, String.class)
            .equals(Optional.ofNullable(row.get(MART_INDICATOR.ACTUAL_BASE_UNIT)).orElse(""));
    return new Line(
        Whose.of(row),
        Optional.ofNullable(row.get(MART_INDICATOR.INDICATOR_NAME))
            .orElse(row.get(MART_INDICATOR.CANONICAL_NAME)),
        row.get(MART_INDICATOR.TARGET_TEXT),
        row.get(MART_INDICATOR.ACTUAL_TEXT),
        "lower".equals(row.get(MART_INDICATOR.POLARITY)),
        row.get(TARGET),
        Figures.optional(isSameUnit ? row.get(ACTUAL) : null),
        peers,
        Figures.optional(peers < leastPeers ? null : row.get(MART_LINE_PEER.PEER_PASS_RATE)),
        row.get("place", String.class));
  }
}
