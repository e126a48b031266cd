package duibiao.report.page;

import duibiao.analysis.Dimension;
import duibiao.analysis.Group;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.AmbitionGroup;
import duibiao.analysis.scores.ScoreRow;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.survey.Survey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/// Regions against years, one table a figure: a bar in each cell says how much, a mark says where
/// to look, hatching that n is too small.
record HeatSection(Survey survey) implements ReportPage.Section {
  /// More regions than this scroll in a frame of their own.
  private static final int LONG = 60;

  /// A cell.
  ///
  /// @param share how long its bar is, from 0 to 1
  /// @param mark whether it stands out, or is too rough to be taken for more than a hint
  private record Square(Optional<String> text, double share, Mark mark, long n) {}

  /// What is to be seen at once.
  private enum Mark {
    /// A figure.
    TOLD,
    /// It clearly differs from the rest of its level.
    FOUND,
    /// It has no interval.
    ROUGH;

    static Mark of(boolean isFound, boolean isSure) {
      if (!isSure) {
        return ROUGH;
      }
      return isFound ? FOUND : TOLD;
    }
  }

  private record Line(String code, String name, Map<String, Square> years) {}

  @Override
  public void fill(Page page) {
    if (survey.ambition().groups().isEmpty()) {
      page.cannot("heat", page.say("report.heat.question"), page.say("report.start.none"));
      return;
    }
    page.paragraph("heat", page.say("report.heat.shows"));
    Element choices = page.slot("heat").appendElement("div").addClass("choices");
    matrix(page, choices, "index", ambition(HeatSection::index));
    matrix(page, choices, "lax", ambition(group -> share(group, group.signs().lax())));
    matrix(page, choices, "exact", ambition(group -> share(group, group.signs().exact())));
    matrix(page, choices, "median", scores());
    matrix(page, choices, "forms", ambition(this::forms));
    Page.write(
        page.slot("heat").appendElement("p").addClass("note"),
        page.say(
            "report.source.lines",
            Numbers.count(survey.ambition().coverage().forms()),
            Numbers.count(survey.ambition().rows().stream().mapToLong(row -> row.lines()).sum())));
  }

  private List<Line> ambition(java.util.function.Function<AmbitionGroup, Square> square) {
    Map<String, Line> lines = new TreeMap<>();
    survey
        .ambition()
        .groups()
        .forEach(group -> put(lines, group.index().group(), square.apply(group)));
    return List.copyOf(lines.values());
  }

  private List<Line> scores() {
    Map<String, Line> lines = new TreeMap<>();
    survey.scores().rows().forEach(row -> put(lines, row.group(), median(row)));
    return List.copyOf(lines.values());
  }

  private static void put(Map<String, Line> lines, Group group, Square square) {
    Group.Member region = member(group, Dimension.REGION);
    lines
        .computeIfAbsent(
            region.code(), code -> new Line(code, region.name(), new LinkedHashMap<>()))
        .years()
        .put(member(group, Dimension.YEAR).code(), square);
  }

  private static Group.Member member(Group group, Dimension dimension) {
    return group.members().stream()
        .filter(member -> member.dimension() == dimension)
        .findFirst()
        .orElseThrow();
  }

  private static Square index(AmbitionGroup group) {
    return group
        .index()
        .ambition()
        .map(found ->
            new Square(
                Optional.of(String.format(Locale.ROOT, "%.0f", found.index().value())),
                found.index().value() / 100,
                Mark.of(group.index().finding().isFinding(), found.drawn().interval().isPresent()),
                group.index().forms()))
        .orElseGet(() -> new Square(Optional.empty(), 0, Mark.TOLD, group.index().forms()));
  }

  private static Square share(AmbitionGroup group, Proportion share) {
    boolean isShown = MinimalN.SHARE.isReached(share.of());
    return new Square(
        isShown
            ? Optional.of(String.format(Locale.ROOT, "%.0f%%", share.share().orElse(0) * 100))
            : Optional.empty(),
        isShown ? share.share().orElse(0) : 0,
        Mark.of(isShown && group.index().isOutside(), true),
        share.of());
  }

  private static Square median(ScoreRow row) {
    boolean isShown = MinimalN.QUANTILES.isReached(row.scores().n());
    return new Square(
        isShown
            ? Optional.of(Numbers.points(row.scores().median().orElseThrow()))
            : Optional.empty(),
        isShown ? row.scores().median().orElseThrow() / 100 : 0,
        Mark.of(row.finding().isFinding(), true),
        row.scores().n());
  }

  private Square forms(AmbitionGroup group) {
    int most =
        survey.ambition().groups().stream().mapToInt(one -> one.index().forms()).max().orElse(1);
    int forms = group.index().forms();
    return new Square(Optional.of(String.valueOf(forms)), (double) forms / most, Mark.TOLD, forms);
  }

  private static void matrix(Page page, Element choices, String metric, List<Line> lines) {
    if (lines.isEmpty()) {
      return;
    }
    Element block = choices.appendElement("div").attr("data-choice", metric);
    Page.write(block.appendElement("h3"), page.say("report.heat." + metric));
    Page.write(block.appendElement("p").addClass("shows"), page.say("report.heat.shows." + metric));
    Element scroll = block.appendElement("div").addClass("matrix-scroll").attr("tabindex", "0");
    if (lines.size() > LONG) {
      scroll.addClass("long");
    }
    Element table = scroll.appendElement("table").addClass("matrix");
    List<String> years =
        new ArrayList<>(
            lines.stream()
                .flatMap(line -> line.years().keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    Element head = table.appendElement("thead").appendElement("tr");
    Page.write(head.appendElement("th").attr("scope", "col"), page.say("report.js.region"));
    years.forEach(
        year -> Page.write(head.appendElement("th").attr("scope", "col"), year(page, year)));
    Element body = table.appendElement("tbody");
    for (Line line : lines) {
      Element row = body.appendElement("tr");
      Page.write(row.appendElement("th").attr("scope", "row"), name(page, line));
      years.forEach(year ->
          square(page, row.appendElement("td"), Optional.ofNullable(line.years().get(year))));
    }
  }

  private static Both year(Page page, String year) {
    return year.equals(Group.Member.UNKNOWN) ? page.say("answer.unknown") : Both.same(year);
  }

  private static Both name(Page page, Line line) {
    return line.code().equals(Group.Member.UNKNOWN)
        ? page.say("answer.unknown")
        : Both.same(line.name());
  }

  private static void square(Page page, Element cell, Optional<Square> square) {
    if (square.isEmpty()) {
      return;
    }
    Square found = square.get();
    if (found.text().isEmpty()) {
      Page.write(cell.addClass("few"), page.say("report.heat.n", String.valueOf(found.n())));
      return;
    }
    cell.addClass("told")
        .addClass(found.mark().name().toLowerCase(Locale.ROOT))
        .attr("style", String.format(Locale.ROOT, "--share:%.3f", found.share()));
    cell.appendElement("b")
        .text((found.mark() == Mark.FOUND ? "\u25c6 " : "") + found.text().get());
    Page.write(cell.appendElement("small"), page.say("report.heat.n", String.valueOf(found.n())));
  }
}
