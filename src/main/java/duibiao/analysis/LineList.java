package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_INDICATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Record;

/// The indicator lines of current forms, one after the other: there may be more than memory holds.
public final class LineList {
  private final Star star;

  public LineList(Star star) {
    this.star = star;
  }

  /// The lines of results, in the order of regions, years, files and lines.
  public void each(Selection selection, Consumer<LineRow> taker) {
    each(selection.in(Mart.INDICATORS).and(LineConditions.IS_RESULT), taker);
  }

  /// The lines of one form, in its order.
  public List<LineRow> onForm(long key) {
    List<LineRow> lines = new ArrayList<>();
    each(MART_INDICATOR.EVALUATION_KEY.eq(key), lines::add);
    return lines;
  }

  private void each(Condition wanted, Consumer<LineRow> taker) {
    try (Cursor<Record> rows =
        star.ask()
            .select(LineRow.fields())
            .from(MART_INDICATOR)
            .where(wanted)
            .orderBy(
                MART_INDICATOR.REGION_CODE,
                MART_INDICATOR.YEAR,
                MART_INDICATOR.PATH,
                MART_INDICATOR.SHEET,
                MART_INDICATOR.EVALUATION_KEY,
                MART_INDICATOR.LINE_NO)
            .fetchSize(1_000)
            .fetchLazy()) {
      for (Record row : rows) {
        taker.accept(LineRow.of(row));
      }
    }
  }
}
