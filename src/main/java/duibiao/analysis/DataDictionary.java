package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_DICTIONARY;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// What every table, view and column of the published star holds, in the words of the star itself.
public final class DataDictionary {
  private final Star star;

  public DataDictionary(Star star) {
    this.star = star;
  }

  /// A table or view.
  ///
  /// @param kind `table` or `view`
  /// @param term its Chinese term
  /// @param grain what one row is
  public record Relation(
      String name,
      String kind,
      Optional<String> term,
      String comment,
      String grain,
      List<Column> columns) {

    public Relation {
      columns = List.copyOf(columns);
    }

    static Relation of(List<Record> rows) {
      Record first = rows.getFirst();
      return new Relation(
          first.get(MART_DICTIONARY.TABLE_NAME),
          first.get(MART_DICTIONARY.TABLE_KIND),
          said(first, MART_DICTIONARY.TABLE_TERM),
          said(first, MART_DICTIONARY.TABLE_COMMENT).orElse(""),
          said(first, MART_DICTIONARY.GRAIN).orElse(""),
          rows.stream().map(Column::of).toList());
    }
  }

  /// A column.
  ///
  /// @param number its place, from 1
  /// @param term its Chinese term; of a mart its name in the view with the ending `_zh`
  /// @param unit of a measure: yuan, points, fraction, count, printed unit
  /// @param additivity of a measure: additive, semi-additive, non-additive
  /// @param reference the column of another table that it joins
  /// @param isKey whether it is the primary key, or part of it
  public record Column(
      int number,
      String name,
      Optional<String> term,
      String comment,
      String type,
      Optional<String> unit,
      Optional<String> additivity,
      Optional<String> reference,
      boolean isKey) {

    static Column of(Record row) {
      return new Column(
          row.get(MART_DICTIONARY.COLUMN_NO),
          row.get(MART_DICTIONARY.COLUMN_NAME),
          said(row, MART_DICTIONARY.COLUMN_TERM),
          said(row, MART_DICTIONARY.COLUMN_COMMENT).orElse(""),
          row.get(MART_DICTIONARY.DATA_TYPE),
          said(row, MART_DICTIONARY.UNIT),
          said(row, MART_DICTIONARY.ADDITIVITY),
          said(row, MART_DICTIONARY.REFERENCE),
          row.get(MART_DICTIONARY.IS_KEY));
    }
  }

  /// All tables and views, in the order of their names.
  public List<Relation> ask() {
    return relations(DSL.noCondition());
  }

  /// Those of these names that are there.
  public List<Relation> ask(List<String> names) {
    return relations(MART_DICTIONARY.TABLE_NAME.in(names));
  }

  private List<Relation> relations(Condition wanted) {
    return star
        .ask()
        .selectFrom(MART_DICTIONARY)
        .where(wanted)
        .orderBy(MART_DICTIONARY.TABLE_NAME, MART_DICTIONARY.COLUMN_NO)
        .collect(
            groupingBy(
                row -> row.get(MART_DICTIONARY.TABLE_NAME),
                LinkedHashMap::new,
                Collectors.<Record>toList()))
        .values()
        .stream()
        .map(Relation::of)
        .toList();
  }

  /// What is not said is empty or absent, as the engine likes it.
  private static Optional<String> said(Record row, Field<String> field) {
    return Optional.ofNullable(row.get(field)).filter(text -> !text.isEmpty());
  }
}
