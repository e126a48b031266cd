package duibiao.analysis.scores;

import duibiao.analysis.Group;
import duibiao.analysis.statistics.FormBlocks;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.VarianceSource;
import java.util.List;
import java.util.function.Predicate;

/// What the total scores of a group are made of: how much of their spread comes from the budget
/// execution block, and how much is left for the indicators.
///
/// @param part all of its forms, or those of the best grade
/// @param forms how many
/// @param source of forms that print a score of the block (D9)
/// @param fullPoints forms whose indicators have every point, of those that print a score and a
///   weight of the block (M10)
/// @param everyLineFull forms that gave every one of their lines its whole weight
/// @param fullLines lines with their whole weight, of those that print weight and score
public record ScoreAnatomy(
    Group group,
    Part part,
    int forms,
    VarianceSource source,
    Proportion fullPoints,
    Proportion everyLineFull,
    Proportion fullLines) {
  private static final double MOST = 100;
  private static final double TOP_GRADE = 90;

  /// Which forms of a group.
  public enum Part {
    ALL,
    /// Scores of 90 and more: the best grade.
    TOP
  }

  static ScoreAnatomy of(ScoredGroup group, Part part) {
    List<FormScore> forms =
        switch (part) {
          case ALL -> group.forms();
          case TOP -> group.forms().stream().filter(form -> form.score() >= TOP_GRADE).toList();
        };
    return new ScoreAnatomy(
        group.group(),
        part,
        forms.size(),
        source(forms),
        share(forms.stream().filter(FormScore::hasBlock).toList(), ScoreAnatomy::isFull),
        share(
            forms.stream().filter(FormScore::isEveryLineScored).toList(),
            FormScore::isEveryLineFull),
        new Proportion(
            forms.stream().mapToLong(FormScore::full).sum(),
            forms.stream().mapToLong(FormScore::scored).sum()));
  }

  /// Of the forms that print a score of the execution block.
  static VarianceSource source(List<FormScore> forms) {
    List<FormScore> divided =
        forms.stream().filter(form -> form.budgetScore().isPresent()).toList();
    return VarianceSource.of(
        divided.stream().mapToDouble(form -> form.budgetScore().getAsDouble()).toArray(),
        divided.stream().mapToDouble(ScoreAnatomy::indicatorPoints).toArray());
  }

  private static double indicatorPoints(FormScore form) {
    return FormBlocks.points(form.score(), form.budgetScore().orElseThrow());
  }

  private static boolean isFull(FormScore form) {
    double most = FormBlocks.weighing(MOST, form.budgetWeight().orElseThrow()).fullPoints();
    return indicatorPoints(form) == most;
  }

  private static Proportion share(List<FormScore> forms, Predicate<FormScore> which) {
    return new Proportion(forms.stream().filter(which).count(), forms.size());
  }
}
