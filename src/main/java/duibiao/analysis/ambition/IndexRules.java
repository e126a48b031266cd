package duibiao.analysis.ambition;

import duibiao.analysis.Group;
import duibiao.analysis.Group.Member;
import duibiao.analysis.comparison.Rules.Seeds;
import duibiao.measure.Ruleset;
import duibiao.measure.Ruleset.AmbitionWeights;
import java.util.stream.Collectors;

/// What the index is made with.
record IndexRules(Ruleset ruleset, Seeds metric) {
  /// From so many forms on the interval is so narrow that fewer replicates move it by less than is
  /// printed.
  private static final int MANY = 1_000;

  AmbitionWeights weights() {
    return ruleset.ambitionWeights();
  }

  int replicates(int forms) {
    return forms > MANY ? ruleset.boot().nightly() : ruleset.boot().usual();
  }

  /// A name of a group that is the same in every answer.
  String key(Group group) {
    return group.members().stream().map(Member::code).collect(Collectors.joining(" "));
  }
}
