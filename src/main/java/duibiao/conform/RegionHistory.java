package duibiao.conform;

import duibiao.conform.DimensionKeys.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which region a name means in a year: 密云县 is itself until 2015 and 密云区 from then on, and 密云区 of a
/// form of 2012 is 密云县. In the year of the change both are there, and the printed name tells.
final class RegionHistory {
  private final RegionDictionary regions;
  private final Map<String, List<Region>> predecessors = new HashMap<>();

  RegionHistory(RegionDictionary regions) {
    this.regions = regions;
    for (Region region : regions.all()) {
      region
          .standing()
          .successorCode()
          .ifPresent(
              code -> predecessors.computeIfAbsent(code, first -> new ArrayList<>()).add(region));
    }
  }

  /// Those of several regions that were there in a year; when none was, what they became or were.
  ///
  /// @param year the form's; without one it speaks of today
  List<Region> in(Optional<Integer> year, List<Region> meant) {
    List<Region> there = meant.stream().filter(region -> isThere(region, year)).toList();
    return there.isEmpty()
        ? meant.stream().map(region -> in(year, region)).distinct().toList()
        : there.stream().filter(region -> !hasBecomeOne(region, there)).toList();
  }

  /// Whether a region of a name became another one of that name, in the year that saw both.
  private static boolean hasBecomeOne(Region region, List<Region> others) {
    return region
        .standing()
        .successorCode()
        .filter(code -> others.stream().map(Region::code).anyMatch(code::equals))
        .isPresent();
  }

  private static boolean isThere(Region region, Optional<Integer> year) {
    return year.map(region.standing()::isValidIn).orElse(region.standing().validTo().isEmpty());
  }

  private Region in(Optional<Integer> year, Region region) {
    boolean isTooEarly =
        year.isPresent() && year.get() < region.standing().validFrom().orElse(year.get());
    return isTooEarly ? before(region, year.get()) : after(region, year);
  }

  /// The first of the successors that was there; the region itself when it was divided.
  private Region after(Region region, Optional<Integer> year) {
    Region last = region;
    while (!isThere(last, year)) {
      Optional<Region> next = last.standing().successorCode().flatMap(regions::byCode);
      if (next.isEmpty()) {
        return region;
      }
      last = next.get();
    }
    return last;
  }

  /// The one that became the region; the region itself when it was made of several.
  private Region before(Region region, int year) {
    List<Region> there =
        predecessors.getOrDefault(region.code(), List.of()).stream()
            .map(earlier -> in(Optional.of(year), earlier))
            .filter(earlier -> earlier.standing().isValidIn(year))
            .distinct()
            .toList();
    return there.size() == 1 ? there.getFirst() : region;
  }
}
