package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static duibiao.warehouse.star.Tables.MART_FINDING;
import static duibiao.warehouse.star.Tables.MART_INDICATOR;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.Table;

/// A table or view of the star, asked for a column by that of another: all views tell region, year,
/// organisation and kind alike.
public record Mart(Table<?> table) {
  public static final Mart EVALUATIONS = new Mart(MART_EVALUATION);
  static final Mart FINDINGS = new Mart(MART_FINDING);
  public static final Mart INDICATORS = new Mart(MART_INDICATOR);

  /// Its column of the same name.
  public <T> Field<T> column(Field<T> named) {
    return Objects.requireNonNull(table.field(named), () -> table + " has no " + named);
  }
}
