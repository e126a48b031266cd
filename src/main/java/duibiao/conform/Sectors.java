package duibiao.conform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an organisation looks after in every region, by the words of its name, from
/// `organisations.csv`: 卫生健康 in 贵池区卫生健康局 is 卫健.
final class Sectors {
  private final Map<String, String> byPattern = new HashMap<>();
  private int longest;

  private Sectors() {}

  static Sectors read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    Sectors sectors = new Sectors();
    for (NamedCsvRecord row : file.rows(List.of("pattern", "sector"))) {
      String pattern = PlainText.fold(row.getField("pattern"));
      if (sectors.byPattern.putIfAbsent(pattern, row.getField("sector")) != null) {
        throw file.fault(pattern, "stands twice");
      }
      sectors.longest = Math.max(sectors.longest, pattern.length());
    }
    return sectors;
  }

  /// The sector of the longest pattern that a name holds, of the first of two equally long ones.
  String of(String name) {
    for (int length = Math.min(longest, name.length()); length > 0; length--) {
      for (int at = 0; at + length <= name.length(); at++) {
        String sector = byPattern.get(name.substring(at, at + length));
        if (sector != null) {
          return sector;
        }
      }
    }
    return DimensionKeys.UNKNOWN;
  }
}
