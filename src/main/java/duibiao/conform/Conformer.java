package duibiao.conform;

import duibiao.conform.DimensionKeys.Organisation;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.DimensionKeys.Standing;
import duibiao.conform.RegionFinder.Location;
import duibiao.conform.indicator.BaseUnit;
import duibiao.conform.indicator.IndicatorMatcher;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Names;
import duibiao.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
          Optional.empty(),
          Standing.UNKNOWN_STANDING);

  private final RegionFinder regions;
  private final OrganisationNames organisations;
  private final ProgrammeNames programmes;
  private final IndicatorMatcher indicators;
  private final KeyFindings findings;

  private Conformer(
      Path dictionary, NameRules rules, RegionDictionary divisions, IndicatorMatcher indicators) {
    RegionMentions mentions = new RegionMentions(divisions, rules);
    Zones zones = new Zones(divisions, mentions, rules.region());
    this.regions = new RegionFinder(divisions, mentions, zones, rules);
    this.organisations =
        new OrganisationNames(
            mentions,
            zones,
            rules.organisation(),
            Sectors.read(dictionary.resolve("organisations.csv")));
    this.programmes = ProgrammeNames.read(dictionary.resolve("programmes.csv"), rules, mentions);
    this.indicators = indicators;
    this.findings = new KeyFindings(rules, new NearNames(divisions));
  }

  /// Reads the dictionaries of a folder, `jobs/dictionary` of the installation.
  ///
  /// @param units the base unit of a printed one, where it is known
  /// @param minMatch the least confidence with which an indicator is matched
  public static Conformer read(
      Path dictionary, Function<String, Optional<BaseUnit>> units, double minMatch) {
    NameRules rules = NameRules.read(dictionary.resolve("names.yml"));
    return new Conformer(
        dictionary,
        rules,
        RegionDictionary.read(dictionary.resolve("regions.csv"), rules.region().peers()),
        IndicatorMatcher.read(dictionary, rules.indicator()::apply, units, minMatch));
  }

  /// The keys of an evaluation and what could not be found for them.
  public Conformed conform(Evaluation evaluation, Circumstances circumstances) {
    Names names = evaluation.names();
    Location location = regions.find(evaluation, circumstances);
    Region region = location.region().orElse(UNKNOWN_REGION);
    String from = location.region().isPresent() ? location.from() : DimensionKeys.UNKNOWN;
    Organisation organisation = organisations.organisation(names, region, circumstances);
    DimensionKeys keys =
        new DimensionKeys(
            region,
            from,
            organisation,
            programmes.programme(names, organisation, region),
            evaluation.indicators().stream().map(indicators::match).toList());
    List<Finding> found = new ArrayList<>(findings.of(names, location, organisation));
    found.addAll(MisfiledLines.of(evaluation, keys.indicators()));
    return new Conformed(keys, found);
  }
}
