package duibiao.reading;

import java.util.ArrayList;
import java.util.List;

/// A tag that opens an element, as it stands in the bytes; values are made of it when somebody
/// asks.
final class XmlTag {
  private final XmlNames names;
  private final XmlPrefixes prefixes;
  private final List<XmlName> attributes = new ArrayList<>();
  private final List<XmlText> values = new ArrayList<>();
  private byte[] bytes = {};
  private boolean hasPrefix;

  XmlTag(XmlNames names, XmlPrefixes prefixes) {
    this.names = names;
    this.prefixes = prefixes;
  }

  /// Reads the attributes of a tag and answers where they end.
  ///
  /// @param from the place behind the tag's name
  /// @param depth how deep the element lies that the tag opens
  int read(byte[] written, int from, int depth) {
    bytes = written;
    attributes.clear();
    hasPrefix = false;
    int at = from;
    while (XmlSigns.BLANK.holds(bytes[at])) {
      at = XmlSigns.BLANK.skip(bytes, at + 1);
      if (XmlSigns.NAME.holds(bytes[at])) {
        at = attribute(at, depth);
      }
    }
    return at;
  }

  private int attribute(int from, int depth) {
    XmlName name = names.at(bytes, from);
    int at = equalSign(from + name.length());
    byte quote = bytes[at];
    if (quote != '"' && quote != '\'') {
      throw new Unfamiliar();
    }
    XmlText value = value();
    at = value.passValue(bytes, at + 1, quote);
    if (name.isBinding()) {
      prefixes.bind(name, value.ofAttribute(bytes), depth);
    } else {
      add(name);
    }
    return at + 1;
  }

  /// Passes over an equal sign, blanks before and behind it.
  private int equalSign(int from) {
    if (bytes[from] == '=' && bytes[from + 1] == '"') {
      return from + 1;
    }
    int at = XmlSigns.BLANK.skip(bytes, from);
    if (bytes[at] != '=') {
      throw new Unfamiliar();
    }
    return XmlSigns.BLANK.skip(bytes, at + 1);
  }

  /// Where the value of the next attribute goes.
  private XmlText value() {
    if (values.size() == attributes.size()) {
      values.add(new XmlText());
    }
    return values.get(attributes.size());
  }

  private void add(XmlName name) {
    for (int at = 0; at < attributes.size(); at++) {
      if (attributes.get(at).local().equals(name.local())) {
        throw new Unfamiliar();
      }
    }
    attributes.add(name);
    hasPrefix |= name.hasPrefix();
  }

  /// The names of the attributes in their order.
  List<String> names() {
    return attributes.stream().map(XmlName::toString).toList();
  }

  /// The value of an attribute, whatever its prefix; empty when it is not there.
  String value(String local) {
    for (int at = 0; at < attributes.size(); at++) {
      if (attributes.get(at).local().equals(local)) {
        return values.get(at).ofAttribute(bytes);
      }
    }
    return "";
  }

  /// Refuses a prefix that is bound to nothing.
  void requirePrefixes() {
    for (int at = 0; hasPrefix && at < attributes.size(); at++) {
      prefixes.require(attributes.get(at));
    }
  }
}
