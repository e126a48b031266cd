package duibiao.reading;

import duibiao.reading.Reading.Reason;
import duibiao.reading.XmlEvents.Event;

/// Walks down an XML part one element at a time; what the caller does not open is passed over.
///
/// A document type, and so every entity, ends the reading before anything of it is looked up.
final class XmlCursor implements AutoCloseable {
  private final String part;
  private final int maxDepth;
  private final XmlEvents events;
  private int depth;

  XmlCursor(XmlEvents events, String part, ReadingLimits limits) {
    this.events = events;
    this.part = part;
    this.maxDepth = limits.depth();
  }

  /// Goes to the outermost element and answers its depth.
  int openRoot() {
    openChild(0);
    return depth;
  }

  /// Goes to the next element directly inside the one at a depth; false at that one's end, with
  /// everything behind it still to come.
  boolean openChild(int parent) {
    while (true) {
      switch (next()) {
        case START -> {
          if (depth == parent + 1) {
            return true;
          }
        }
        case END -> {
          if (depth < parent) {
            return false;
          }
        }
        case DOCUMENT_END -> {
          return false;
        }
        case TEXT, OTHER, FORBIDDEN -> {}
      }
    }
  }

  /// How deep the open element lies; the outermost is at 1.
  int depth() {
    return depth;
  }

  /// The open element's name without its prefix.
  String name() {
    return events.name();
  }

  /// An attribute of the open element, whatever its prefix; empty when it is not there.
  String attribute(String name) {
    return events.attribute(name);
  }

  /// Whether a flag attribute of the open element is set.
  boolean flag(String name) {
    return switch (attribute(name)) {
      case "1", "true", "on" -> true;
      default -> false;
    };
  }

  /// All text inside the open element, down to its end; nearly always it is one piece.
  String text() {
    int parent = depth;
    String text = "";
    Event event = next();
    if (event == Event.TEXT) {
      text = events.text();
      event = next();
    }
    return depth < parent ? text : text + rest(parent, event);
  }

  private String rest(int parent, Event first) {
    StringBuilder text = new StringBuilder();
    Event event = first;
    while (depth >= parent) {
      switch (event) {
        case TEXT -> text.append(events.text());
        case DOCUMENT_END -> throw Refusal.corrupt("xml", part + " ends early");
        case START, END, OTHER, FORBIDDEN -> {}
      }
      event = next();
    }
    return text.toString();
  }

  /// Reads on to the end, so that what follows is known to be well formed.
  void finish() {
    Event event;
    do {
      event = next();
    } while (event != Event.DOCUMENT_END);
  }

  private Event next() {
    Event event = events.next();
    switch (event) {
      case START -> descend();
      case END -> depth--;
      case FORBIDDEN ->
          throw Refusal.of(
              Reason.XML_FORBIDDEN,
              "xml",
              part
                  + " holds a document type or an entity; nothing of it was followed, save the"
                  + " file anew in Excel or WPS");
      case TEXT, OTHER, DOCUMENT_END -> {}
    }
    return event;
  }

  private void descend() {
    depth++;
    if (depth > maxDepth) {
      throw Refusal.corrupt("xml", part + " nests elements more than " + maxDepth + " deep");
    }
  }

  @Override
  public void close() {
    events.close();
  }
}
