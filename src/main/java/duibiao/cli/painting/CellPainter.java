package duibiao.cli.painting;

import duibiao.document.Place;
import duibiao.document.PlainText;
import duibiao.finding.Severity;
import duibiao.form.Claim;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Paints one cell or paragraph: its colour, its tag, its text, how it was read, what is unclear.
record CellPainter(Marks marks, Tags tags) {
  private static final int SHORT = 30;

  /// @param element the table cell or paragraph that it becomes
  void paint(Element element, Place place, String text) {
    Optional<Claim> claim = marks.claim(place);
    List<Note> notes = marks.notes(place);
    String tag = claim.map(tags::word).orElseGet(tags::unclaimed);
    element.addClass("taken").addClass(Tags.colour(claim));
    marks.id(place).ifPresent(id -> element.attr("id", id));
    element.appendElement("span").addClass("tag").text(tag);
    element.appendElement("span").addClass("text").text(shown(text));
    Optional<String> reading = marks.reading(place);
    reading.ifPresent(read -> element.appendElement("span").addClass("read").text("→ " + read));
    element.attr("title", tooltip(place, tag, claim, reading));
    if (!notes.isEmpty()) {
      element.addClass("doubtful").addClass(heaviest(notes));
      notes.forEach(note -> note(element, note, place));
    }
  }

  /// In a short text a line break only fits it into its column.
  private static String shown(String text) {
    return text.length() <= SHORT ? PlainText.printed(text) : text.strip();
  }

  private static String tooltip(
      Place place, String tag, Optional<Claim> claim, Optional<String> reading) {
    StringBuilder text = new StringBuilder(place.full()).append(" · ").append(tag);
    claim.flatMap(Claim::label).ifPresent(label -> text.append(" · ").append(label.name()));
    reading.ifPresent(read -> text.append(" → ").append(read));
    return text.toString();
  }

  private static String heaviest(List<Note> notes) {
    return notes.stream()
        .map(note -> note.finding().code().severity())
        .max(Comparator.naturalOrder())
        .map(Severity::code)
        .orElse("");
  }

  /// The sentence stands at the first of its cells, its number at the others.
  private static void note(Element element, Note note, Place place) {
    boolean isFirst = note.finding().places().getFirst().equals(place);
    Element line = element.appendElement("span").addClass("doubt");
    badge(line, note);
    if (isFirst) {
      line.appendElement("span").text(note.sentence());
    } else {
      line.attr("title", note.sentence());
    }
  }

  static void badge(Element parent, Note note) {
    parent
        .appendElement("a")
        .addClass("badge")
        .addClass(note.finding().code().severity().code())
        .attr("href", "#" + note.id())
        .text(String.valueOf(note.number()));
  }
}
