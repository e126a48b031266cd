package duibiao.report.page;

import duibiao.analysis.ambition.Ambition;
import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.comparison.Standing;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.survey.Survey;
import duibiao.report.AmbitionTable;
import duibiao.report.FamilyWords;
import duibiao.report.HabitsTable;
import duibiao.report.IndexTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How much targets ask: the Ambition Index with its intervals and parts.
record AmbitionSection(Survey survey) implements ReportPage.Section {
  private static final String TABLE = "ambition-table0-1";

  @Override
  public void fill(Page page) {
    TargetAmbition.Answer answer = survey.ambition();
    List<AmbitionGroup> told =
        answer.groups().stream().filter(group -> group.index().ambition().isPresent()).toList();
    if (told.isEmpty()) {
      page.cannot(
          "ambition", page.say("report.ambition.question"), page.say("report.ambition.none"));
      return;
    }
    Both source =
        page.say(
            "report.source.lines",
            Numbers.count(answer.coverage().forms()),
            Numbers.count(answer.rows().stream().mapToLong(row -> row.lines()).sum()));
    Page.listed(page.chart("ambition", shows(page, told.size()), source), TABLE);
    Page.listed(page.chart("parts", page.say("report.parts.shows"), source), TABLE);
    ranks(page, source);
    page.table("ambition-table", messages -> new IndexTable(answer, messages).table());
    page.table("ambition-table", messages -> new AmbitionTable(answer, messages).table());
    page.table("ambition-table", messages -> new HabitsTable(answer.ofMany(), messages).table());
    ArrayNode rows = page.figures().putArray("ambition");
    answer.groups().forEach(group -> figures(rows.addObject(), group));
  }

  private Both shows(Page page, int told) {
    List<Both> sentences = new ArrayList<>();
    sentences.add(
        page.say(
            "report.ambition.shows",
            String.valueOf(told),
            String.valueOf(survey.ambition().groups().size())));
    sentences.addAll(
        page.words()
            .all(messages ->
                new FamilyWords(survey.ambition().grouping(), messages)
                    .between(survey.ambition().families())));
    return Words.joined(sentences);
  }

  /// Ranks stand nowhere but in their intervals.
  private void ranks(Page page, Both source) {
    boolean isAnyRanked =
        survey.ambition().groups().stream()
            .anyMatch(group -> group.index().place().standing().isPresent());
    if (isAnyRanked) {
      Page.listed(page.chart("ranks", page.say("report.ranks.shows"), source), TABLE);
    } else {
      page.cannot("ranks", page.say("report.ranks.question"), page.say("report.ranks.none"));
    }
  }

  private static void figures(ObjectNode node, AmbitionGroup group) {
    Nodes.group(node, group.index().group());
    node.put("n", group.index().forms());
    node.put("lines", group.index().stretchable());
    node.put("found", group.index().finding().isFinding());
    node.put("outside", group.index().isOutside());
    group.index().ambition().ifPresent(ambition -> index(node, ambition));
    group.index().place().standing().ifPresent(standing -> rank(node, standing));
  }

  private static void index(ObjectNode node, Ambition ambition) {
    Nodes.put(node, "index", ambition.index().value());
    ambition.drawn().interval().ifPresent(interval -> Nodes.put(node, "ci", interval));
    ambition.method().ifPresent(interval -> Nodes.put(node, "method", interval));
    Nodes.put(node, "covered", ambition.covered());
    node.put("variant", ambition.parts().variant().name());
    ArrayNode parts = node.putArray("parts");
    for (AmbitionPart part : AmbitionPart.values()) {
      Optional<Double> value = Optional.ofNullable(ambition.parts().values().get(part));
      Optional<Double> contribution =
          Optional.ofNullable(ambition.index().contributions().get(part));
      ArrayNode pair = parts.addArray();
      value.ifPresent(number -> pair.add(Nodes.rounded(number)));
      contribution.ifPresent(number -> pair.add(Nodes.rounded(number)));
    }
  }

  private static void rank(ObjectNode node, Standing standing) {
    Nodes.put(node, "rank", standing.interval());
    node.put("of", standing.of());
    node.put("alone", standing.isDistinguishable());
  }
}
