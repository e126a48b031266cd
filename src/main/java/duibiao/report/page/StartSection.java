package duibiao.report.page;

import duibiao.analysis.Coverage;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.AmbitionRow;
import duibiao.analysis.scores.ScoreRow;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.survey.LastLoad;
import duibiao.analysis.survey.Survey;
import duibiao.report.Covered;
import duibiao.report.FamilyWords;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What the data cover, what they say in a few sentences, what the last load changed, and what they
/// cannot tell.
record StartSection(Survey survey) implements ReportPage.Section {

  @Override
  public void fill(Page page) {
    Coverage coverage = survey.ambition().coverage();
    counts(page, coverage);
    if (coverage.forms() == 0) {
      page.cannot("start", page.say("report.start.question"), page.say("report.start.none"));
    } else {
      sentences(page);
    }
    changes(page);
    notes(page, coverage);
    absent(page);
  }

  private void counts(Page page, Coverage coverage) {
    count(page, "forms", coverage.forms());
    count(page, "regions", coverage.regions());
    count(page, "lines", survey.ambition().rows().stream().mapToLong(AmbitionRow::lines).sum());
    count(page, "findings", survey.findings().all());
    Element years = page.slot("counts").appendElement("div");
    List<Integer> all = coverage.years();
    years
        .appendElement("strong")
        .text(
            all.isEmpty()
                ? "–"
                : all.size() == 1
                    ? String.valueOf(all.getFirst())
                    : all.getFirst() + "–" + all.getLast());
    Page.write(years.appendElement("span"), page.say("report.count.years"));
  }

  private static void count(Page page, String name, long count) {
    Element box = page.slot("counts").appendElement("div");
    box.appendElement("strong").text(Numbers.count(count));
    Page.write(box.appendElement("span"), page.say("report.count." + name));
  }

  private void sentences(Page page) {
    for (ScoreRow row : survey.allScores().rows()) {
      scores(page, row);
    }
    page.words()
        .all(words ->
            new FamilyWords(survey.allScores().grouping(), words)
                .sources(survey.allScores().families()))
        .forEach(sentence -> sentence(page, "scores", sentence));
    for (AmbitionRow row : survey.allAmbition().rows()) {
      share(page, "lax", row.lax());
      share(page, "blind", row.blind130());
      share(page, "exact", row.exact());
    }
    regions(page);
    survey.ambition().laxest().stream()
        .findFirst()
        .filter(line -> line.attainment().isPresent())
        .ifPresent(line ->
            sentence(
                page,
                "targets",
                page.say(
                    "report.key.laxest",
                    line.region().orElse("–"),
                    line.year().map(String::valueOf).orElse("–"),
                    line.indicator().orElse("–"),
                    line.target(),
                    line.actual())));
  }

  private static void scores(Page page, ScoreRow row) {
    if (MinimalN.QUANTILES.isReached(row.scores().n())) {
      sentence(
          page,
          "scores",
          page.say(
              "report.key.scores",
              String.valueOf(row.scores().n()),
              Numbers.points(row.scores().median().orElseThrow()),
              Numbers.points(row.scores().q25().orElseThrow()),
              Numbers.points(row.scores().q75().orElseThrow())));
    }
    share(page, "near", row.near());
  }

  /// A share is told with its interval, or not at all.
  private static void share(Page page, String name, Proportion proportion) {
    Optional<Interval> interval = proportion.interval(Proportion.USUAL_CONFIDENCE);
    if (MinimalN.SHARE.isReached(proportion.of()) && interval.isPresent()) {
      sentence(
          page,
          name.equals("near") ? "scores" : "ambition",
          page.say(
              "report.key." + name,
              Numbers.count(proportion.of()),
              Numbers.count(proportion.count()),
              Numbers.percent(proportion.share().orElseThrow()),
              Numbers.percent(interval.get().low()),
              Numbers.percent(interval.get().high())));
    }
  }

  private void regions(Page page) {
    List<String> found =
        survey.scores().families().stream()
            .flatMap(family -> family.verdict().found().stream())
            .map(finding ->
                String.join(
                    " ",
                    finding.sample().group().members().stream()
                        .map(member -> member.name())
                        .toList()))
            .toList();
    boolean isAnyComparable =
        survey.scores().families().stream().anyMatch(family -> family.verdict().isComparable());
    if (!isAnyComparable) {
      sentence(page, "scores", page.say("report.key.regions.alone"));
    } else if (found.isEmpty()) {
      sentence(page, "scores", page.say("report.key.regions.alike"));
    } else {
      sentence(
          page,
          "scores",
          page.say(
              "report.key.regions.found",
              String.valueOf(found.size()),
              Words.listed(found.stream().limit(6).map(Both::same).toList())));
    }
  }

  private static void sentence(Page page, String section, Both text) {
    Element item = page.slot("sentences").appendElement("li");
    Page.write(item.appendElement("a").attr("href", "#" + section), text);
  }

  private void changes(Page page) {
    Optional<LastLoad> load = survey.load();
    if (load.isEmpty()) {
      page.paragraph("changes", page.say("report.changes.none"));
      return;
    }
    LastLoad last = load.get();
    page.paragraph(
        "changes",
        page.say(
            last.number() == 1 ? "report.changes.first" : "report.changes",
            last.day().toString(),
            Numbers.count(last.files()),
            Numbers.count(last.newForms()),
            Numbers.count(last.newLines()),
            Numbers.count(last.knownForms()),
            Numbers.count(last.quarantined())));
  }

  private static void notes(Page page, Coverage coverage) {
    page.words()
        .all(words -> new Covered(coverage, words).notes())
        .forEach(note -> page.paragraph("covered", note));
  }

  private static void absent(Page page) {
    if (page.absent().isEmpty()) {
      page.paragraph("absent", page.say("report.absent.none"));
    }
    for (Page.Absent absent : page.absent()) {
      Element item = page.slot("absent").appendElement("li");
      Page.write(item.appendElement("a").attr("href", "#" + absent.section()), absent.question());
      Page.write(item.appendElement("span"), absent.why());
    }
  }
}
