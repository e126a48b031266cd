package duibiao.warehouse.export;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;

import duibiao.warehouse.export.Relation.Column;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What kind of files a relation is written to.
public enum FileForm {
  /// Parquet, a folder per relation, divided by year and province where the relation tells both.
  PARQUET,
  /// Comma-separated values for spreadsheets: with a byte order mark, and an apostrophe before a
  /// text that begins like a formula.
  SHEET,
  /// Comma-separated values for programs: texts as they are.
  PLAIN;

  private static final String BYTE_ORDER_MARK = "\ufeff";

  /// A column as it is written; the byte order mark is the beginning of the first name.
  Field<?> written(Column column, boolean isFirst) {
    Field<?> value =
        switch (this) {
          case PARQUET -> exact(column);
          case SHEET -> column.isText() ? written("sheet_text", column) : text(column);
          case PLAIN -> text(column);
        };
    return value.as(DSL.name((this == SHEET && isFirst ? BYTE_ORDER_MARK : "") + column.name()));
  }

  /// Sums of counts are wider than any other program can read.
  private static Field<?> exact(Column column) {
    return column.type().equals("HUGEINT")
        ? cast(field(column.named()), Long.class)
        : field(column.named());
  }

  private static Field<?> text(Column column) {
    if (column.isDecimal()) {
      return written("plain_number", column);
    }
    return column.isMoment() ? written("utc_moment", column) : field(column.named());
  }

  private static Field<?> written(String how, Column column) {
    return function(DSL.name("memory", "main", how), String.class, field(column.named()));
  }
}
