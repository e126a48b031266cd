package duibiao.conform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.DimensionKeys.Organisation;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.NameRules.OfficeLevel;
import duibiao.conform.RegionMentions.Spelling;
import duibiao.document.PlainText;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Printed organisations to keys: `219001-池州市贵池区棠溪镇人民政府` is `341702/棠溪镇人民政府`, and 区林业局 in the
/// folder of a district is that district's.
final class OrganisationNames {
  private final RegionMentions mentions;
  private final NameRules rules;
  private final Map<String, String> sectors;

  private OrganisationNames(RegionMentions mentions, NameRules rules, Map<String, String> sectors) {
    this.mentions = mentions;
    this.rules = rules;
    this.sectors = sectors;
  }

  /// Names with the sectors of `organisations.csv`, one pattern a line.
  static OrganisationNames read(Path path, RegionMentions mentions, NameRules rules) {
    DictionaryFile file = new DictionaryFile(path);
    Map<String, String> sectors = new LinkedHashMap<>();
    for (NamedCsvRecord row : file.rows(List.of("pattern", "sector"))) {
      String pattern = PlainText.fold(row.getField("pattern"));
      if (sectors.putIfAbsent(pattern, row.getField("sector")) != null) {
        throw file.fault(pattern, "stands twice");
      }
    }
    return new OrganisationNames(mentions, rules, sectors);
  }

  /// The implementing unit where one is printed, else the department.
  Organisation organisation(Names names, Region region) {
    return names
        .implementingUnit()
        .or(names::department)
        .map(Printed::text)
        .map(rules.organisation()::apply)
        .filter(name -> !name.isEmpty())
        .map(name -> known(name, region))
        .orElse(
            new Organisation(DimensionKeys.UNKNOWN, DimensionKeys.UNKNOWN, DimensionKeys.UNKNOWN));
  }

  /// One name for one key, however it was printed: the region's, unless it names another one.
  private Organisation known(String name, Region region) {
    String own = withoutRegion(name, region);
    boolean namesOther = !region.isKnown() || !mentions.meant(own, Spelling.FULL).isEmpty();
    return new Organisation(
        region.code() + "/" + own, namesOther ? own : region.name() + own, sector(own));
  }

  /// What is left of a name without the region it begins with, or without the word for its level.
  private String withoutRegion(String name, Region region) {
    int end = mentions.endOf(name, region);
    String rest = name.substring(end == 0 ? levelEnd(name, region) : end);
    return rest.isEmpty() ? name : rest;
  }

  private int levelEnd(String name, Region region) {
    if (!region.isKnown() || !mentions.meant(name, Spelling.FULL).isEmpty()) {
      return 0;
    }
    return rules.levels().stream()
        .filter(level -> isLevelOf(region, level))
        .map(level -> level.pattern().matcher(name))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(Matcher::end)
        .orElse(0);
  }

  private static boolean isLevelOf(Region region, OfficeLevel office) {
    boolean isPrefecture = region.prefectureCode().filter(region.code()::equals).isPresent();
    return isPrefecture
        ? office.level().equals(RegionDictionary.PREFECTURE)
        : office.level().equals(region.level());
  }

  /// The sector of the longest pattern that a name holds.
  private String sector(String name) {
    Optional<String> pattern =
        sectors.keySet().stream()
            .filter(name::contains)
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    return pattern.map(sectors::get).orElse(DimensionKeys.UNKNOWN);
  }
}
