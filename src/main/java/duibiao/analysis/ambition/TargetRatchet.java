package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.FACT_INDICATOR;
import static duibiao.warehouse.star.Tables.FACT_YEAR_PAIR;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;

import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.MinimalN;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.statistics.Correlation;
import duibiao.analysis.statistics.Ratchet;
import duibiao.analysis.statistics.RatchetResponse;
import duibiao.measure.Polarity;
import duibiao.measure.Ruleset;
import duibiao.measure.Rulesets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.Field;
import org.jooq.Record;

/// How targets answer what was reached the year before 「棘轮」 (M07), group by group: by how much they
/// rise when last year's was exceeded, by how much they fall when it was missed, and whether slack
/// stays. A description, no proof.
public record TargetRatchet(Star star, Rulesets rulesets) {
  private static final duibiao.warehouse.star.tables.FactIndicator EARLIER =
      FACT_INDICATOR.as("earlier");
  private static final Field<Double> TARGET = FACT_YEAR_PAIR.T_NOW.cast(Double.class).as("target");
  private static final Field<Double> TARGET_BEFORE =
      FACT_YEAR_PAIR.T_PREV.cast(Double.class).as("target_before");
  private static final Field<Double> ACTUAL_BEFORE =
      FACT_YEAR_PAIR.A_PREV.cast(Double.class).as("actual_before");
  private static final Field<Double> RATIO = MART_INDICATOR.ATTAINMENT.as("ratio");
  private static final Field<Double> RATIO_BEFORE = EARLIER.ATTAINMENT.as("ratio_before");

  /// A group and its pairs of years.
  ///
  /// @param response absent of fewer than 30 pairs, or of fewer than 10 above or below last year's
  ///   target
  /// @param persistence Spearman's correlation of the attainments of both years; absent of fewer
  ///   than 10 pairs, or when a side is constant
  public record Row(
      Group group,
      Ratchet ratchet,
      Optional<RatchetResponse> response,
      OptionalDouble persistence) {}

  /// One indicator in two years.
  private record Years(Ratchet.Pair pair, OptionalDouble ratio, OptionalDouble ratioBefore) {

    boolean hasRatios() {
      return ratio.orElse(0) > 0 && ratioBefore.orElse(0) > 0;
    }
  }

  /// The groups that have any pair, in the order of their codes.
  public List<Row> ask(Selection selection, Grouping grouping) {
    Ruleset ruleset = rulesets.of(selection.year());
    List<Row> rows = new ArrayList<>();
    years(selection, grouping).forEach((group, years) -> rows.add(row(group, years, ruleset)));
    return rows;
  }

  private Map<Group, List<Years>> years(Selection selection, Grouping grouping) {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    List<Field<?>> order = new ArrayList<>(groups);
    order.addAll(List.of(TARGET_BEFORE, ACTUAL_BEFORE, TARGET, RATIO, RATIO_BEFORE));
    Map<Group, List<Years>> years = new LinkedHashMap<>();
    star.ask()
        .select(groups)
        .select(MART_INDICATOR.POLARITY, TARGET, TARGET_BEFORE, ACTUAL_BEFORE, RATIO, RATIO_BEFORE)
        .from(MART_INDICATOR)
        .join(FACT_YEAR_PAIR)
        .on(FACT_YEAR_PAIR.EVALUATION_KEY.eq(MART_INDICATOR.EVALUATION_KEY))
        .and(FACT_YEAR_PAIR.LINE_NO.eq(MART_INDICATOR.LINE_NO))
        .join(EARLIER)
        .on(EARLIER.EVALUATION_KEY.eq(FACT_YEAR_PAIR.PREV_EVALUATION_KEY))
        .and(EARLIER.LINE_NO.eq(FACT_YEAR_PAIR.PREV_LINE_NO))
        .where(selection.in(Mart.INDICATORS))
        .and(grouping.membersIn(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .and(FACT_YEAR_PAIR.A_PREV.isNotNull())
        .orderBy(order)
        .forEach(row ->
            years.computeIfAbsent(grouping.of(row), group -> new ArrayList<>()).add(of(row)));
    return years;
  }

  private static Years of(Record row) {
    Polarity polarity = Polarity.valueOf(row.get(MART_INDICATOR.POLARITY).toUpperCase(Locale.ROOT));
    return new Years(
        new Ratchet.Pair(row.get(TARGET_BEFORE), row.get(ACTUAL_BEFORE), row.get(TARGET), polarity),
        number(Optional.ofNullable(row.get(RATIO))),
        number(Optional.ofNullable(row.get(RATIO_BEFORE))));
  }

  private static OptionalDouble number(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static Row row(Group group, List<Years> years, Ruleset ruleset) {
    List<Ratchet.Pair> pairs = years.stream().map(Years::pair).toList();
    Ratchet ratchet = Ratchet.of(pairs, ruleset.ratchetDelta(), ruleset.lnWinsor());
    boolean isEnough =
        MinimalN.RATCHET_SLOPES.isReached(pairs.size())
            && MinimalN.RATCHET_SHARES.isReached(beyond(pairs, 1))
            && MinimalN.RATCHET_SHARES.isReached(beyond(pairs, -1));
    return new Row(
        group, ratchet, ratchet.response().filter(found -> isEnough), persistence(years));
  }

  /// How many actuals of the year before were better than their target, or worse.
  private static long beyond(List<Ratchet.Pair> pairs, int side) {
    return pairs.stream()
        .filter(pair ->
            side * pair.polarity().sign() * Double.compare(pair.actualBefore(), pair.targetBefore())
                > 0)
        .count();
  }

  private static OptionalDouble persistence(List<Years> years) {
    List<Years> known = years.stream().filter(Years::hasRatios).toList();
    return MinimalN.RATCHET_SHARES.isReached(known.size())
        ? Correlation.spearman(
            known.stream().mapToDouble(pair -> pair.ratioBefore().orElseThrow()).toArray(),
            known.stream().mapToDouble(pair -> pair.ratio().orElseThrow()).toArray())
        : OptionalDouble.empty();
  }
}
