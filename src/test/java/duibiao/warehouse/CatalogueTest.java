package duibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a star says of itself, as it is published.
class CatalogueTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void publishAnEmptyStar() {
    new TestingWarehouse(folder).load();
  }

  private static List<String> ask(String question) {
    return new TestingWarehouse(folder).ask(question);
  }

  @Test
  void everyTableViewAndColumnSaysWhatItIs() {
    assertThat(
            ask(
                """
                select table_name from duckdb_tables() where not internal and coalesce(comment, '') = ''
                union all
                select view_name from duckdb_views() where not internal and coalesce(comment, '') = ''
                union all
                select table_name || '.' || column_name
                from duckdb_columns()
                where not internal and not ends_with(table_name, '_zh') and coalesce(comment, '') = ''
                """))
        .as("say it in the file that makes it: comment on column … is '… 「…」'")
        .isEmpty();
  }

  @Test
  void everyTableAndViewSaysWhatOneRowIs() {
    assertThat(ask("select table_name from mart_dictionary where coalesce(grain, '') = ''"))
        .isEmpty();
    assertThat(ask("select distinct grain from mart_dictionary where table_name = 'dim_year'"))
        .containsExactly("one row per budget year");
  }

  @Test
  void everyMartAndItsColumnsHaveAChineseTerm() {
    assertThat(
            ask(
                """
                select distinct table_name
                from mart_dictionary
                where table_name like 'mart\\_%' escape '\\' and coalesce(table_term, '') = ''
                """))
        .isEmpty();
    assertThat(
            ask(
                """
                select table_name || '.' || column_name
                from mart_dictionary
                where table_name like 'mart\\_%' escape '\\' and coalesce(column_term, '') = ''
                """))
        .isEmpty();
  }

  @Test
  void everyMeasureSaysItsUnitAndWhetherItAddsUp() {
    assertThat(
            ask(
                """
                select table_name || '.' || column_name
                from mart_dictionary
                where coalesce(unit, '') = ''
                  and (
                    data_type like 'DECIMAL%'
                    or data_type = 'DOUBLE'
                    or column_name like '%\\_yuan' escape '\\'
                    or column_name like '%\\_count' escape '\\'
                    or column_name like '%forms' and data_type <> 'BOOLEAN'
                  )
                """))
        .as("end the comment with [points, non-additive] or the like")
        .isEmpty();
    assertThat(ask("select distinct unit from mart_dictionary where unit <> ''"))
        .isSubsetOf("yuan", "points", "fraction", "count", "printed unit", "base unit");
    assertThat(ask("select distinct additivity from mart_dictionary where unit <> ''"))
        .isSubsetOf("additive", "semi-additive", "non-additive");
  }

  @Test
  void scoresAndRatesNeverAddUp() {
    assertThat(
            ask(
                """
                select table_name || '.' || column_name
                from mart_dictionary
                where unit in ('points', 'fraction', 'printed unit', 'base unit') and additivity <> 'non-additive'
                """))
        .isEmpty();
  }

  @Test
  void everyMartStandsThereInChineseColumnByColumn() {
    assertThat(
            ask(
                """
                select view_name
                from duckdb_views()
                where not internal and view_name like 'mart\\_%' escape '\\'
                order by view_name
                """))
        .hasSizeGreaterThan(40)
        .containsExactlyElementsOf(
            ask(
                """
                with mart as (
                  select distinct table_name
                  from mart_dictionary
                  where table_name like 'mart\\_%' escape '\\'
                )

                select table_name from mart
                union all
                select table_name || '_zh' from mart
                order by 1
                """));
  }

  @Test
  void everyColumnOfAMartStandsThereInChineseInItsPlace() {
    assertThat(
            ask(
                """
                select table_name, column_index, column_name
                from duckdb_columns()
                where table_name like '%\\_zh' escape '\\'
                order by all
                """))
        .containsExactlyElementsOf(
            ask(
                """
                select table_name || '_zh', column_no, column_term
                from mart_dictionary
                where table_name like 'mart\\_%' escape '\\'
                order by all
                """));
  }

  @Test
  void aColumnMeansInOneMartWhatItMeansInTheOthers() {
    assertThat(
            ask(
                """
                select column_comment
                from mart_dictionary
                where table_name = 'mart_coverage' and column_name = 'region_code'
                """))
        .containsExactly("Six digits of GB/T 2260; unknown 「行政区划代码」");
  }

  @Test
  void keysSayWhatTheyJoin() {
    assertThat(
            ask(
                """
                select table_name, column_name, reference, is_key
                from mart_dictionary
                where column_name in ('indicator_key', 'evaluation_key')
                  and table_name in ('fact_indicator', 'dim_indicator', 'mart_indicator')
                order by all
                """))
        .containsExactly(
            "dim_indicator | indicator_key | null | true",
            "fact_indicator | evaluation_key | fact_evaluation.evaluation_key | true",
            "fact_indicator | indicator_key | dim_indicator.indicator_key | false",
            "mart_indicator | evaluation_key | fact_evaluation.evaluation_key | false",
            "mart_indicator | indicator_key | dim_indicator.indicator_key | false");
  }

  @Test
  void whatIsSaidStaysTheSameWhenItIsSaidAgain(@TempDir Path twice) {
    String question = "from mart_dictionary order by table_name, column_no";
    TestingWarehouse star = new TestingWarehouse(twice);
    star.load();
    List<String> once = star.ask(question);
    star.load();
    assertThat(star.ask(question)).isEqualTo(once);
  }
}
