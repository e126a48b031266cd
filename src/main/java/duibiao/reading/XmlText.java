package duibiao.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// A text between two tags or the value of an attribute between two quotes: passed over first, when
/// every character must be one of UTF-8 and of XML, and made a string of if somebody asks.
final class XmlText {
  private static final List<String> OF_ONE_SIGN =
      IntStream.range(0, 0x80).mapToObj(Character::toString).toList();

  private int from;
  private int to;
  private boolean isMeant;

  /// Passes over the text of an element and answers where the next tag begins.
  int passElement(byte[] bytes, int start) {
    return pass(bytes, start, '<', XmlSigns.IN_ELEMENT);
  }

  /// Passes over the value of an attribute and answers where its second quote stands.
  int passValue(byte[] bytes, int start, byte quote) {
    return pass(
        bytes, start, quote, quote == '"' ? XmlSigns.IN_DOUBLE_QUOTES : XmlSigns.IN_SINGLE_QUOTES);
  }

  /// Passes over a comment and answers what stands behind its end.
  int passComment(byte[] bytes, int start) {
    int at = pass(bytes, start, '-', XmlSigns.IN_COMMENT);
    while (bytes[at + 1] != '-') {
      at = pass(bytes, at + 1, '-', XmlSigns.IN_COMMENT);
    }
    if (bytes[at + 2] != '>') {
      throw new Unfamiliar();
    }
    return at + 3;
  }

  private int pass(byte[] bytes, int start, int end, XmlSigns ordinary) {
    from = start;
    isMeant = true;
    int at = ordinary.skip(bytes, start);
    while (bytes[at] != end) {
      at = ordinary.skip(bytes, passOther(bytes, at));
    }
    to = at;
    return at;
  }

  /// Passes over a sign that is not ASCII or has a meaning of its own.
  private int passOther(byte[] bytes, int at) {
    switch (bytes[at]) {
      case '&' -> {
        isMeant = false;
        return passReference(bytes, at + 1);
      }
      case '\t', '\n', '\r' -> isMeant = false;
      case ']' -> refuse(bytes[at + 1] == ']');
      default -> {
        return passCharacter(bytes, at);
      }
    }
    return at + 1;
  }

  private static int passReference(byte[] bytes, int from) {
    int end = XmlSigns.NAME.skip(bytes, bytes[from] == '#' ? from + 1 : from);
    refuse(bytes[end] != ';');
    XmlReference.character(string(bytes, from, end));
    return end + 1;
  }

  private static int passCharacter(byte[] bytes, int at) {
    int first = bytes[at] & 0xFF;
    refuse(first < 0xC2 || first > 0xF4);
    int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    int character = first & (0x3F >> more);
    for (int next = at + 1; next <= at + more; next++) {
      refuse((bytes[next] & 0xC0) != 0x80);
      character = character << 6 | (bytes[next] & 0x3F);
    }
    refuse(character < fewest(more) || !XmlReference.isAllowed(character));
    return at + 1 + more;
  }

  /// The first character that needs this many bytes behind its first one.
  private static int fewest(int more) {
    return switch (more) {
      case 1 -> 0x80;
      case 2 -> 0x800;
      default -> 0x10000;
    };
  }

  private static void refuse(boolean isUnfamiliar) {
    if (isUnfamiliar) {
      throw new Unfamiliar();
    }
  }

  /// The text that was passed over last, line ends unified and references resolved.
  String ofElement(byte[] bytes) {
    return isMeant ? string(bytes, from, to) : XmlReference.resolved(unified(bytes));
  }

  /// The value that was passed over last, where a line break or a tab is a blank.
  String ofAttribute(byte[] bytes) {
    return isMeant
        ? string(bytes, from, to)
        : XmlReference.resolved(unified(bytes).replace('\n', ' ').replace('\t', ' '));
  }

  private String unified(byte[] bytes) {
    return string(bytes, from, to).replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String string(byte[] bytes, int from, int to) {
    if (to == from + 1) {
      return OF_ONE_SIGN.get(bytes[from]);
    }
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
