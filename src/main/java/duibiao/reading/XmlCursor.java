package duibiao.reading;

import duibiao.reading.Reading.Reason;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks down an XML part one element at a time; what the caller does not open is passed over.
///
/// A document type, and so every entity, ends the reading before anything of it is looked up.
final class XmlCursor implements AutoCloseable {
  private final String part;
  private final int maxDepth;
  private final XMLStreamReader reader;
  private int depth;

  private XmlCursor(String part, int maxDepth, XMLStreamReader reader) {
    this.part = part;
    this.maxDepth = maxDepth;
    this.reader = reader;
  }

  /// Over the bytes of a part, whose encoding the XML declaration names.
  static XmlCursor over(InputStream in, String part, ReadingLimits limits) {
    try {
      return new XmlCursor(part, limits.depth(), factory().createXMLStreamReader(in));
    } catch (XMLStreamException broken) {
      throw broken(part);
    }
  }

  /// Over text that is decoded already; an encoding declared inside it is not believed.
  static XmlCursor over(String text, String part, ReadingLimits limits) {
    try {
      return new XmlCursor(
          part, limits.depth(), factory().createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException broken) {
      throw broken(part);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static Refusal broken(String part) {
    return Refusal.corrupt("xml", part + " is no well-formed XML");
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
        case XMLStreamConstants.START_ELEMENT -> {
          if (depth == parent + 1) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth < parent) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /// How deep the open element lies; the outermost is at 1.
  int depth() {
    return depth;
  }

  /// The open element's name without its prefix.
  String name() {
    return reader.getLocalName();
  }

  /// An attribute of the open element, whatever its prefix; empty when it is not there.
  String attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return reader.getAttributeValue(at);
      }
    }
    return "";
  }

  /// Whether a flag attribute of the open element is set.
  boolean flag(String name) {
    return switch (attribute(name)) {
      case "1", "true", "on" -> true;
      default -> false;
    };
  }

  /// All text inside the open element, down to its end.
  String text() {
    int parent = depth;
    StringBuilder text = new StringBuilder();
    while (depth >= parent) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        case XMLStreamConstants.END_DOCUMENT -> throw Refusal.corrupt("xml", part + " ends early");
        default -> {}
      }
    }
    return text.toString();
  }

  /// Reads on to the end, so that what follows is known to be well formed.
  void finish() {
    int event;
    do {
      event = next();
    } while (event != XMLStreamConstants.END_DOCUMENT);
  }

  private int next() {
    try {
      int event = reader.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> descend();
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.DTD,
            XMLStreamConstants.ENTITY_REFERENCE,
            XMLStreamConstants.ENTITY_DECLARATION ->
            throw Refusal.of(
                Reason.XML_FORBIDDEN,
                "xml",
                part
                    + " holds a document type or an entity; nothing of it was followed, save the"
                    + " file anew in Excel or WPS");
        default -> {}
      }
      return event;
    } catch (XMLStreamException broken) {
      throw broken(part);
    }
  }

  private void descend() {
    depth++;
    if (depth > maxDepth) {
      throw Refusal.corrupt("xml", part + " nests elements more than " + maxDepth + " deep");
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException unlikely) {
      throw broken(part);
    }
  }
}
