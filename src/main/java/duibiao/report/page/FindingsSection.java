package duibiao.report.page;

import duibiao.analysis.FindingFilter;
import duibiao.analysis.FindingRow;
import duibiao.analysis.Findings;
import duibiao.analysis.survey.Survey;
import duibiao.report.FindingCountTable;
import duibiao.report.FindingTable;
import duibiao.report.FindingWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The findings, all of them, the heaviest first.
record FindingsSection(Survey survey, Pool pool) implements ReportPage.Section {
  /// As many as stand in the page for who has no scripts.
  private static final int READ_WITHOUT_SCRIPTS = 2000;

  @Override
  public void fill(Page page) {
    Findings.Answer answer = survey.findings();
    page.paragraph("findings-shows", summary(page));
    if (answer.rows().isEmpty()) {
      return;
    }
    page.table(
        "findings-counts", messages -> new FindingCountTable(survey.kinds(), messages).table());
    Findings.Answer first =
        new Findings.Answer(
            answer.rows().stream().limit(READ_WITHOUT_SCRIPTS).toList(),
            answer.all(),
            answer.provenance());
    heaviest(page, first);
    figures(page);
  }

  /// Who has no scripts cannot change the language: one is enough.
  private void heaviest(Page page, Findings.Answer first) {
    Both shown =
        page.say(
            "report.findings.first",
            Numbers.count(first.rows().size()),
            Numbers.count(survey.findings().rows().size()));
    Page.write(page.slot("findings-first").appendElement("h3"), shown);
    page.tableAsOpened("findings-first", words -> new FindingTable(first, words).table());
    page.slot("findings-first").select("details").attr("open", "");
  }

  private Both summary(Page page) {
    if (survey.findings().rows().isEmpty()) {
      return page.say("report.findings.none");
    }
    List<Both> severities = new ArrayList<>();
    for (String severity : FindingFilter.SEVERITIES.reversed()) {
      long count =
          survey.findings().rows().stream()
              .filter(row -> row.kind().severity().equals(severity))
              .count();
      if (count > 0) {
        severities.add(
            page.say(
                "report.findings.count",
                page.say("answer.severity." + severity),
                Numbers.count(count)));
      }
    }
    return page.say(
        "report.findings.shows", Numbers.count(survey.findings().all()), Words.listed(severities));
  }

  /// A finding is a short array; what its kind says stands once.
  private void figures(Page page) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    ObjectNode findings = page.figures().putObject("findings");
    ArrayNode told = findings.putArray("kinds");
    ArrayNode rows = findings.putArray("rows");
    for (FindingRow row : survey.findings().rows()) {
      int kind =
          kinds.computeIfAbsent(
              row.kind().code(),
              code -> {
                kind(page, told.addObject(), row.kind());
                return kinds.size();
              });
      row(rows.addObject().put("k", kind), row);
    }
  }

  private static void kind(Page page, ObjectNode node, FindingRow.Kind kind) {
    node.put("code", kind.code());
    node.put("severity", kind.severity());
    Nodes.put(node, "name", page.words().of(words -> new FindingWords(words).name(kind)));
    Nodes.put(node, "matter", page.words().of(words -> new FindingWords(words).matter(kind)));
    Nodes.put(node, "sentence", page.say("finding." + kind.code(), "{0}", "{1}"));
    Nodes.put(node, "formula", page.words().of(words -> new FindingWords(words).formula(kind)));
    Nodes.put(node, "innocent", page.words().of(words -> new FindingWords(words).innocent(kind)));
    Nodes.put(node, "check", page.words().of(words -> new FindingWords(words).check(kind)));
  }

  private void row(ObjectNode node, FindingRow row) {
    node.put("id", row.id());
    node.put("f", pool.number(form(row)));
    Nodes.put(node, "e", row.text().expected());
    Nodes.put(node, "o", row.text().found());
    Nodes.put(node, "m", row.text().formula());
    Nodes.put(node, "t", row.text().threshold());
    Nodes.put(node, "p", row.text().points());
    Nodes.put(node, "l", row.line().flatMap(FindingRow.Line::indicator));
    Nodes.put(node, "c", row.evidence().cell());
  }

  private static Pool.Form form(FindingRow row) {
    return new Pool.Form(
        row.form().region(),
        row.form().year(),
        row.form().organisation(),
        row.form().programme(),
        row.evidence().path(),
        row.evidence().sheet());
  }
}
