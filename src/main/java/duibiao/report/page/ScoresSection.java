package duibiao.report.page;

import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.MinimalN;
import duibiao.analysis.scores.FormTotals.FormTotal;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.scores.ScoreRow;
import duibiao.analysis.statistics.Density;
import duibiao.analysis.statistics.Distribution;
import duibiao.analysis.survey.Survey;
import duibiao.report.FamilyWords;
import duibiao.report.SafeText;
import duibiao.report.ScoreTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How total scores distribute.
record ScoresSection(Survey survey, Pool pool) implements ReportPage.Section {
  private static final int CURVE = 64;
  private static final double MOST = 100;

  @Override
  public void fill(Page page) {
    ScoreDistribution.Answer answer = survey.scores();
    sources(page).forEach(sentence -> page.paragraph("scores-source", sentence));
    if (answer.rows().isEmpty()) {
      page.cannot("scores", page.say("report.scores.question"), page.say("report.scores.none"));
      return;
    }
    Page.listed(
        page.chart("scores", Words.joined(verdicts(page)), source(page)), "scores-table0-1");
    Page.listed(
        page.chart("grades", page.say("report.grades.shows"), source(page)), "scores-table0-2");
    Both full = page.say("report.full.shows", String.valueOf(MinimalN.SHARE.least()));
    Page.listed(page.chart("full", full, source(page)), "scores-table0-2");
    page.table("scores-table", messages -> new ScoreTable(answer, messages).table());
    figures(page.figures().putArray("scores"));
    if (answer.rows().size() > 1) {
      survey.allScores().rows().forEach(row -> figures(page.figures().putObject("together"), row));
    }
  }

  private Both source(Page page) {
    return page.say("report.source.forms", Numbers.count(survey.scores().coverage().forms()));
  }

  /// Above every distribution stands what its differences come from.
  private List<Both> sources(Page page) {
    List<Both> sources =
        page.words()
            .all(messages ->
                new FamilyWords(survey.scores().grouping(), messages)
                    .sources(survey.scores().families()));
    return sources.isEmpty()
        ? List.of(
            page.say("report.scores.source.none", String.valueOf(MinimalN.VARIANCE_SOURCE.least())))
        : sources;
  }

  private List<Both> verdicts(Page page) {
    List<Both> sentences = new ArrayList<>();
    sentences.add(page.say("report.scores.shows"));
    List<Both> verdicts =
        page.words()
            .all(messages ->
                new FamilyWords(survey.scores().grouping(), messages)
                    .verdicts(survey.scores().families()));
    sentences.addAll(verdicts.isEmpty() ? List.of(page.say("report.scores.alone")) : verdicts);
    return sentences;
  }

  private void figures(ArrayNode rows) {
    Map<List<String>, List<FormTotal>> totals = new LinkedHashMap<>();
    survey
        .totals()
        .forEach(total ->
            totals
                .computeIfAbsent(
                    List.of(total.regionCode(), total.year().map(String::valueOf).orElse("")),
                    key -> new ArrayList<>())
                .add(total));
    for (ScoreRow row : survey.scores().rows()) {
      ObjectNode node = rows.addObject();
      Nodes.group(node, row.group());
      figures(node, row);
      points(node.putArray("points"), totals.getOrDefault(key(row), List.of()));
    }
  }

  private static List<String> key(ScoreRow row) {
    return List.of(code(row, Dimension.REGION), code(row, Dimension.YEAR));
  }

  /// Nothing for a year that no form names.
  private static String code(ScoreRow row, Dimension dimension) {
    return row.group().members().stream()
        .filter(member -> member.dimension() == dimension)
        .filter(member -> member.isKnown() || dimension == Dimension.REGION)
        .map(Group.Member::code)
        .findFirst()
        .orElse("");
  }

  private static void figures(ObjectNode node, ScoreRow row) {
    Distribution scores = row.scores();
    node.put("n", scores.n());
    node.put("found", row.finding().isFinding());
    if (MinimalN.BOX_PLOT.isReached(scores.n())) {
      Nodes.series(
          node.putArray("box"),
          List.of(
              scores.min().orElseThrow(),
              scores.q25().orElseThrow(),
              scores.median().orElseThrow(),
              scores.q75().orElseThrow(),
              scores.max().orElseThrow()));
    }
    if (MinimalN.VIOLIN.isReached(scores.n())) {
      curve(node, row.density(), scores);
    }
    Nodes.put(node, "full", row.full());
    Nodes.put(node, "near", row.near());
    node.putArray("grades")
        .add(row.grades().excellent())
        .add(row.grades().good())
        .add(row.grades().fair())
        .add(row.grades().poor());
  }

  /// The density between the lowest score and 100, at equal distances.
  private static void curve(ObjectNode node, Density density, Distribution scores) {
    double low = scores.min().orElse(0) - density.bandwidth().orElse(0);
    node.put("from", Nodes.rounded(low));
    ArrayNode curve = node.putArray("curve");
    IntStream.range(0, CURVE)
        .mapToDouble(i -> low + (MOST - low) * i / (CURVE - 1))
        .mapToObj(density::at)
        .flatMapToDouble(OptionalDouble::stream)
        .forEach(value -> curve.add(Nodes.rounded(value)));
  }

  private void points(ArrayNode array, List<FormTotal> totals) {
    for (FormTotal total : totals) {
      ArrayNode point = array.addArray();
      point.add(total.total());
      point.add(pool.number(form(total)));
      total.cell().ifPresent(cell -> point.add(SafeText.forScreen(cell)));
    }
  }

  private static Pool.Form form(FormTotal total) {
    return new Pool.Form(
        Optional.of(total.region()).filter(name -> !name.equals(Group.Member.UNKNOWN)),
        total.year(),
        total.organisation(),
        total.programme(),
        total.path(),
        total.sheet());
  }
}
