package duibiao.conform;

import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.NameRules.OfficeLevel;
import duibiao.conform.RegionMentions.Spelling;
import duibiao.document.PlainText;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the region of a form in what names it: its organisations, its title, its folders, the
/// file's name, the job file, in this order; then as that region was in the year of the form.
///
/// A later source may be more exact than an earlier one (a municipal office's form in the folder of
/// a district) or tell which of several regions of one name is meant; it never contradicts it.
final class RegionFinder {
  private static final Location NOWHERE = new Location(List.of(), DimensionKeys.UNKNOWN);

  private final RegionDictionary regions;
  private final RegionHistory history;
  private final RegionMentions mentions;
  private final Zones zones;
  private final NameRules rules;

  RegionFinder(RegionDictionary regions, RegionMentions mentions, Zones zones, NameRules rules) {
    this.regions = regions;
    this.history = new RegionHistory(regions);
    this.mentions = mentions;
    this.zones = zones;
    this.rules = rules;
  }

  /// What came of the search.
  ///
  /// @param regions the one region; none, or several when nothing tells which is meant
  /// @param from the source that told it
  record Location(List<Region> regions, String from) {

    Optional<Region> region() {
      return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
    }

    /// What is known when a further source means these regions.
    Location and(Location source) {
      if (regions.isEmpty() || source.regions().isEmpty()) {
        return regions.isEmpty() ? source : this;
      }
      List<Region> deeper = RegionMentions.within(source.regions(), regions);
      if (!deeper.isEmpty()) {
        boolean isNew = !regions.containsAll(deeper);
        return new Location(deeper, isNew ? source.from() : from);
      }
      List<Region> meant = RegionMentions.within(regions, source.regions());
      return meant.isEmpty() ? this : new Location(meant, from);
    }
  }

  Location find(Evaluation evaluation, Circumstances circumstances) {
    Names names = evaluation.names();
    Location named = NOWHERE;
    for (Location source : sources(names, circumstances)) {
      named = named.and(source);
    }
    Optional<Integer> year = evaluation.year().map(BudgetYear::year);
    Location found =
        narrowed(new Location(history.in(year, named.regions()), named.from()), evaluation);
    boolean isTooHigh =
        organisations(names)
            .anyMatch(name -> found.region().filter(region -> isAbove(region, name)).isPresent());
    return isTooHigh ? NOWHERE : inZone(found, names, circumstances);
  }

  /// Full names first, for a short name may be another word; it may only make them more exact.
  private List<Location> sources(Names names, Circumstances circumstances) {
    List<Location> sources = new ArrayList<>(printed(names, Spelling.FULL));
    List<String> segments = segments(circumstances);
    Location folders = NOWHERE;
    for (String folder : segments.subList(0, segments.size() - 1)) {
      folders = folders.and(meant(folder, "folder", Spelling.FULL));
    }
    sources.add(folders);
    sources.add(meant(segments.getLast(), "file_name", Spelling.FULL));
    circumstances
        .regionCode()
        .flatMap(regions::byCode)
        .ifPresent(region -> sources.add(new Location(List.of(region), "job")));
    sources.addAll(printed(names, Spelling.SHORT));
    sources.add(meant(segments.getLast(), "file_name", Spelling.SHORT));
    return sources;
  }

  private static List<String> segments(Circumstances circumstances) {
    return Arrays.asList(circumstances.path().split("/", -1));
  }

  private List<Location> printed(Names names, Spelling spelling) {
    return Stream.concat(
            organisations(names).map(name -> meant(name, "organisation", spelling)),
            names.title().map(Printed::text).map(title -> meant(title, "title", spelling)).stream())
        .toList();
  }

  private Location meant(String text, String from, Spelling spelling) {
    return new Location(mentions.meant(text, spelling), from);
  }

  private Stream<String> organisations(Names names) {
    return Stream.of(names.implementingUnit(), names.department())
        .flatMap(Optional::stream)
        .map(Printed::text)
        .map(rules.organisation().stripping()::apply);
  }

  /// Of several regions of one name the one that the programme or a goal speaks of, too; neither of
  /// them may name a region by itself, for a programme may be about another one.
  private Location narrowed(Location found, Evaluation evaluation) {
    if (found.regions().size() < 2) {
      return found;
    }
    List<Region> meant =
        Stream.concat(
                evaluation.names().programme().map(Printed::text).stream(),
                evaluation.goals().stream()
                    .map(Goal::expected)
                    .flatMap(Optional::stream)
                    .map(Printed::text))
            .flatMap(text -> mentions.meant(text, Spelling.FULL).stream())
            .flatMap(near -> found.regions().stream().filter(region -> isNear(region, near)))
            .distinct()
            .toList();
    return meant.size() == 1 ? new Location(meant, found.from()) : found;
  }

  private static boolean isNear(Region region, Region other) {
    return RegionDictionary.isIn(region, other) || RegionDictionary.isIn(other, region);
  }

  /// The zone of the region that the form names.
  private Location inZone(Location found, Names names, Circumstances circumstances) {
    if (found.region().isEmpty()) {
      return found;
    }
    Region region = found.region().get();
    List<String> segments = segments(circumstances);
    return Stream.concat(
            organisations(names),
            segments.subList(0, segments.size() - 1).stream().map(PlainText::fold))
        .flatMap(name -> zones.below(region, name).stream())
        .findFirst()
        .map(zone -> new Location(List.of(zone), found.from()))
        .orElse(found);
  }

  /// Whether an office names a lower level than the region's: 区商务局 is no province's.
  private boolean isAbove(Region region, String organisation) {
    if (!mentions.meant(organisation, Spelling.FULL).isEmpty()) {
      return false;
    }
    return rules.levels().stream()
        .filter(level -> level.pattern().matcher(organisation).lookingAt())
        .anyMatch(level -> isAbove(region, level));
  }

  private static boolean isAbove(Region region, OfficeLevel office) {
    boolean isPrefecture = region.prefectureCode().filter(region.code()::equals).isPresent();
    boolean isHigher = region.level().equals(RegionRow.PROVINCE) && !isPrefecture;
    return office.level().equals(RegionRow.PREFECTURE) ? isHigher : isHigher || isPrefecture;
  }
}
