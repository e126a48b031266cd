package duibiao.analysis.scores;

import duibiao.analysis.comparison.Candidate;
import duibiao.analysis.comparison.FamilyVerdict;
import duibiao.analysis.comparison.Ranking;
import duibiao.analysis.comparison.RestFinding;
import duibiao.analysis.comparison.Rules;
import duibiao.analysis.comparison.Sample;
import duibiao.analysis.statistics.Distribution;
import duibiao.analysis.statistics.Estimate;
import duibiao.analysis.statistics.GradeCounts;
import duibiao.analysis.statistics.GradeTable;
import duibiao.analysis.statistics.IntraclassCorrelation;
import duibiao.analysis.statistics.Shuffling;
import duibiao.analysis.statistics.VarianceSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What may be said of the scores of a family of groups together.
///
/// @param source where the differences between its forms come from (D9)
/// @param grades whether grades are dealt out alike (D6); absent of one group or one grade
/// @param gradesP the chance of it, by permutation where the table is sparse
public record ScoreFamily(
    FamilyVerdict verdict,
    VarianceSource source,
    Optional<GradeTable> grades,
    OptionalDouble gradesP) {
  private static final int DEALS = 999;

  /// Permutations of more forms than these take too long.
  private static final int MOST_PERMUTED = 5000;

  /// A family with its rows.
  record Rows(ScoreFamily family, List<ScoreRow> rows) {}

  static Rows of(FamilyVerdict verdict, List<ScoredGroup> groups, Rules rules) {
    List<FormScore> forms = groups.stream().flatMap(group -> group.forms().stream()).toList();
    Optional<GradeTable> table = GradeTable.of(counts(groups));
    ScoreFamily family =
        new ScoreFamily(
            verdict,
            ScoreAnatomy.source(forms),
            table,
            table
                .map(found -> p(found, verdict, counts(groups), rules))
                .orElse(OptionalDouble.empty()));
    return new Rows(family, rows(verdict, groups, rules));
  }

  private static List<List<Long>> counts(List<ScoredGroup> groups) {
    return groups.stream()
        .map(group -> GradeCounts.of(group.scores()))
        .map(grade -> List.of(grade.excellent(), grade.good(), grade.fair(), grade.poor()))
        .toList();
  }

  private static OptionalDouble p(
      GradeTable table, FamilyVerdict verdict, List<List<Long>> counts, Rules rules) {
    if (!table.isSparse()) {
      return OptionalDouble.of(table.gP());
    }
    return verdict.forms() > MOST_PERMUTED
        ? OptionalDouble.empty()
        : GradeTable.permutationP(
            counts, new Shuffling(rules.metric().of("grades " + verdict.family().key()), DEALS));
  }

  private static List<ScoreRow> rows(FamilyVerdict verdict, List<ScoredGroup> groups, Rules rules) {
    double pooled = pooled(verdict);
    List<Candidate> candidates = new ArrayList<>();
    for (ScoredGroup group : groups) {
      candidates.add(
          new Candidate(
              group.group(),
              verdict.family(),
              mean(group.scores(), pooled),
              group.forms().size(),
              group.lines()));
    }
    Ranking ranking = Ranking.of(verdict.family().key(), candidates, rules);
    List<ScoreRow> rows = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      RestFinding finding = verdict.findings().get(i);
      Candidate candidate = candidates.get(i);
      rows.add(
          ScoreRow.of(
              groups.get(i),
              new ScoreRow.Verdict(
                  candidate.estimate(), ranking.placeOf(candidate, rules), finding)));
    }
    return rows;
  }

  /// The standard deviation inside groups, 0 where nothing varies.
  private static double pooled(FamilyVerdict verdict) {
    return IntraclassCorrelation.of(verdict.samples().stream().map(Sample::values).toList())
        .map(correlation -> Math.sqrt(correlation.within()))
        .orElse(0.0);
  }

  /// A group whose forms all score the same is no surer than others: it gets their spread.
  private static Optional<Estimate> mean(double[] scores, double pooled) {
    Distribution distribution = Distribution.of(scores);
    double own = distribution.sd().orElse(0);
    double sd = own > 0 ? own : pooled;
    return sd > 0 && distribution.mean().isPresent()
        ? Optional.of(
            new Estimate(distribution.mean().getAsDouble(), sd / Math.sqrt(scores.length)))
        : Optional.empty();
  }
}
