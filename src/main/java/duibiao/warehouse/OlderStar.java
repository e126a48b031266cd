package duibiao.warehouse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertOnDuplicateStep;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;

/// A published star whose tables are not those of this version: its rows go, column by column of
/// the same name, into tables that this version made.
///
/// @param star the new tables, still empty
record OlderStar(DSLContext star, Path file) {
  private static final String OLDER = "older";

  /// Facts that nobody has read from the forms then cannot be made up now.
  private static final String FACT = "fact_";

  /// @param tables the new tables in the order in which rows may refer to earlier ones
  /// @throws OtherVersion when a row cannot be carried over, or would lose something
  void carryOver(List<String> tables, String attach) {
    star.execute(attach, inline(file.toString()));
    Map<String, Set<String>> there = columns(true);
    Map<String, Set<String>> here = columns(false);
    refuseLoss(there, here);
    for (String table : tables) {
      List<Field<?>> common = new ArrayList<>();
      there.getOrDefault(table, Set.of()).forEach(column -> common.add(field(name(column))));
      if (!common.isEmpty()) {
        copy(table, common);
      } else if (table.startsWith(FACT)) {
        throw new OtherVersion(file.toString(), "it has no " + table, null);
      }
    }
  }

  /// Members for what is unknown are in both; every other row has to arrive.
  private void copy(String table, List<Field<?>> columns) {
    Table<?> older = table(name(OLDER, "main", table));
    InsertOnDuplicateStep<?> insert =
        star.insertInto(table(name(table)), columns).select(select(columns).from(older));
    try {
      if (star.fetchCount(table(name(table))) > 0) {
        insert.onConflictDoNothing().execute();
      } else {
        insert.execute();
      }
    } catch (DataAccessException refused) {
      throw new OtherVersion(file.toString(), table + ": " + refused.getMessage(), refused);
    }
    int wanted = star.fetchCount(older);
    int there = star.fetchCount(table(name(table)));
    if (there != wanted) {
      throw new OtherVersion(
          file.toString(), "%s: %d rows of %d fit".formatted(table, there, wanted), null);
    }
  }

  private void refuseLoss(Map<String, Set<String>> there, Map<String, Set<String>> here) {
    there.forEach((table, columns) -> {
      Set<String> lost = new LinkedHashSet<>(columns);
      lost.removeAll(here.getOrDefault(table, Set.of()));
      if (!lost.isEmpty()) {
        throw new OtherVersion(file.toString(), "nobody knows " + table + "." + lost, null);
      }
    });
  }

  private Map<String, Set<String>> columns(boolean isOlder) {
    Field<String> catalogue = field(name("table_catalog"), String.class);
    Field<String> type = field(name("table_type"), String.class);
    Field<String> tableName = field(name("table_name"), String.class);
    return star
        .select(tableName, field(name("column_name"), String.class))
        .from(table(name("information_schema", "columns")))
        .where(isOlder ? catalogue.eq(OLDER) : catalogue.ne(OLDER))
        .and(
            tableName.in(
                select(tableName)
                    .from(table(name("information_schema", "tables")))
                    .where(type.eq("BASE TABLE"))))
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> row.value1(),
                LinkedHashMap::new,
                mapping(row -> row.value2(), toCollection(LinkedHashSet::new))));
  }
}
