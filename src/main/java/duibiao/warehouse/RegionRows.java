package duibiao.warehouse;

import duibiao.conform.DimensionKeys;
import duibiao.conform.DimensionKeys.Standing;
import duibiao.conform.PeerGroups;
import java.util.ArrayList;
import java.util.List;

/// The regions and peer groups of the dictionary as star rows.
final class RegionRows {

  private RegionRows() {}

  static List<StarRow> of(PeerGroups groups) {
    List<StarRow> rows = new ArrayList<>();
    groups.regions().forEach(region -> rows.add(new StarRow.RegionMember(region(region))));
    groups
        .members()
        .forEach(
            member -> rows.add(new StarRow.PeerMember(member.peerGroup(), key(member.region()))));
    return rows;
  }

  static DimensionColumns.Region region(DimensionKeys.Region region) {
    Standing standing = region.standing();
    return new DimensionColumns.Region(
        key(region),
        region.code(),
        region.name(),
        region.shortName(),
        region.level(),
        region.parentCode(),
        region.provinceCode(),
        region.provinceName(),
        region.prefectureCode(),
        region.prefectureName(),
        standing.division(),
        standing.validFrom(),
        standing.validTo(),
        standing.successorCode(),
        standing.currentCode(),
        standing.peerGroup());
  }

  private static long key(DimensionKeys.Region region) {
    return SurrogateKey.ofMember("dim_region", region.code());
  }
}
