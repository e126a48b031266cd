package duibiao.reading;

import java.util.Arrays;

/// The names of a package's parts, each made once.
final class XmlNames {
  private static final int SLOTS = 1 << 10;
  private static final XmlName FREE = new XmlName(new byte[] {'_'});

  private final XmlName[] slots = new XmlName[SLOTS];
  private int known;

  XmlNames() {
    Arrays.fill(slots, FREE);
  }

  /// The name that begins at a place.
  XmlName at(byte[] bytes, int from) {
    int hash = 0;
    int to = from;
    while (XmlSigns.NAME.holds(bytes[to])) {
      hash = 31 * hash + bytes[to];
      to++;
    }
    int slot = hash & (SLOTS - 1);
    while (slots[slot] != FREE) {
      if (slots[slot].isAt(bytes, from, to)) {
        return slots[slot];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return add(slot, new XmlName(Arrays.copyOfRange(bytes, from, to)));
  }

  /// Spreadsheet programs know a few hundred names.
  private XmlName add(int slot, XmlName name) {
    known++;
    if (known == SLOTS) {
      throw new Unfamiliar();
    }
    slots[slot] = name;
    return name;
  }
}
