package duibiao.analysis.ambition;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.floor;

import duibiao.analysis.Group;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineConditions;
import duibiao.analysis.Mart;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;

/// How many attainments lie in each bin of 0.02 around the target, from 0.79 to 1.21 (M05), group
/// by group; the bin of the target in the middle.
///
/// A question of its own: a filter for each bin would read every line as often as there are bins.
record TargetBins(Star star, Selection selection, Grouping grouping) {
  private static final int HALF = 10;
  private static final double WIDTH = 0.02;
  private static final double ROUNDING = 1e-9;

  /// No line anywhere near its target.
  static final List<Double> NONE = Collections.nCopies(2 * HALF + 1, 0.0);

  private static final Field<Integer> BIN =
      floor(MART_INDICATOR.ATTAINMENT.minus(1.0).div(WIDTH).plus(0.5 + ROUNDING))
          .cast(Integer.class);
  private static final Field<Integer> LINES = count().as("lines");

  /// The groups that have any such line.
  Map<Group, List<Double>> ask() {
    List<Field<String>> groups = grouping.fields(Mart.INDICATORS);
    List<Field<?>> cells = new ArrayList<>(groups);
    Field<Integer> bin = BIN.as("bin");
    cells.add(bin);
    Map<Group, List<Double>> bins = new LinkedHashMap<>();
    star.ask()
        .select(cells)
        .select(LINES)
        .from(MART_INDICATOR)
        .where(selection.in(Mart.INDICATORS))
        .and(grouping.membersIn(Mart.INDICATORS))
        .and(LineConditions.IS_RESULT)
        .and(LineConditions.IS_STRETCHABLE)
        .and(BIN.between(-HALF, HALF))
        .groupBy(cells)
        .orderBy(groups)
        .forEach(row ->
            bins.computeIfAbsent(grouping.of(row), group -> new ArrayList<>(NONE))
                .set(row.get(bin) + HALF, row.get(LINES).doubleValue()));
    return bins;
  }
}
