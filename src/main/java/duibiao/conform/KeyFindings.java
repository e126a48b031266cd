package duibiao.conform;

import duibiao.conform.DimensionKeys.Organisation;
import duibiao.conform.DimensionKeys.Region;
import duibiao.conform.RegionFinder.Location;
import duibiao.document.Place;
import duibiao.document.Recent;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A finding for each key of an evaluation that is unknown: what was printed, the regions of that
/// name, or those that are nearly named so.
final class KeyFindings {
  private static final int LONGEST = 80;

  private final NameRules rules;
  private final Recent<String, List<Region>> near;

  KeyFindings(NameRules rules, NearNames names) {
    this.rules = rules;
    this.near = new Recent<>(names::of);
  }

  List<Finding> of(Names names, Location location, Organisation organisation) {
    List<Finding> findings = new ArrayList<>();
    if (location.region().isEmpty()) {
      findings.add(unknownRegion(names, location));
    }
    if (organisation.code().equals(DimensionKeys.UNKNOWN)) {
      findings.add(
          new Finding(
              FindingCode.UNKNOWN_ORGANISATION,
              places(printed(names)),
              Optional.empty(),
              Optional.empty(),
              Optional.of(printed(names))
                  .filter(texts -> !texts.isEmpty())
                  .map(KeyFindings::joined)));
    }
    return findings;
  }

  private Finding unknownRegion(Names names, Location location) {
    List<Printed> printed = printed(names);
    String found =
        location.regions().isEmpty() ? joined(printed) : described(location.regions().stream());
    Optional<String> nearest =
        location.regions().isEmpty()
            ? Optional.of(described(printed.stream().flatMap(this::near).distinct()))
                .filter(regions -> !regions.isEmpty())
            : Optional.empty();
    return new Finding(
        FindingCode.UNKNOWN_REGION, places(printed), Optional.empty(), nearest, Optional.of(found));
  }

  private Stream<Region> near(Printed printed) {
    return near.get(rules.organisation().stripping().apply(printed.text())).stream();
  }

  private static List<Printed> printed(Names names) {
    return Stream.of(names.implementingUnit(), names.department(), names.title())
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Place> places(List<Printed> printed) {
    return printed.stream().map(Printed::place).toList();
  }

  private static String joined(List<Printed> printed) {
    return printed.stream()
        .map(Printed::text)
        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String described(Stream<Region> regions) {
    return regions.map(KeyFindings::described).collect(Collectors.joining("; "));
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
