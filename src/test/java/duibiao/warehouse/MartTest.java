package duibiao.warehouse;

import static duibiao.warehouse.TestingWarehouse.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MartTest {
  @TempDir private Path folder;
  private TestingWarehouse star;

  @BeforeEach
  void begin() {
    star = new TestingWarehouse(folder);
  }

  @Test
  void anEmptyStarAnswersEveryViewWithoutARow() {
    star.load();
    List<String> views =
        star.ask("select view_name from duckdb_views() where not internal order by all");
    assertThat(views)
        .hasSizeGreaterThan(40)
        .filteredOn(view -> !view.matches("mart_(dictionary|fingerprint|load_run)(_zh)?"))
        .allSatisfy(view -> assertThat(star.ask("from " + view)).isEmpty());
  }

  @Test
  void aSupersededVersionStaysInItsOwnViewAndLeavesAllOthers() {
    star.load(file("a.xlsx", new TestingForm("康复项目", "99.98")));
    star.load(file("b.xlsx", new TestingForm("康复项目", "97.00")));
    assertThat(
            star.ask(
                """
                select version_no, versions, is_current, total_score, successor_score, path, successor_path
                from mart_version
                order by version_no
                """))
        .containsExactly(
            "1 | 2 | false | 99.98 | 97 | a.xlsx | b.xlsx",
            "2 | 2 | true | 97 | null | b.xlsx | null");
    assertThat(star.ask("select forms, mean_score, max_score from mart_score"))
        .containsExactly("1 | 97.0 | 97.0");
    assertThat(star.ask("select 平均分, 最高分 from mart_score_zh")).containsExactly("97.0 | 97.0");
  }

  @Test
  void aProgrammeKnowsTheYearBeforeThatIsKnown() {
    TestingForm form = new TestingForm("康复项目", "99.98");
    star.load(file("a.xlsx", form.of(Optional.of(2020))), file("b.xlsx", form));
    assertThat(
            star.ask(
                """
                select year, previous_year, total_score, previous_score, forms
                from mart_programme_year
                order by year
                """))
        .containsExactly("2020 | null | 99.98 | null | 1", "2023 | 2020 | 99.98 | 99.98 | 1");
    assertThat(
            star.ask(
                "select first_year, last_year, years, missing_years from"
                    + " mart_organisation_coverage"))
        .containsExactly("2020 | 2023 | 2 | 2");
  }

  @Test
  void twoClaimsForOneYearAreCountedAndNeitherIsShown() {
    star.load(
        file("a.xlsx", new TestingForm("康复项目", "99.98")),
        file("b.xlsx", new TestingForm("康复项目", "97.00")));
    assertThat(star.ask("select forms, total_score, adjusted_yuan from mart_programme_year"))
        .containsExactly("2 | null | null");
    assertThat(star.ask("from mart_organisation_budget")).isEmpty();
    assertThat(star.ask("select conflicting_forms, median_score from mart_score"))
        .containsExactly("2 | null");
  }

  @Test
  void aFormWithoutAYearIsMissingIt() {
    star.load(file("a.xlsx", new TestingForm("康复项目", "99.98").of(Optional.empty())));
    assertThat(star.ask("select missing from mart_missing where missing = 'year'"))
        .containsExactly("year");
    assertThat(star.ask("select year, forms from mart_coverage")).containsExactly("null | 1");
  }
}
