package duibiao.cli.painting;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.form.Claims;
import duibiao.pipeline.Inspection;
import duibiao.report.Messages;
import java.util.Locale;
import org.jsoup.nodes.Element;

/// The top of the page, which stays in sight: the file, what becomes of it, the account of its
/// cells, and the way to the parts below.
record PageHeader(Messages messages, Inspection file, Document document) {
  static final String NOTES = "notes";
  static final String UNCLAIMED = "unclaimed";

  static String fileName(Inspection file) {
    String path = file.source().name();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  void paint(Element body, int notes) {
    Element header = body.appendElement("header");
    Element line = header.appendElement("div").addClass("file");
    line.appendElement("h1").attr("title", file.source().name()).text(fileName(file));
    String verdict = file.verdict().name();
    line.appendElement("span")
        .addClass("verdict")
        .addClass(verdict.toLowerCase(Locale.ROOT))
        .text(messages.say("inspect.verdict." + verdict));
    line.appendElement("span")
        .addClass("fact")
        .text(
            messages.say(
                "inspect.page.facts",
                file.format().map(Format::code).orElse("?"),
                String.valueOf(file.forms().size())));
    account(line.appendElement("span").addClass("account"));
    ways(header.appendElement("nav"), notes);
    file.refusal()
        .ifPresent(refusal ->
            body.appendElement("p")
                .addClass("refusal")
                .text(
                    messages.say(
                        "inspect.refused",
                        refusal.code(),
                        messages.say("refusal." + refusal.code(), refusal.found()))));
  }

  private void account(Element account) {
    Claims claims = file.claims();
    Element bar = account.appendElement("span").addClass("bar");
    part(bar, "used", claims.used());
    part(bar, "label", claims.labels());
    part(bar, "unclaimed", claims.unclaimed().size());
    account
        .appendElement("span")
        .text(
            messages.say(
                "inspect.cells",
                String.valueOf(claims.seen()),
                String.valueOf(claims.used()),
                String.valueOf(claims.labels()),
                String.valueOf(claims.unclaimed().size())));
  }

  private static void part(Element bar, String name, int count) {
    bar.appendElement("i").addClass(name).attr("style", "flex-grow:" + count);
  }

  private void ways(Element nav, int notes) {
    way(nav, NOTES, messages.say("inspect.unclear", String.valueOf(notes)));
    for (int grid = 0; grid < document.grids().size(); grid++) {
      way(nav, DocumentPainter.gridId(grid), document.grids().get(grid).name());
    }
    String unclaimed = String.valueOf(file.claims().unclaimed().size());
    way(nav, UNCLAIMED, messages.say("inspect.unclaimed", unclaimed));
  }

  private static void way(Element nav, String id, String text) {
    nav.appendElement("a").attr("href", "#" + id).text(text);
  }
}
