package duibiao.conform;

import duibiao.conform.DimensionKeys.Organisation;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.NameRules.OrganisationRules;
import duibiao.conform.RegionMentions.Spelling;
import duibiao.document.PlainText;
import duibiao.document.Recent;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Printed organisations to keys: `219001-池州市贵池区棠溪镇人民政府` is `341702/棠溪镇人民政府`, and 区林业局 in the
/// folder of a district is that district's.
final class OrganisationNames {
  static final Organisation UNKNOWN_ORGANISATION =
      new Organisation(
          DimensionKeys.UNKNOWN,
          DimensionKeys.UNKNOWN,
          DimensionKeys.UNKNOWN,
          DimensionKeys.UNKNOWN);

  private final RegionMentions mentions;
  private final Zones zones;
  private final OrganisationRules rules;
  private final Sectors sectors;
  private final Recent<Named, Organisation> recent = new Recent<>(this::known);

  OrganisationNames(
      RegionMentions mentions, Zones zones, OrganisationRules rules, Sectors sectors) {
    this.mentions = mentions;
    this.zones = zones;
    this.rules = rules;
    this.sectors = sectors;
  }

  /// A name without its code, and the region whose it is.
  private record Named(String name, Region region) {}

  /// The implementing unit where one is printed, else the department, else the office with which
  /// the title or the file's name begins.
  Organisation organisation(Names names, Region region, Circumstances circumstances) {
    return Stream.concat(
            Stream.of(names.implementingUnit(), names.department())
                .flatMap(Optional::stream)
                .map(Printed::text),
            Stream.concat(
                    names.title().map(Printed::text).stream(), Stream.of(fileName(circumstances)))
                .flatMap(heading -> office(heading, region).stream()))
        .map(rules.stripping()::apply)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> recent.get(new Named(name, region)))
        .orElse(UNKNOWN_ORGANISATION);
  }

  private static String fileName(Circumstances circumstances) {
    String path = circumstances.path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The office with which a headline begins, right before the year: 丰都县公安局2022年….
  private Optional<String> office(String heading, Region region) {
    String folded = PlainText.fold(heading);
    String begun = folded.substring(mentions.leadEnd(folded));
    String rest = begun.substring(zones.endOf(begun, region));
    Matcher matcher = rules.heading().matcher(rest);
    return matcher.lookingAt() ? Optional.of(rest.substring(0, matcher.end())) : Optional.empty();
  }

  /// One name for one key, however it was printed: the region's, unless it names another one.
  private Organisation known(Named named) {
    Region region = named.region();
    String own = withoutRegion(named.name(), region);
    boolean namesOther = !region.isKnown() || !mentions.meant(own, Spelling.FULL).isEmpty();
    String bare = rules.bare().apply(own);
    return new Organisation(
        region.code() + "/" + own,
        namesOther ? own : region.name() + own,
        bare.isEmpty() ? own : bare,
        sectors.of(own));
  }

  /// What is left of a name without the region it begins with, or without the word for its level.
  private String withoutRegion(String name, Region region) {
    int end = zones.endOf(name, region);
    String rest = name.substring(end == 0 ? mentions.levelEnd(name, region) : end);
    return rest.isEmpty() ? name : rest;
  }
}
