package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.SQL;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import duibiao.evaluation.Actual;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.Kind;
import duibiao.evaluation.Stage;
import duibiao.finding.Severity;
import duibiao.measure.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StarSchemaTest {
  /// What other people's scripts hang on; columns may be added to it, none taken away.
  private static final Map<String, String> CONTRACT =
      """
      dim_region: region_key, code, name, level, province_code, province_name, prefecture_code, prefecture_name
      dim_year: year
      dim_organisation: organisation_key, name, region_key, sector
      dim_programme: programme_key, name, organisation_key
      dim_indicator: indicator_key, canonical_name, level1, level2, polarity, unit
      dim_source: source_key, file_sha256, file_name, sheet, format, is_current, superseded_by, run_id, loaded_at
      fact_evaluation: evaluation_key, source_key, kind, evaluator, stage, year, region_key, organisation_key, programme_key, total_weight, total_score, expected_score, grade
      fact_indicator: evaluation_key, indicator_key, line_no, indicator_name, target_text, target_kind, target_operator, target_value, actual_text, actual_value, unit, weight, score, attainment, reason, cell
      fact_budget: evaluation_key, funding_source, initial_yuan, adjusted_yuan, executed_yuan, rate, weight, score, cell
      fact_finding: evaluation_key, line_no, code, severity, message, expected, found, cell
      load_file: run_id, path, file_sha256, outcome, reason
      """
          .lines()
          .map(line -> line.split(": "))
          .collect(toMap(parts -> parts[0], parts -> parts[1]));

  private Connection star;

  @BeforeEach
  void create() throws SQLException {
    star = DriverManager.getConnection("jdbc:duckdb:");
    Scripts scripts = new Scripts(SQL);
    scripts.run(star, "schema");
    scripts.run(star, "mart");
    scripts.run(star, "stage");
  }

  @AfterEach
  void drop() throws SQLException {
    star.close();
  }

  private List<String> ask(String question) {
    return DSL.using(star).fetch(question).map(row -> String.valueOf(row.get(0)));
  }

  @Test
  void theStarHasEveryTableAndColumnOfTheContract() {
    CONTRACT.forEach((table, columns) ->
        assertThat(
                ask("select column_name from duckdb_columns() where table_name = '" + table + "'"))
            .as(table)
            .contains(columns.split(", ")));
  }

  @Test
  void theStarHoldsNoTypeThatOtherToolsCannotRead() {
    assertThat(
            ask(
                "select distinct data_type from duckdb_columns() where database_name = 'memory' and"
                    + " not internal"))
        .isSubsetOf(
            "VARCHAR",
            "BIGINT",
            "INTEGER",
            "BOOLEAN",
            "DOUBLE",
            "DATE",
            "TIMESTAMP WITH TIME ZONE",
            "DECIMAL(38,15)",
            "DECIMAL(38,2)");
  }

  @Test
  void theStarTakesEveryWordOfItsTypes() {
    assertThat(constraintOn("fact_evaluation", "kind")).contains(codes(Kind.values(), Kind::code));
    assertThat(constraintOn("fact_evaluation", "evaluator"))
        .contains(codes(Evaluator.values(), Evaluator::code));
    assertThat(constraintOn("fact_evaluation", "stage"))
        .contains(codes(Stage.values(), Stage::code));
    assertThat(constraintOn("fact_indicator", "actual_level"))
        .contains(codes(Actual.Level.values(), Actual.Level::code));
    assertThat(constraintOn("fact_indicator", "polarity"))
        .contains(codes(Polarity.values(), Polarity::code));
    assertThat(constraintOn("dim_indicator", "polarity"))
        .contains(codes(Polarity.values(), Polarity::code));
    assertThat(constraintOn("fact_finding", "severity"))
        .contains(codes(Severity.values(), Severity::code));
    assertThat(constraintOn("load_problem", "severity"))
        .contains(codes(Severity.values(), Severity::code));
  }

  private String constraintOn(String table, String column) {
    return String.join(
        "",
        ask(
            """
            select constraint_text from duckdb_constraints()
            where table_name = '%s' and constraint_type = 'CHECK' and list_contains(constraint_column_names, '%s')
            """
                .formatted(table, column)));
  }

  private static <T> List<String> codes(T[] words, Function<T, String> code) {
    return Stream.of(words).map(code).map("'%s'"::formatted).toList();
  }

  @Test
  void aRowOfTheStarHasTheColumnsOfItsStagingTable() {
    assertThat(
            Stream.of(StarRow.class, LedgerRow.class)
                .flatMap(kind -> Stream.of(kind.getPermittedSubclasses()))
                .filter(Class::isRecord))
        .hasSizeGreaterThan(15)
        .allSatisfy(row ->
            assertThat(
                    ask(
                        """
                        select column_name from duckdb_columns()
                        where database_name = 'staging' and table_name = '%s'
                        order by column_index
                        """
                            .formatted(StarAppender.tableOf(row))))
                .as(row.getSimpleName())
                .containsExactlyElementsOf(StarAppender.columnsOf(row).toList()));
  }

  @Test
  void everyFileSaysItsGrainAndIsNamedForWhatItHolds() throws IOException {
    try (Stream<Path> files = Files.walk(SQL)) {
      assertThat(files.filter(Files::isRegularFile))
          .allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("\\d{3}_[a-z0-9_]+\\.sql");
            assertThat(file).content().matches("(?s)-- (one row|no rows|the place).*");
          });
    }
  }
}
