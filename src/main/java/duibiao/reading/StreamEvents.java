package duibiao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The parser of the JDK: it knows all of XML, and what it refuses is no XML.
final class StreamEvents implements XmlEvents {
  private static final int MARK = 3;
  private static final XMLInputFactory FACTORY = factory();

  private final Reader text;
  private final String part;
  private final XMLStreamReader reader;

  private StreamEvents(Reader text, String part, XMLStreamReader reader) {
    this.text = text;
    this.part = part;
    this.reader = reader;
  }

  /// Over the bytes of a part, in UTF-8 or UTF-16 as a package has it.
  static StreamEvents over(InputStream in, String part) throws IOException {
    return over(decoded(in), part);
  }

  /// Over text that is decoded already; an encoding declared inside it is not believed.
  static StreamEvents over(Reader text, String part) {
    try {
      return new StreamEvents(text, part, FACTORY.createXMLStreamReader(text));
    } catch (XMLStreamException broken) {
      throw broken(part);
    }
  }

  /// Decodes before the parser does, which prints what it cannot decode.
  private static Reader decoded(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, MARK);
    byte[] head = bytes.readNBytes(MARK);
    String mark = new String(head, StandardCharsets.ISO_8859_1);
    if (!mark.equals("\u00EF\u00BB\u00BF")) {
      bytes.unread(head);
    }
    return new InputStreamReader(bytes, encoding(mark).newDecoder());
  }

  private static Charset encoding(String mark) {
    if (mark.startsWith("\u00FE\u00FF") || mark.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16;
    }
    if (mark.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    return mark.startsWith("\0<") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
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

  @Override
  public Event next() {
    try {
      return switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> Event.START;
        case XMLStreamConstants.END_ELEMENT -> Event.END;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            Event.TEXT;
        case XMLStreamConstants.DTD,
            XMLStreamConstants.ENTITY_REFERENCE,
            XMLStreamConstants.ENTITY_DECLARATION ->
            Event.FORBIDDEN;
        case XMLStreamConstants.END_DOCUMENT -> Event.DOCUMENT_END;
        default -> Event.OTHER;
      };
    } catch (XMLStreamException broken) {
      throw broken(part);
    }
  }

  @Override
  public String name() {
    return reader.getLocalName();
  }

  @Override
  public String attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return reader.getAttributeValue(at);
      }
    }
    return "";
  }

  @Override
  public String text() {
    return new String(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
  }

  @Override
  public void close() {
    try {
      reader.close();
      text.close();
    } catch (XMLStreamException | IOException unlikely) {
      throw broken(part);
    }
  }
}
