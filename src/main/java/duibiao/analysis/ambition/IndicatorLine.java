package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static duibiao.warehouse.star.Tables.MART_LINE_PEER;

import duibiao.analysis.Figure;
import duibiao.analysis.Group;
import duibiao.analysis.statistics.Interval;
import duibiao.measure.Reason;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A target and what came of it, beside peers and last year: `≥90% | 95%`.
///
/// @param unit the base unit of all values; a percentage is a fraction
/// @param last last year's own actual
/// @param beside what peers show
/// @param range between what the next target may lie: its own actual and the middle of what peers
///   reach; without peers its target and its actual
public record IndicatorLine(
    String regionCode,
    String region,
    Optional<Integer> year,
    Optional<String> organisation,
    String name,
    String target,
    String actual,
    Optional<String> unit,
    OptionalDouble last,
    Beside beside,
    Optional<Interval> range,
    Source source) {
  private static final String PER_CENT = "%";

  /// Where it stands among peers.
  ///
  /// @param peers other organisations of the level with the same indicator in the year
  /// @param percentile the share of them with an easier target
  /// @param passRate the share of them whose actual would reach this target
  /// @param absence the reason code when that is not told
  public record Beside(
      int peers, OptionalDouble percentile, OptionalDouble passRate, String absence) {

    boolean isTold() {
      return passRate.isPresent();
    }
  }

  /// The cell that prints the target.
  public record Source(String path, String sheet, String cell) {}

  static IndicatorLine of(Record row, int leastPeers) {
    Optional<String> unit = Optional.ofNullable(row.get(MART_INDICATOR.TARGET_BASE_UNIT));
    Beside beside = beside(row, unit, leastPeers);
    return new IndicatorLine(
        row.get(MART_INDICATOR.REGION_CODE),
        row.get(MART_INDICATOR.REGION),
        Optional.ofNullable(row.get(MART_INDICATOR.YEAR)),
        Optional.of(row.get(MART_INDICATOR.ORGANISATION))
            .filter(name -> !name.equals(Group.Member.UNKNOWN)),
        Optional.ofNullable(row.get(MART_INDICATOR.INDICATOR_NAME))
            .orElse(row.get(MART_INDICATOR.CANONICAL_NAME)),
        row.get(MART_INDICATOR.TARGET_TEXT),
        row.get(MART_INDICATOR.ACTUAL_TEXT),
        unit,
        number(row.get("last_actual", Double.class)),
        beside,
        range(row, beside),
        new Source(
            row.get(MART_INDICATOR.PATH),
            row.get(MART_INDICATOR.SHEET),
            row.get("place", String.class)));
  }

  /// Only rates are held against others: larger places have larger counts.
  private static Beside beside(Record row, Optional<String> unit, int leastPeers) {
    int peers = Optional.ofNullable(row.get(MART_LINE_PEER.PEERS)).orElse(0);
    boolean isRate = unit.filter(PER_CENT::equals).isPresent();
    if (!isRate || peers < leastPeers) {
      return new Beside(
          peers,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          isRate ? Figure.NO_PEERS : Reason.SIZE_CONFOUNDED.name());
    }
    return new Beside(
        peers,
        number(row.get(MART_LINE_PEER.TARGET_PERCENTILE)),
        number(row.get(MART_LINE_PEER.PEER_PASS_RATE)),
        Figure.NO_PEERS);
  }

  private static Optional<Interval> range(Record row, Beside beside) {
    OptionalDouble actual = number(row.get("actual", Double.class));
    OptionalDouble other =
        number(row.get(beside.isTold() ? "usual_actual" : "target", Double.class));
    if (actual.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Interval(
            Math.min(actual.getAsDouble(), other.getAsDouble()),
            Math.max(actual.getAsDouble(), other.getAsDouble())));
  }

  private static OptionalDouble number(@Nullable Double number) {
    return Stream.ofNullable(number).mapToDouble(Double::doubleValue).findFirst();
  }
}
