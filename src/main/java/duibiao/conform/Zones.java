package duibiao.conform;

import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.DimensionKeys.Standing;
import duibiao.conform.NameRules.RegionRules;
import duibiao.conform.NameRules.ZoneKind;
import duibiao.conform.RegionMentions.Spelling;
import duibiao.document.PlainText;
import duibiao.document.Recent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Development zones that are printed after their city: 遂宁市经济技术开发区财政局. One that `regions.csv` lists
/// has its code there; any other hangs under the region it is printed after, as `510900-JK`.
final class Zones {
  private final RegionDictionary regions;
  private final RegionMentions mentions;
  private final RegionRules rules;
  private final Recent<Named, Optional<Region>> recent = new Recent<>(this::find);

  Zones(RegionDictionary regions, RegionMentions mentions, RegionRules rules) {
    this.regions = regions;
    this.mentions = mentions;
    this.rules = rules;
  }

  private record Named(Region region, String name) {}

  /// The zone that a name begins with, below a region that is found already.
  Optional<Region> below(Region region, String name) {
    return recent.get(new Named(region, name));
  }

  private Optional<Region> find(Named named) {
    Region region = named.region();
    String name = named.name();
    boolean isProvince =
        region.level().equals(RegionRow.PROVINCE) && region.prefectureCode().isEmpty();
    if (isProvince || isZone(region)) {
      return Optional.empty();
    }
    String rest = name.substring(baseOf(name, region));
    return rules.zones().stream()
        .filter(kind -> endOf(kind, rest) > 0)
        .findFirst()
        .map(kind -> listed(region, kind).orElseGet(() -> unlisted(region, kind)));
  }

  /// Where the zone with which a name begins ends; 0 when it does not begin with it.
  int endOf(String name, Region region) {
    int whole = mentions.endOf(name, region, Spelling.SHORT);
    Optional<Region> parent =
        Optional.of(region)
            .filter(Zones::isZone)
            .flatMap(Region::parentCode)
            .flatMap(regions::byCode);
    if (whole > 0 || parent.isEmpty()) {
      return whole;
    }
    int base = baseOf(name, parent.get());
    String rest = name.substring(base);
    int end = rules.zones().stream().mapToInt(kind -> endOf(kind, rest)).max().orElse(0);
    return end == 0 ? 0 : base + end;
  }

  /// Where the region that a name begins with ends, or the word for its level.
  private int baseOf(String name, Region region) {
    int end = mentions.endOf(name, region, Spelling.SHORT);
    return end == 0 ? mentions.levelEnd(name, region) : end;
  }

  private int endOf(ZoneKind kind, String rest) {
    return kind.spellings().stream()
        .filter(rest::startsWith)
        .mapToInt(String::length)
        .filter(end -> rules.zoneEnd().matcher(rest.substring(end)).lookingAt())
        .max()
        .orElse(0);
  }

  static boolean isZone(Region region) {
    return region.standing().division().equals(RegionRow.ZONE);
  }

  private Optional<Region> listed(Region region, ZoneKind kind) {
    List<Region> listed =
        Stream.of(region.name(), region.shortName())
            .flatMap(city -> kind.spellings().stream().map(zone -> PlainText.fold(city + zone)))
            .flatMap(name -> regions.named(name).stream())
            .filter(Zones::isZone)
            .distinct()
            .toList();
    return listed.size() == 1 ? Optional.of(listed.getFirst()) : Optional.empty();
  }

  private static Region unlisted(Region region, ZoneKind kind) {
    String code = region.code() + "-" + kind.code();
    return new Region(
        code,
        region.name() + kind.name(),
        region.shortName() + kind.name(),
        RegionRow.COUNTY,
        Optional.of(region.code()),
        region.provinceCode(),
        region.provinceName(),
        region.prefectureCode(),
        region.prefectureName(),
        new Standing(
            RegionRow.ZONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(code),
            region.provinceName().map(name -> name + "/").orElse("") + RegionRow.ZONE));
  }
}
