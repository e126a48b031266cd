package duibiao.report.page;

import duibiao.analysis.survey.Survey;
import duibiao.report.Language;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A survey as one page that needs nothing beside it.
///
/// @param files where the files of the survey lie, seen from the page
/// @param language in which the page opens
public record ReportPage(Survey survey, FileLinks files, Language language) {

  /// The whole page, the same for the same star.
  public String html() {
    Document document = Assets.template();
    Page page = Page.of(document, language);
    for (Element named : document.select("[data-word]")) {
      Page.write(named, page.say("report." + named.attr("data-word")));
      named.removeAttr("data-word");
    }
    sections(new Pool(page.figures(), files)).forEach(section -> section.fill(page));
    new StartSection(survey).fill(page);
    for (Element slot : document.select("[data-slot]")) {
      slot.removeAttr("data-slot");
    }
    return new Assets(language).assemble(page);
  }

  /// The start comes last: it tells what the others cannot tell.
  private List<Section> sections(Pool pool) {
    return List.of(
        new ScoresSection(survey, pool),
        new AmbitionSection(survey),
        new HeatSection(survey),
        new TargetsSection(survey, pool),
        new HabitsSection(survey, pool),
        new FunnelSection(survey),
        new IndicatorsSection(survey, pool),
        new FindingsSection(survey, pool),
        new BudgetsSection(survey, pool),
        new MethodSection(survey));
  }

  /// A part of the page.
  interface Section {
    void fill(Page page);
  }
}
