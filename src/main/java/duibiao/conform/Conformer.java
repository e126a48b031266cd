package duibiao.conform;

import duibiao.conform.DimensionKeys.Organisation;
import duibiao.conform.DimensionKeys.Programme;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.RegionFinder.Location;
import duibiao.document.Place;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives an evaluation its place in the dimensions that all regions share; what no dictionary knows
/// for certain is the unknown member and a finding.
///
/// It keeps nothing between evaluations, so that the keys of one do not depend on any other.
public final class Conformer {
  private static final Region UNKNOWN_REGION =
      new Region(
          DimensionKeys.UNKNOWN,
          DimensionKeys.UNKNOWN,
          DimensionKeys.UNKNOWN,
          DimensionKeys.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final RegionFinder regions;
  private final NearestRegions nearest;
  private final OrganisationNames organisations;
  private final IndicatorNames indicators;
  private final NameRules rules;

  private Conformer(
      RegionDictionary regions,
      OrganisationNames organisations,
      IndicatorNames indicators,
      NameRules rules) {
    this.regions = new RegionFinder(regions, rules);
    this.nearest = new NearestRegions(regions);
    this.organisations = organisations;
    this.indicators = indicators;
    this.rules = rules;
  }

  /// Reads the dictionaries of a folder, `jobs/dictionary` of the installation.
  public static Conformer read(Path dictionary) {
    NameRules rules = NameRules.read(dictionary.resolve("names.yml"));
    RegionDictionary regions = RegionDictionary.read(dictionary.resolve("regions.csv"));
    RegionMentions mentions = new RegionMentions(regions, rules.region());
    return new Conformer(
        regions,
        OrganisationNames.read(dictionary.resolve("organisations.csv"), mentions, rules),
        IndicatorNames.read(dictionary, rules),
        rules);
  }

  /// The keys of an evaluation and what could not be found for them.
  public Conformed conform(Evaluation evaluation, Circumstances circumstances) {
    Names names = evaluation.names();
    Location location = regions.find(names, circumstances);
    Region region = location.region().orElse(UNKNOWN_REGION);
    String from = location.region().isPresent() ? location.from() : DimensionKeys.UNKNOWN;
    Organisation organisation = organisations.organisation(names, region);
    DimensionKeys keys =
        new DimensionKeys(
            region,
            from,
            organisation,
            programme(names, organisation),
            evaluation.indicators().stream().map(indicators::indicator).toList());
    return new Conformed(
        keys, region.isKnown() ? List.of() : List.of(unknownRegion(names, location)));
  }

  private Programme programme(Names names, Organisation organisation) {
    return names
        .programme()
        .map(Printed::text)
        .map(rules.programme()::apply)
        .filter(name -> !name.isEmpty())
        .map(name -> new Programme(organisation.code() + "/" + name, name))
        .orElse(new Programme(DimensionKeys.UNKNOWN, DimensionKeys.UNKNOWN));
  }

  private Finding unknownRegion(Names names, Location location) {
    List<Printed> printed =
        Stream.of(names.implementingUnit(), names.department(), names.title())
            .flatMap(Optional::stream)
            .toList();
    List<Place> places = printed.stream().map(Printed::place).toList();
    String found =
        location.regions().isEmpty()
            ? printed.stream().map(Printed::text).distinct().collect(Collectors.joining("; "))
            : location.regions().stream()
                .map(Conformer::described)
                .collect(Collectors.joining("; "));
    String near =
        printed.stream()
            .flatMap(name -> nearest.to(name.text()).stream())
            .distinct()
            .map(Conformer::described)
            .collect(Collectors.joining("; "));
    return new Finding(
        FindingCode.UNKNOWN_REGION,
        places,
        Optional.empty(),
        Optional.of(near).filter(text -> !text.isEmpty()),
        Optional.of(found));
  }

  /// `110105 北京市朝阳区`: a candidate with what tells it from the others.
  private static String described(Region region) {
    Stream<Optional<String>> names =
        Stream.of(region.provinceName(), region.prefectureName(), Optional.of(region.name()));
    return region.code()
        + " "
        + names.flatMap(Optional::stream).distinct().collect(Collectors.joining());
  }
}
