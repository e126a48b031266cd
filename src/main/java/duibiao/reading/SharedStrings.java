package duibiao.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts of a workbook that its cells name by number.
final class SharedStrings {
  private final List<String> texts;

  private SharedStrings(List<String> texts) {
    this.texts = texts;
  }

  /// A workbook without shared texts.
  static SharedStrings none() {
    return new SharedStrings(List.of());
  }

  static SharedStrings read(OfficePackage parts, String part, ReadingLimits limits)
      throws IOException {
    List<String> texts = new ArrayList<>();
    try (XmlCursor xml = parts.open(part)) {
      int root = xml.openRoot();
      while (xml.openChild(root)) {
        if (xml.name().equals("si")) {
          texts.add(richText(xml));
        }
        if (texts.size() > limits.cells()) {
          throw Refusal.tooLarge("xlsx", "the workbook has more than " + limits.cells() + " texts");
        }
      }
      xml.finish();
    }
    return new SharedStrings(texts);
  }

  /// The text of the open element out of its runs, without the readings that Japanese workbooks
  /// print above it.
  static String richText(XmlCursor xml) {
    StringBuilder text = new StringBuilder();
    int item = xml.depth();
    while (xml.openChild(item)) {
      switch (xml.name()) {
        case "t" -> text.append(xml.text());
        case "r" -> run(xml, text);
        default -> {}
      }
    }
    return StoredText.unescaped(text.toString());
  }

  private static void run(XmlCursor xml, StringBuilder text) {
    int run = xml.depth();
    while (xml.openChild(run)) {
      if (xml.name().equals("t")) {
        text.append(xml.text());
      }
    }
  }

  String get(String number) {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
      throw Refusal.corrupt(
          "xlsx", "a cell names the shared text " + number + ", which does not exist");
    }
  }
}
