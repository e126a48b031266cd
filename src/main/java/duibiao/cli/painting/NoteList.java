package duibiao.cli.painting;

import duibiao.document.Place;
import duibiao.finding.Severity;
import duibiao.report.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// What is unclear, the heaviest first, with links to its cells.
record NoteList(Messages messages, Marks marks) {

  void paint(Element main) {
    Element section = main.appendElement("section").attr("id", PageHeader.NOTES);
    String count = String.valueOf(marks.notes().size());
    section.appendElement("h2").text(messages.say("inspect.unclear", count));
    Element list = section.appendElement("ul").addClass("notes");
    Comparator<Note> heaviest = Comparator.comparing(NoteList::severity).reversed();
    List<Note> notes = marks.notes().stream().sorted(heaviest).toList();
    notes.forEach(note -> note(list.appendElement("li").attr("id", note.id()), note));
  }

  private static Severity severity(Note note) {
    return note.finding().code().severity();
  }

  private void note(Element line, Note note) {
    String code = severity(note).code();
    line.appendElement("span").addClass("badge").addClass(code).text(number(note));
    line.appendElement("span").addClass("severity").text(messages.say("inspect.severity." + code));
    Element said = line.appendElement("span").addClass("said");
    said.appendText(note.sentence());
    note.finding().places().stream().distinct().forEach(place -> link(said, place, marks));
    line.appendElement("code").text(note.finding().code().name());
  }

  private static String number(Note note) {
    return String.valueOf(note.number());
  }

  static void link(Element parent, Place place, Marks marks) {
    Optional<String> id = marks.id(place);
    Element link = parent.appendElement(id.isPresent() ? "a" : "span").addClass("place");
    id.ifPresent(known -> link.attr("href", "#" + known));
    link.text(place.full());
  }
}
