package duibiao.conform;

import duibiao.conform.DimensionKeys.Region;
import java.util.Map;
import java.util.Optional;

/// The group that a region is compared with unless another is asked for: those of its level in its
/// province, `安徽省/county`; the provinces among themselves; zones among zones.
///
/// @param byDivision the group of a division that stands apart: a municipality is compared with the
///   others
record PeerRules(Map<String, String> byDivision) {

  PeerRules {
    byDivision = Map.copyOf(byDivision);
  }

  String groupOf(RegionRow row, Optional<Region> parent) {
    String level = row.division().equals(RegionRow.ZONE) ? RegionRow.ZONE : row.level();
    String usual =
        parent.flatMap(Region::provinceName).map(province -> province + "/" + level).orElse(level);
    return byDivision.getOrDefault(row.division(), usual);
  }
}
