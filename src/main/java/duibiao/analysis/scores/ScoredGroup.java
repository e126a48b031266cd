package duibiao.analysis.scores;

import duibiao.analysis.Group;
import java.util.Comparator;
import java.util.List;

/// A group and the scores of its forms.
record ScoredGroup(Group group, List<FormScore> forms) {
  private static final Comparator<FormScore> BY_FIGURES =
      Comparator.comparingDouble(FormScore::score)
          .thenComparingDouble(form -> form.budgetScore().orElse(-1))
          .thenComparingDouble(form -> form.budgetWeight().orElse(-1))
          .thenComparingInt(FormScore::lines)
          .thenComparingInt(FormScore::scored)
          .thenComparingInt(FormScore::full);

  /// The same forms in an order that does not hang on the order of loading.
  ScoredGroup sorted() {
    return new ScoredGroup(group, forms.stream().sorted(BY_FIGURES).toList());
  }

  double[] scores() {
    return forms.stream().mapToDouble(FormScore::score).toArray();
  }

  int lines() {
    return forms.stream().mapToInt(FormScore::lines).sum();
  }
}
