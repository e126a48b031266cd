package duibiao.analysis.ambition;

import duibiao.analysis.Group;
import duibiao.analysis.statistics.AmbitionIndex;
import duibiao.analysis.statistics.AmbitionPart;
import duibiao.analysis.statistics.AmbitionParts;
import duibiao.analysis.statistics.Bootstrap;
import duibiao.analysis.statistics.Interval;
import duibiao.analysis.statistics.MethodRange;
import duibiao.analysis.statistics.Resampling;
import duibiao.measure.Ruleset.AmbitionWeights;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// The forms of a group, and the index that they make together.
record GroupAims(Group group, List<FormAims> forms, IndexRules rules) {

  private AimSums usual() {
    return new AimSums(forms, FormAims::stretch);
  }

  int stretchable() {
    return forms.stream().mapToInt(FormAims::stretchable).sum();
  }

  int lines() {
    return forms.stream().mapToInt(FormAims::lines).sum();
  }

  double covered() {
    double all = forms.stream().mapToDouble(FormAims::weight).sum();
    double stretchable = forms.stream().mapToDouble(form -> form.stretch().weight()).sum();
    return all > 0 ? stretchable / all : 0;
  }

  /// The index of the group, when enough is there to publish it.
  Optional<Ambition> index() {
    AmbitionParts parts = usual().all();
    AmbitionWeights weights = rules.weights();
    return AmbitionIndex.of(parts, weights)
        .filter(index -> parts.isPublishable(stretchable(), covered()))
        .map(index ->
            new Ambition(parts, index, drawn(parts.values().keySet()), method(), covered()));
  }

  /// The index by some of its parts, with its error: forms are drawn again and again (S5).
  Bootstrap drawn(Set<AmbitionPart> parts) {
    AimSums sums = usual();
    return Bootstrap.of(
        sums.forms(),
        drawn -> value(sums.of(drawn, parts)),
        new Resampling(
            rules.metric().of(rules.key(group)),
            rules.replicates(forms.size()),
            Resampling.USUAL_CONFIDENCE));
  }

  private OptionalDouble value(AmbitionParts parts) {
    return AmbitionIndex.of(parts, rules.weights())
        .map(index -> OptionalDouble.of(index.value()))
        .orElse(OptionalDouble.empty());
  }

  private Optional<Interval> method() {
    return MethodRange.of(
        List.of(
            new AimSums(forms, FormAims::strict).all(),
            usual().all(),
            new AimSums(forms, FormAims::mild).all()),
        rules.weights(),
        rules.metric().of("method " + rules.key(group)));
  }

  /// A1 of every form that has one: what groups are compared by.
  double[] stretches() {
    return forms.stream()
        .map(FormAims::stretch)
        .filter(stretch -> stretch.weight() > 0)
        .mapToDouble(stretch -> stretch.sum() / stretch.weight())
        .sorted()
        .toArray();
  }
}
