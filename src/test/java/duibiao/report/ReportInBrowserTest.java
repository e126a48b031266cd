package duibiao.report;

import static duibiao.warehouse.star.Tables.FACT_FINDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duibiao.analysis.Star;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The report in a real Chromium: what is drawn, what the filters do, what leaves.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {
  private static final int ERRORS = 3;
  private static final int NOTICES = 57;

  /// What would be saved is kept to be looked at.
  private static final String KEEP =
      "window.kept = []; URL.createObjectURL = blob => { const one = { type: blob.type };"
          + " window.kept.push(one); blob.text().then(text => { one.told = text; });"
          + " return 'blob:kept'; };"
          + " HTMLAnchorElement.prototype.click = () => {}; URL.revokeObjectURL = () => {};";

  private static final String CURRENT = "document.querySelector('.page.current')";

  private Optional<TestingBrowser> started = Optional.empty();
  private Path page = Path.of("");

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    started = TestingBrowser.start(folder.resolve("profile"));
    if (started.isEmpty()) {
      System.out.println("skipped: no chromedriver with a Chromium on the PATH");
    }
    assumeTrue(started.isPresent(), "no chromedriver with a Chromium on the PATH");
    page = folder.resolve("report.html");
    try (Star star = Golden.star("two_cities.txt")) {
      for (int i = 0; i < ERRORS + NOTICES; i++) {
        insertFinding(star, i);
      }
      Files.writeString(page, ReportedPage.of(star).html());
    }
  }

  @BeforeEach
  void open() {
    browser().open(page);
    browser().await("document.documentElement.classList.contains('scripted')");
  }

  private static void insertFinding(Star star, int i) {
    boolean isError = i < ERRORS;
    star.ask()
        .insertInto(FACT_FINDING)
        .set(FACT_FINDING.FINDING_KEY, (long) i)
        .set(FACT_FINDING.FINDING_ID, "%016x".formatted(i))
        .set(FACT_FINDING.EVALUATION_KEY, 1L + i % 2)
        .set(FACT_FINDING.CODE, isError ? "SCORE_SUM" : "BLIND_ZONE")
        .set(FACT_FINDING.MATTER, isError ? "arithmetic" : "target")
        .set(FACT_FINDING.SEVERITY, isError ? "error" : "notice")
        .set(FACT_FINDING.MESSAGE, "-")
        .set(FACT_FINDING.MESSAGE_ZH, "-")
        .set(FACT_FINDING.MESSAGE_EN, "-")
        .set(FACT_FINDING.FOUND, "<b>" + i + "</b>")
        .set(FACT_FINDING.CELL, "F" + i)
        .execute();
  }

  @AfterAll
  void close() {
    started.ifPresent(TestingBrowser::close);
  }

  private TestingBrowser browser() {
    return started.orElseThrow();
  }

  private int count(String selector) {
    return browser().ask("return document.querySelectorAll(\"" + selector + "\").length").asInt();
  }

  private void turnTo(String page) {
    browser().ask("location.hash = '#" + page + "'");
    browser().await(CURRENT + ".id === '" + page + "'");
  }

  @Test
  void everyChartIsDrawnAndNothingComplainsOrLeaves() {
    List<String> pages =
        browser()
            .ask("return [...document.querySelectorAll('.page')].map(page => page.id)")
            .valueStream()
            .map(id -> id.asString())
            .toList();
    assertThat(pages).hasSize(11);
    for (String page : pages) {
      turnTo(page);
      browser()
          .await(
              "[...%s.querySelectorAll('figure:not(.absent) .plot')]".formatted(CURRENT)
                  + ".every(plot => plot.querySelector('svg, canvas') && plot.clientHeight > 60)");
      assertThat(browser().ask("return document.documentElement.scrollWidth").asInt())
          .as(page)
          .isLessThanOrEqualTo(1440);
    }
    browser().ask("window.dispatchEvent(new Event('beforeprint'))");
    browser().ask("window.dispatchEvent(new Event('afterprint'))");
    assertThat(browser().console()).isEmpty();
    assertThat(browser().requests()).isEmpty();
  }

  @Test
  void findingsAreFilteredAndTurnedTwentyFiveAtATime() {
    turnTo("findings");
    assertThat(count(".finding")).isEqualTo(25);
    browser().ask("document.querySelectorAll('#findings .pager button')[1].click()");
    browser().ask("document.querySelectorAll('#findings .pager button')[1].click()");
    assertThat(count(".finding")).isEqualTo(10);
    browser()
        .ask(
            "const box = document.querySelector('#findings input'); box.value = 'f59';"
                + "box.dispatchEvent(new Event('input'))");
    assertThat(count(".finding")).isEqualTo(1);
    assertThat(count(".finding b")).as("markup of a form").isZero();
    browser()
        .ask(
            "const box = document.querySelector('#findings input'); box.value ="
                + " '';box.dispatchEvent(new Event('input'));const select ="
                + " document.querySelector('#findings select'); select.value ="
                + " 'error';select.dispatchEvent(new Event('change'))");
    assertThat(count(".finding")).isEqualTo(ERRORS);
  }

  @Test
  void everyChartIsATableTooAndBothCanBeTakenAway() {
    turnTo("targets");
    browser().ask(KEEP);
    browser().ask(CURRENT + ".querySelectorAll('.tools .choice button')[1].click()");
    assertThat(count(".page.current .as-table .scroll tbody tr")).isPositive();
    assertThat(
            browser()
                .ask("return %s.querySelector('.plot').clientHeight".formatted(CURRENT))
                .asInt())
        .isZero();
    browser().ask(CURRENT + ".querySelector('.take button').click()");
    browser().ask(CURRENT + ".querySelectorAll('.tools .choice button')[0].click()");
    browser().await(CURRENT + ".querySelector('.plot').clientHeight > 60");
    browser().ask(CURRENT + ".querySelectorAll('.take button')[1].click()");
    browser().ask(CURRENT + ".querySelectorAll('.take button')[2].click()");
    browser().await("window.kept.length === 3");
    assertThat(kept(0)).startsWith("text/csv").contains("地区,年度,单位").contains("\r\n");
    assertThat(kept(1)).startsWith("image/svg+xml").contains("百分率目标与实际").contains("130%</text>");
    assertThat(kept(2)).startsWith("image/png");
    assertThat(browser().console()).isEmpty();
  }

  private String kept(int i) {
    browser().await("window.kept[%d].told !== undefined".formatted(i));
    return browser()
        .ask("return window.kept[%d].type + window.kept[%d].told".formatted(i, i))
        .asString();
  }

  @Test
  void tablesAreUnfoldedWhenTheyAreOpened() {
    turnTo("scores");
    assertThat(count(".page.current details tbody tr")).isZero();
    browser().ask(CURRENT + ".querySelector('details').open = true");
    browser().await(CURRENT + ".querySelectorAll('details tbody tr').length > 0");
  }

  @Test
  void theLanguageAndTheColoursChange() {
    assertThat(browser().ask("return document.title").asString()).isEqualTo("绩效自评对标报告");
    browser().ask("document.querySelector('.switches [data-value=en]').click()");
    assertThat(browser().ask("return document.title").asString())
        .isEqualTo("Performance self-evaluations compared");
    assertThat(browser().ask("return " + CURRENT + ".innerText").asString())
        .contains("In short")
        .doesNotContain("要点");
    String light = background();
    browser().ask("document.querySelector('.switches [data-value=dark]').click()");
    assertThat(background()).isNotEqualTo(light);
    turnTo("scores");
    assertThat(browser().ask("return " + CURRENT + ".innerText").asString()).contains("forms");
  }

  private String background() {
    return browser().ask("return getComputedStyle(document.body).backgroundColor").asString();
  }
}
