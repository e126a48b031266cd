package duibiao.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Our own parser of XML, straight over the bytes and several times as fast as that of the JDK: it
/// knows tags, text and comments in UTF-8, names in ASCII, and the references that XML has of
/// itself.
///
/// It never decides that a file is wrong. What it does not know, and what must not be, is
/// [Unfamiliar].
final class ByteEvents implements XmlEvents {
  private static final int MARK = 3;
  private static final Set<List<String>> DECLARED =
      Set.of(
          List.of("version"),
          List.of("version", "encoding"),
          List.of("version", "standalone"),
          List.of("version", "encoding", "standalone"));

  private final InputStream in;
  private final ByteWindow window;
  private final XmlNames names;
  private final XmlPrefixes prefixes = new XmlPrefixes();
  private final XmlTag tag;
  private final XmlText text = new XmlText();
  private final List<XmlName> open = new ArrayList<>();
  private byte[] bytes = {};
  private int at;
  private boolean isBegun;
  private boolean isRooted;
  private boolean isSelfClosed;

  ByteEvents(InputStream in, XmlNames names) {
    this.in = in;
    this.window = new ByteWindow(in);
    this.names = names;
    this.tag = new XmlTag(names, prefixes);
  }

  @Override
  public Event next() {
    if (isSelfClosed) {
      isSelfClosed = false;
      return end();
    }
    at = window.whole(at);
    bytes = window.bytes();
    if (!isBegun) {
      return begin();
    }
    if (bytes[at] == '<') {
      return markup();
    }
    if (open.isEmpty()) {
      return outside();
    }
    at = text.passElement(bytes, at);
    return Event.TEXT;
  }

  /// Passes over the mark of UTF-8 and the declaration, where they are.
  private Event begin() {
    isBegun = true;
    if (bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
      at = MARK;
    }
    return bytes[at] == '<' && bytes[at + 1] == '?' ? declaration() : Event.OTHER;
  }

  private Event markup() {
    return switch (bytes[at + 1]) {
      case '/' -> endTag();
      case '!' -> comment();
      default -> startTag();
    };
  }

  private Event startTag() {
    require(!open.isEmpty() || !isRooted);
    isRooted = true;
    XmlName name = names.at(bytes, at + 1);
    open.add(name);
    at = tag.read(bytes, at + 1 + name.length(), open.size());
    prefixes.require(name);
    tag.requirePrefixes();
    isSelfClosed = bytes[at] == '/';
    if (isSelfClosed) {
      at++;
    }
    expect('>');
    return Event.START;
  }

  private Event endTag() {
    require(!open.isEmpty());
    XmlName name = open.getLast();
    require(name.startsAt(bytes, at + 2));
    at = XmlSigns.BLANK.skip(bytes, at + 2 + name.length());
    expect('>');
    return end();
  }

  private Event end() {
    prefixes.close(open.size());
    open.removeLast();
    return Event.END;
  }

  private Event comment() {
    require(bytes[at + 2] == '-' && bytes[at + 3] == '-');
    at = text.passComment(bytes, at + 4);
    return Event.OTHER;
  }

  /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
  private Event declaration() {
    XmlName target = names.at(bytes, at + 2);
    at = tag.read(bytes, at + 2 + target.length(), 0);
    require(
        target.toString().equals("xml")
            && prefixes.isEmpty()
            && DECLARED.contains(tag.names())
            && tag.value("version").equals("1.0")
            && Set.of("", "utf-8", "UTF-8").contains(tag.value("encoding"))
            && Set.of("", "yes", "no").contains(tag.value("standalone")));
    expect('?');
    expect('>');
    return Event.OTHER;
  }

  /// Passes over blanks before and behind the outermost element.
  private Event outside() {
    at = XmlSigns.BLANK.skip(bytes, at);
    if (bytes[at] == '<') {
      return Event.OTHER;
    }
    require(isRooted && window.isEnd(at));
    return Event.DOCUMENT_END;
  }

  private void expect(char wanted) {
    require(bytes[at] == wanted);
    at++;
  }

  private static void require(boolean isFamiliar) {
    if (!isFamiliar) {
      throw new Unfamiliar();
    }
  }

  @Override
  public String name() {
    return open.getLast().local();
  }

  @Override
  public String attribute(String name) {
    return tag.value(name);
  }

  @Override
  public String text() {
    return text.ofElement(bytes);
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException broken) {
      throw new Unfamiliar();
    }
  }
}
