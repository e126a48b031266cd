package duibiao.analysis.comparison;

import duibiao.analysis.Family;
import duibiao.analysis.Group.Member;
import duibiao.analysis.Grouping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which groups somebody wants to see compared.
///
/// @param names the codes or names of the groups
public record Contestants(Grouping grouping, List<String> names) {

  public Contestants {
    names = List.copyOf(names);
  }

  /// One contest per family that holds two of the groups or more, in the order of the families; in
  /// each the groups in the order in which they are named.
  public List<Contest> contests(List<Sample> samples, Rules rules) {
    Map<Family, List<Sample>> families = new LinkedHashMap<>();
    for (String name : names) {
      samples.stream()
          .filter(sample -> isCalled(sample, name))
          .forEach(sample ->
              families
                  .computeIfAbsent(circumstances(sample), key -> new ArrayList<>())
                  .add(sample));
    }
    return families.entrySet().stream()
        .filter(family -> family.getValue().size() > 1)
        .map(family -> Contest.of(family.getKey(), family.getValue(), rules))
        .toList();
  }

  /// Who asks for a province and a county knows that they are not of one level.
  private static Family circumstances(Sample sample) {
    return new Family(sample.family().circumstances(), java.util.Optional.empty());
  }

  private boolean isCalled(Sample sample, String name) {
    Member last = grouping.subjectOf(sample.group()).getLast();
    return last.code().equals(name) || last.name().equals(name);
  }

  /// The names that no group bears.
  public List<String> strangers(List<Sample> samples) {
    return names.stream()
        .filter(name -> samples.stream().noneMatch(sample -> isCalled(sample, name)))
        .toList();
  }
}
