package duibiao.measure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All rulesets of the installation, the earliest first; read from `jobs/dictionary/ruleset.yml`.
///
/// @param specVersion the version of the definitions that the parameters belong to
public record Rulesets(int specVersion, List<Ruleset> rulesets) {
  public Rulesets {
    if (rulesets.isEmpty()) {
      throw new IllegalArgumentException("rulesets: none");
    }
    rulesets = rulesets.stream().sorted(Comparator.comparing(Ruleset::from)).toList();
    for (int i = 1; i < rulesets.size(); i++) {
      if (rulesets.get(i - 1).covers(rulesets.get(i).from())) {
        throw new IllegalArgumentException(
            "rulesets: %s and %s overlap"
                .formatted(rulesets.get(i - 1).id(), rulesets.get(i).id()));
      }
    }
  }

  /// Reads the rulesets of a dictionary folder; a key that is unknown or missing is refused.
  public static Rulesets read(Path dictionary) {
    return new ParameterFile(dictionary.resolve("ruleset.yml")).read(Rulesets.class);
  }

  /// The name under which a load cites all of them.
  public String version() {
    return rulesets.stream()
        .map(Ruleset::id)
        .collect(Collectors.joining("+", "spec-" + specVersion + ":", ""));
  }

  /// The ruleset in force on the last day of a budget year; without a year, or outside all, the
  /// latest.
  public Ruleset of(Optional<Integer> year) {
    return year.map(number -> LocalDate.of(number, 12, 31))
        .flatMap(day -> rulesets.stream().filter(rules -> rules.covers(day)).findFirst())
        .orElse(rulesets.getLast());
  }
}
