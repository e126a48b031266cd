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
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The administrative divisions of GB/T 2260, from `regions.csv`: full names, short names, other
/// spellings, and the names of divisions that have become part of others.
///
/// Several divisions may bear one name (朝阳区 of 北京市 and of 长春市).
final class RegionDictionary {
  static final String PROVINCE = "province";
  static final String PREFECTURE = "prefecture";

  /// A level of the file alone: a province that is its own prefecture.
  private static final String MUNICIPALITY = "municipality";

  private static final List<String> COLUMNS =
      List.of("code", "name", "short_name", "level", "parent_code", "aliases", "former_names");
  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, List<Region>> byName = new HashMap<>();
  private final Map<String, List<Region>> byShortName = new HashMap<>();
  private final Map<Character, Integer> longestByFirstSign = new HashMap<>();

  private RegionDictionary() {}

  static RegionDictionary read(Path path) {
    DictionaryFile file = new DictionaryFile(path);
    RegionDictionary regions = new RegionDictionary();
    for (NamedCsvRecord row : file.rows(COLUMNS)) {
      regions.add(file, row);
    }
    return regions;
  }

  private void add(DictionaryFile file, NamedCsvRecord row) {
    Region region = region(file, row);
    if (byCode.putIfAbsent(region.code(), region) != null) {
      throw file.fault(region.code(), "stands twice");
    }
    put(byName, region.name(), region);
    list(row.getField("aliases")).forEach(alias -> put(byName, alias, region));
    list(row.getField("former_names"))
        .map(former -> former.split(" until ")[0])
        .forEach(former -> put(byName, former, region));
    if (!region.shortName().equals(region.name())) {
      put(byShortName, region.shortName(), region);
    }
  }

  private void put(Map<String, List<Region>> names, String name, Region region) {
    String folded = PlainText.fold(name);
    names.computeIfAbsent(folded, first -> new ArrayList<>()).add(region);
    longestByFirstSign.merge(folded.charAt(0), folded.length(), Math::max);
  }

  private static Stream<String> list(String field) {
    return Stream.of(field.split("\\|")).map(String::strip).filter(Predicate.not(String::isEmpty));
  }

  private Region region(DictionaryFile file, NamedCsvRecord row) {
    String code = row.getField("code");
    String name = row.getField("name");
    String level = row.getField("level");
    Optional<Region> parent =
        Optional.of(row.getField("parent_code"))
            .filter(Predicate.not(String::isEmpty))
            .map(above -> known(file, code, above));
    boolean isMunicipality = level.equals(MUNICIPALITY);
    boolean isProvince = isMunicipality || level.equals(PROVINCE);
    boolean isPrefecture = isMunicipality || level.equals(PREFECTURE);
    return new Region(
        code,
        name,
        row.getField("short_name"),
        isProvince ? PROVINCE : level,
        parent.map(Region::code),
        isProvince ? Optional.of(code) : parent.flatMap(Region::provinceCode),
        isProvince ? Optional.of(name) : parent.flatMap(Region::provinceName),
        isPrefecture ? Optional.of(code) : parent.flatMap(Region::prefectureCode),
        isPrefecture ? Optional.of(name) : parent.flatMap(Region::prefectureName));
  }

  private Region known(DictionaryFile file, String code, String parent) {
    return byCode(parent)
        .orElseThrow(() -> file.fault(code, "its parent " + parent + " does not stand above it"));
  }

  /// All of them, in the order of the file.
  Collection<Region> all() {
    return byCode.values();
  }

  Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// The divisions with a name, an alias or a former name.
  List<Region> named(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  /// The divisions with a short name; a province before all others (吉林 is the province).
  List<Region> shortNamed(String folded) {
    List<Region> regions = byShortName.getOrDefault(folded, List.of());
    Optional<Region> province =
        regions.stream().filter(region -> region.level().equals(PROVINCE)).findFirst();
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
        || inner.prefectureCode().filter(outer.code()::equals).isPresent()
        || inner.provinceCode().filter(outer.code()::equals).isPresent();
  }
}
