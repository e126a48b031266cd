package duibiao.cli.painting;

import duibiao.cli.inspection.ReadAs;
import duibiao.document.Document;
import duibiao.finding.Sentences;
import duibiao.pipeline.Inspection;
import duibiao.report.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/// A file as one page that needs nothing beside it.
///
/// @param sentences in the language of the messages
public record PaintedPage(Messages messages, Sentences sentences) {
  private static final String STYLE = "page.css";

  /// Nothing is fetched and nothing is run, whatever a form may hold.
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  String of(Inspection file, Document document) {
    org.jsoup.nodes.Document page = org.jsoup.nodes.Document.createShell("");
    page.outputSettings().prettyPrint(false);
    page.prependChild(new DocumentType("html", "", ""));
    page.expectFirst("html").attr("lang", messages.say("inspect.page.language"));
    head(page.head(), file);
    body(page.body(), file, document);
    return page.outerHtml() + "\n";
  }

  /// Writes the page of one file.
  public void write(Inspection file, Document document, Path to) {
    try {
      Files.writeString(to, of(file, document));
    } catch (IOException fault) {
      throw new UncheckedIOException(to + ": the page cannot be written", fault);
    }
  }

  private static void head(Element head, Inspection file) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", POLICY);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(PageHeader.fileName(file));
    head.appendElement("style").appendChild(new DataNode(style()));
  }

  private void body(Element body, Inspection file, Document document) {
    Marks marks = new Marks(document, file, new ReadAs(messages), sentences);
    FormIndex forms = new FormIndex(file, marks);
    new PageHeader(messages, file, document).paint(body, marks.notes().size());
    Element main = body.appendElement("main");
    new FormList(messages, forms).paint(main);
    new NoteList(messages, marks).paint(main);
    new Legend(messages, file.claims()).paint(main);
    new DocumentPainter(messages, marks, forms).paint(main, document);
    new UnclaimedList(messages, marks).paint(main, file.claims());
  }

  private static String style() {
    try (InputStream css = Objects.requireNonNull(PaintedPage.class.getResourceAsStream(STYLE))) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
