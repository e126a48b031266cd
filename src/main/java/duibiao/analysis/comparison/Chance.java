package duibiao.analysis.comparison;

import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;

/// How often groups would stand out if their names meant nothing: the labels of the forms of each
/// family are dealt out anew, again and again.
///
/// @param shuffles how often
/// @param withFinding in how many of them at least one group stood out
/// @param findings how many groups stood out in all of them together
/// @param observed how many stand out under their true names
public record Chance(int shuffles, int withFinding, long findings, int observed) {

  /// A shuffle deals out the labels of every family, and counts when any of them holds a finding.
  public static Chance of(List<FamilyVerdict> families, int shuffles, Rules rules) {
    List<RestFindings> tests =
        families.stream().map(family -> new RestFindings(family.samples(), rules)).toList();
    RandomGenerator chance = rules.metric().of("shuffle").generator();
    int withFinding = 0;
    long findings = 0;
    for (int i = 0; i < shuffles; i++) {
      long found = tests.stream().mapToLong(family -> count(family.dealt(chance))).sum();
      findings += found;
      withFinding += found > 0 ? 1 : 0;
    }
    int observed = families.stream().mapToInt(family -> family.found().size()).sum();
    return new Chance(shuffles, withFinding, findings, observed);
  }

  private static long count(RestFindings tests) {
    return tests.all().stream().filter(RestFinding::isFinding).count();
  }
}
