package duibiao.analysis.scores;

import duibiao.analysis.Group;
import duibiao.analysis.comparison.Ranking;
import duibiao.analysis.comparison.RestFinding;
import duibiao.analysis.statistics.Density;
import duibiao.analysis.statistics.Distribution;
import duibiao.analysis.statistics.Estimate;
import duibiao.analysis.statistics.GradeCounts;
import duibiao.analysis.statistics.GradeCut;
import duibiao.analysis.statistics.Proportion;
import duibiao.analysis.statistics.ScoreShares;
import java.util.List;
import java.util.Optional;

/// The scores of a group.
///
/// @param mean with its standard error; absent where nothing varies
/// @param shares full marks, scores of 99 and more, lost points, grades
/// @param everyLineFull forms that gave every one of their lines its whole weight, of those that
///   score and weigh every line
/// @param cuts how scores heap at the cuts of the grades, the highest first (D7)
/// @param density for charts (D2)
/// @param conflicts forms that another of the same programme denies
/// @param place where the group stands in its family, or why it does not
/// @param finding how it differs from the rest of its family
public record ScoreRow(
    Group group,
    Distribution scores,
    Optional<Estimate> mean,
    ScoreShares shares,
    Proportion everyLineFull,
    List<GradeCut> cuts,
    Density density,
    int lines,
    int conflicts,
    Ranking.Place place,
    RestFinding finding) {
  private static final double MOST = 100;
  private static final List<Double> CUTS = List.of(90.0, 80.0, 60.0);

  public ScoreRow {
    cuts = List.copyOf(cuts);
  }

  /// What was found of a group beside the others.
  record Verdict(Optional<Estimate> mean, Ranking.Place place, RestFinding finding) {}

  static ScoreRow of(ScoredGroup group, Verdict verdict) {
    double[] scores = group.scores();
    List<FormScore> forms = group.forms();
    return new ScoreRow(
        group.group(),
        Distribution.of(scores),
        verdict.mean(),
        ScoreShares.of(scores),
        new Proportion(
            forms.stream().filter(FormScore::isEveryLineFull).count(),
            forms.stream().filter(FormScore::isEveryLineScored).count()),
        CUTS.stream().map(cut -> GradeCut.of(scores, cut, GradeCut.USUAL_WIDTH)).toList(),
        Density.of(scores, MOST),
        group.lines(),
        (int) forms.stream().filter(FormScore::isConflict).count(),
        verdict.place(),
        verdict.finding());
  }

  public Proportion full() {
    return shares.full();
  }

  public Proportion near() {
    return shares.near();
  }

  public GradeCounts grades() {
    return shares.grades();
  }
}
