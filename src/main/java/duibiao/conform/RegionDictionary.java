package duibiao.conform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.DimensionKeys.Region;
import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The administrative divisions of GB/T 2260 from `regions.csv`, those of today and those that were
/// abolished, and the zones that hang under them: full names, short names, other spellings.
///
/// Several divisions may bear one name (朝阳区 of 北京市 and of 长春市).
final class RegionDictionary {
  private final DictionaryFile file;
  private final PeerRules peers;
  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Map<String, List<Region>> byShortName = new HashMap<>();
  private final Map<Character, Integer> longestByFirstSign = new HashMap<>();

  private RegionDictionary(DictionaryFile file, PeerRules peers) {
    this.file = file;
    this.peers = peers;
  }

  /// @param peers the default groups that are not of one level and province
  static RegionDictionary read(Path path, PeerRules peers) {
    DictionaryFile file = new DictionaryFile(path);
    RegionDictionary regions = new RegionDictionary(file, peers);
    Map<String, RegionRow> rows = new LinkedHashMap<>();
    for (NamedCsvRecord line : file.rows(RegionRow.COLUMNS)) {
      RegionRow row = row(file, line);
      if (rows.putIfAbsent(row.code(), row) != null) {
        throw file.fault(row.code(), "stands twice");
      }
    }
    rows.values().forEach(row -> regions.add(row, rows));
    return regions;
  }

  private static RegionRow row(DictionaryFile file, NamedCsvRecord line) {
    try {
      return RegionRow.of(line);
    } catch (NumberFormatException e) {
      throw file.fault(line.getField("code"), "a year is four digits: " + e.getMessage());
    }
  }

  private void add(RegionRow row, Map<String, RegionRow> rows) {
    Optional<Region> parent = row.parentCode().map(above -> known(row.code(), above));
    Region region = row.below(parent, current(row, rows), peers.groupOf(row, parent));
    byCode.put(region.code(), region);
    row.fullNames().forEach(name -> put(byName, name, region));
    if (!region.shortName().equals(region.name())) {
      put(byShortName, region.shortName(), region);
    }
  }

  private Region known(String code, String parent) {
    return byCode(parent)
        .orElseThrow(() -> file.fault(code, "its parent " + parent + " does not stand above it"));
  }

  /// What a region is today: the end of the chain of its successors.
  private Optional<String> current(RegionRow row, Map<String, RegionRow> rows) {
    RegionRow last = row;
    for (int step = 0; last.validTo().isPresent(); step++) {
      if (last.successorCode().isEmpty()) {
        return Optional.empty();
      }
      RegionRow next = rows.get(last.successorCode().get());
      if (next == null || step > rows.size()) {
        throw file.fault(row.code(), "its successor " + last.successorCode().get() + " is none");
      }
      last = next;
    }
    return Optional.of(last.code());
  }

  private void put(Map<String, List<Region>> names, String name, Region region) {
    String folded = PlainText.fold(name);
    List<Region> same = names.computeIfAbsent(folded, first -> new ArrayList<>());
    if (!same.contains(region)) {
      same.add(region);
    }
    longestByFirstSign.merge(folded.charAt(0), folded.length(), Math::max);
  }

  Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Collection<Region> all() {
    return byCode.values();
  }

  Set<String> names() {
    return byName.keySet();
  }

  /// The divisions with a name, an alias or a former name.
  List<Region> named(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  /// The divisions with a short name; a province before all others (吉林 is the province).
  List<Region> shortNamed(String folded) {
    List<Region> regions = byShortName.getOrDefault(folded, List.of());
    Optional<Region> province =
        regions.stream().filter(region -> region.level().equals(RegionRow.PROVINCE)).findFirst();
    return province.map(List::of).orElse(regions);
  }

  /// Where the longest name that may begin at a place of a folded text would end.
  int farthestEnd(String folded, int at) {
    int longest = at < folded.length() ? longestByFirstSign.getOrDefault(folded.charAt(at), 0) : 0;
    return Math.min(folded.length(), at + longest);
  }

  /// Whether a division is another one or lies in it.
  static boolean isIn(Region inner, Region outer) {
    return inner.code().equals(outer.code())
        || inner.parentCode().filter(outer.code()::equals).isPresent()
        || inner.prefectureCode().filter(outer.code()::equals).isPresent()
        || inner.provinceCode().filter(outer.code()::equals).isPresent();
  }
}
