package duibiao.analysis.comparison;

import duibiao.analysis.Family;
import duibiao.analysis.MinimalN;
import duibiao.analysis.statistics.IntraclassCorrelation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What may be said of the groups of a family together: whether they differ at all, and which stand
/// out.
///
/// @param samples its groups in the order of their codes
/// @param correlation how much of the variation lies between groups (S7); absent where nothing
///   varies or no group holds two forms
/// @param findings one per group, in their order
public record FamilyVerdict(
    Family family, List<Sample> samples, OptionalDouble correlation, List<RestFinding> findings) {
  /// Below this share of variation between groups there is nothing to compare.
  private static final double LEAST_CORRELATION = 0.02;

  public FamilyVerdict {
    samples = List.copyOf(samples);
    findings = List.copyOf(findings);
  }

  /// One verdict per family, in the order of the first group of each.
  public static List<FamilyVerdict> of(List<Sample> samples, Rules rules) {
    Map<Family, List<Sample>> families = new LinkedHashMap<>();
    samples.forEach(
        sample -> families.computeIfAbsent(sample.family(), key -> new ArrayList<>()).add(sample));
    return families.entrySet().stream()
        .map(family -> of(family.getKey(), family.getValue(), rules))
        .toList();
  }

  private static FamilyVerdict of(Family family, List<Sample> samples, Rules rules) {
    return new FamilyVerdict(
        family,
        samples,
        IntraclassCorrelation.of(samples.stream().map(Sample::values).toList())
            .map(IntraclassCorrelation::value)
            .orElse(OptionalDouble.empty()),
        new RestFindings(samples, rules).all());
  }

  public int forms() {
    return samples.stream().mapToInt(Sample::n).sum();
  }

  /// Whether two of its groups at least are large enough to be held against each other.
  public boolean isComparable() {
    return samples.stream().filter(one -> MinimalN.PAIRWISE_TEST.isReached(one.n())).count() > 1;
  }

  /// The groups that stand out.
  public List<RestFinding> found() {
    return findings.stream().filter(RestFinding::isFinding).toList();
  }

  /// Whether the report has to say that there is nothing to compare (S7).
  public boolean isNothingToCompare() {
    return correlation.isPresent()
        && correlation.getAsDouble() < LEAST_CORRELATION
        && found().isEmpty();
  }
}
