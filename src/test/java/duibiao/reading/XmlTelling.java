package duibiao.reading;

import duibiao.reading.XmlEvents.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// All that a parser tells of a text, as one text; nothing when it does not get to the end.
final class XmlTelling {
  private static final List<String> ATTRIBUTES = List.of("r", "s", "t", "ref", "x", "id", "space");

  private XmlTelling() {}

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Optional<String> lean(byte[] text) {
    try {
      return Optional.of(
          told(XmlParser.LEAN.over(new ByteArrayInputStream(text), "lean", new XmlNames())));
    } catch (Unfamiliar beyondLean) {
      return Optional.empty();
    } catch (IOException unlikely) {
      throw new UncheckedIOException(unlikely);
    }
  }

  static Optional<String> reference(byte[] text) {
    try {
      return Optional.of(
          told(XmlParser.REFERENCE.over(new ByteArrayInputStream(text), "jdk", new XmlNames())));
    } catch (Refusal refused) {
      return Optional.empty();
    } catch (IOException unlikely) {
      throw new UncheckedIOException(unlikely);
    }
  }

  private static String told(XmlEvents events) {
    StringBuilder told = new StringBuilder();
    int depth = 0;
    Event event = events.next();
    while (event != Event.DOCUMENT_END) {
      switch (event) {
        case START -> {
          depth++;
          told.append('<').append(events.name());
          ATTRIBUTES.forEach(name -> told.append(' ').append(events.attribute(name)));
          told.append('>');
        }
        case END -> {
          depth--;
          told.append("</>");
        }
        case TEXT -> told.append(depth == 0 ? "" : events.text());
        case FORBIDDEN -> told.append("!");
        case OTHER, DOCUMENT_END -> {}
      }
      event = events.next();
    }
    return told.toString();
  }
}
