package duibiao.cli.painting;

import duibiao.cli.inspection.FormFacts;
import duibiao.evaluation.Evaluation;
import duibiao.pipeline.Inspection.InspectedForm;
import duibiao.report.Messages;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The forms of the file, one a row, each with a link to where it begins.
record FormList(Messages messages, FormIndex forms) {

  void paint(Element main) {
    if (forms.count() == 0) {
      return;
    }
    Element section = main.appendElement("section").addClass("forms");
    section
        .appendElement("h2")
        .text(messages.say("inspect.page.forms", String.valueOf(forms.count())));
    Element table = section.appendElement("div").addClass("wide").appendElement("table");
    for (int number = 1; number <= forms.count(); number++) {
      form(table.appendElement("tr"), number);
    }
  }

  private void form(Element row, int number) {
    InspectedForm form = forms.inspected(number);
    Evaluation evaluation = form.evaluation();
    FormFacts facts = new FormFacts(messages, form);
    Element first = row.appendElement("th").attr("scope", "row");
    Optional<String> anchor = forms.anchor(number);
    anchor.ifPresentOrElse(
        id -> first.appendElement("a").attr("href", "#" + id).text("#" + number),
        () -> first.text("#" + number));
    Element names = row.appendElement("td").addClass("names");
    names.appendElement("b").text(facts.subject());
    names.appendElement("span").text(facts.line());
    row.appendElement("td").addClass("names").text(facts.organisations());
    row.appendElement("td").text(messages.say("inspect.page.lines", lines(evaluation)));
    row.appendElement("td").text(facts.total());
    Element doubts = row.appendElement("td");
    if (!form.findings().isEmpty()) {
      doubts.addClass("doubts").text(messages.say("inspect.unclear", count(form)));
    }
  }

  private static String lines(Evaluation form) {
    return String.valueOf(form.indicators().size());
  }

  private static String count(InspectedForm form) {
    return String.valueOf(form.findings().size());
  }
}
