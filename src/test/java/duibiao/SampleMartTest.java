package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.warehouse.Warehouse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jooq.CloseableDSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The views over the sample: whatever they group by, they lose nothing and count nothing twice.
class SampleMartTest {
  @TempDir private static Path folder;
  private static CloseableDSLContext star;

  @BeforeAll
  static void loadTheSample() {
    StringWriter said = new StringWriter();
    int exit =
        Duibiao.commandLine()
            .setErr(new PrintWriter(said))
            .execute("load", "--warehouse", folder.toString());
    assertThat(exit).as(said.toString()).isZero();
    star = Warehouse.read(folder);
  }

  @AfterAll
  static void close() {
    star.close();
  }

  private static String ask(String question) {
    return String.valueOf(star.fetchValue(question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum(forms) from mart_score                    | count(*) from mart_evaluation where stage = 'result'
          sum(lines) from mart_ambition                 | count(*) from mart_indicator where stage = 'result'
          sum(lines) from mart_indicator_class          | count(*) from mart_indicator where stage = 'result'
          sum(lines) from mart_canonical_indicator      | count(*) from mart_indicator where stage = 'result'
          sum(forms) from mart_programme_year           | count(*) from mart_evaluation where stage = 'result' and programme_key <> 0 and year is not null
          sum(findings) from mart_finding_count         | count(*) from mart_finding
          sum(forms) from mart_coverage                 | count(*) from mart_evaluation
          sum(indicator_count) from mart_coverage       | count(*) from mart_indicator
          sum(forms) from mart_organisation_coverage    | count(*) from mart_evaluation where organisation_key <> 0
          count(*) from mart_version                    | count(*) from dim_source
          count(*) from mart_version where is_current   | count(*) from mart_evaluation
          count(*) from mart_goal                       | count(*) from fact_goal join mart_evaluation using (evaluation_key)
          count(*) from mart_section                    | count(*) from fact_section join mart_evaluation using (evaluation_key)
          count(*) from mart_load_run                   | count(*) from load_run
          count(*) from mart_load_problem               | count(*) from load_problem
          sum(files) from mart_refusal                  | count(*) from load_file where outcome <> 'loaded'
          """)
  void nothingIsLostAndNothingCountedTwice(String part, String whole) {
    assertThat(ask("select " + part)).isEqualTo(ask("select " + whole));
  }

  @Test
  void theMoneyOfOrganisationsIsTheMoneyOfTheirForms() {
    assertThat(
            ask(
                "select sum(executed_yuan) from mart_organisation_budget where funding_source ="
                    + " 'total'"))
        .isEqualTo(ask("select sum(executed_yuan) from mart_evaluation where stage = 'result'"));
    assertThat(
            ask(
                """
                select count(*)
                from mart_organisation_budget
                where funding_source = 'total' and execution_rate > 1.5
                """))
        .isEqualTo("0");
  }

  @Test
  void theChineseViewsShowTheSame() {
    assertThat(ask("select sum(全年执行数（元）) from mart_organisation_budget_zh where 资金来源 = 'total'"))
        .isEqualTo(
            ask(
                "select sum(executed_yuan) from mart_organisation_budget where funding_source ="
                    + " 'total'"));
    assertThat(ask("select count(*) from mart_indicator_zh where 是否满分"))
        .isEqualTo(ask("select count(*) from mart_indicator where is_full_score"));
  }
}
