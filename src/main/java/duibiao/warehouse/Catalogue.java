package duibiao.warehouse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/// What the star says of itself, completed from what its files say.
///
/// A comment is a sentence with the Chinese term in brackets; behind that of a measure stand its
/// unit and how it adds up: `Outturn 「全年执行数（元）」 [yuan, additive]`.
///
/// @param grains what one row of each table and view is, in the order in which they are made
record Catalogue(DSLContext star, Map<String, String> grains) {
  private static final String MART = "mart_";
  private static final String IN_CHINESE = "_zh";
  private static final Pattern TERM = Pattern.compile("「([^」]+)」");

  private static final Field<String> TABLE_NAME = field(name("table_name"), String.class);
  private static final Field<String> TABLE_TYPE = field(name("table_type"), String.class);
  private static final Field<String> TABLE_COMMENT = field(name("TABLE_COMMENT"), String.class);
  private static final Field<String> COLUMN_NAME = field(name("column_name"), String.class);
  private static final Field<String> COLUMN_COMMENT = field(name("COLUMN_COMMENT"), String.class);

  /// A column of a mart, and what is said of it, if anything is.
  private record Column(String mart, String name, Optional<String> comment) {

    static Column of(Record row) {
      return new Column(
          row.get(TABLE_NAME),
          row.get(COLUMN_NAME),
          Optional.ofNullable(row.get(COLUMN_COMMENT)).filter(text -> !text.isEmpty()));
    }

    String term() {
      return comment
          .map(TERM::matcher)
          .filter(Matcher::find)
          .map(found -> found.group(1))
          .orElse(name);
    }
  }

  /// Says of every table what one row is, of every column of a mart what it is, and makes every
  /// mart a second time, with Chinese names for its columns.
  void complete() {
    Map<String, String> comments = tellGrains();
    Map<String, List<Column>> marts =
        explained(columns()).stream()
            .collect(groupingBy(Column::mart, LinkedHashMap::new, toList()));
    marts.forEach((mart, columns) -> inChinese(mart, comments.getOrDefault(mart, ""), columns));
  }

  /// Adds to the comment of each table and view the first line of its file.
  private Map<String, String> tellGrains() {
    Map<String, String> comments = new LinkedHashMap<>();
    star.select(TABLE_NAME, TABLE_TYPE, TABLE_COMMENT)
        .from(table(name("information_schema", "tables")))
        .where(TABLE_NAME.in(grains.keySet()))
        .fetch()
        .forEach(row -> {
          String relation = row.value1();
          String comment = row.value3() + "; " + grains.get(relation);
          comments.put(relation, comment);
          if (row.value2().equals("VIEW")) {
            star.commentOnView(name(relation)).is(comment).execute();
          } else {
            star.commentOnTable(name(relation)).is(comment).execute();
          }
        });
    return comments;
  }

  private List<Column> columns() {
    return star.select(TABLE_NAME, COLUMN_NAME, COLUMN_COMMENT)
        .from(table(name("information_schema", "columns")))
        .where(TABLE_NAME.in(grains.keySet()))
        .and(TABLE_NAME.startsWith(MART))
        .orderBy(TABLE_NAME, field(name("ordinal_position")))
        .fetch(Column::of);
  }

  /// A column that its own file says nothing of means what it means in the other marts, as long as
  /// they agree.
  private List<Column> explained(List<Column> columns) {
    Map<String, Set<String>> said =
        columns.stream()
            .filter(column -> column.comment().isPresent())
            .collect(groupingBy(Column::name, mapping(column -> column.comment().get(), toSet())));
    return columns.stream()
        .map(column -> column.comment().isPresent() ? column : explained(column, said))
        .toList();
  }

  private Column explained(Column column, Map<String, Set<String>> said) {
    Set<String> comments = said.getOrDefault(column.name(), Set.of());
    if (comments.size() != 1) {
      return column;
    }
    String comment = comments.iterator().next();
    comment(column.mart(), column.name(), comment);
    return new Column(column.mart(), column.name(), Optional.of(comment));
  }

  /// The columns of such a view carry no comments: their names are what the comments of the mart
  /// call them, and half a thousand comments would take as long as a small load.
  private void inChinese(String mart, String comment, List<Column> columns) {
    String view = mart + IN_CHINESE;
    star.createOrReplaceView(name(view))
        .as(
            select(
                    columns.stream()
                        .map(column -> field(name(column.name())).as(name(column.term())))
                        .toList())
                .from(table(name(mart))))
        .execute();
    star.commentOnView(name(view)).is(comment).execute();
  }

  private void comment(String view, String column, String text) {
    star.commentOnColumn(name(view, column)).is(text).execute();
  }
}
