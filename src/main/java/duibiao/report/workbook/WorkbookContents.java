package duibiao.report.workbook;

import duibiao.analysis.DataDictionary;
import duibiao.analysis.FindingRow;
import duibiao.analysis.Findings;
import duibiao.analysis.FormSample;
import duibiao.analysis.LineRow;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.scores.FormTotals.FormTotal;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.survey.TargetCloud;
import java.util.List;

/// The answers that the workbook shows.
///
/// @param totals the forms behind the scores
/// @param cloud targets beside actuals
/// @param ratio from which on a target counts as over-achieved
/// @param counts how often each kind of finding was made
/// @param findings all of them, the heaviest first
/// @param lines the indicator lines
/// @param papers the forms drawn for re-checking
public record WorkbookContents(
    ScoreDistribution.Answer scores,
    List<FormTotal> totals,
    TargetAmbition.Answer ambition,
    TargetCloud cloud,
    double ratio,
    Findings.Counts counts,
    Feed<FindingRow> findings,
    Feed<LineRow> lines,
    Draw papers,
    List<DataDictionary.Relation> dictionary) {

  public WorkbookContents {
    totals = List.copyOf(totals);
    dictionary = List.copyOf(dictionary);
  }

  /// The forms drawn for re-checking.
  ///
  /// @param seed what the chance was made of
  public record Draw(FormSample.Answer answer, long seed, List<DrawnForm> forms) {

    public Draw {
      forms = List.copyOf(forms);
    }
  }

  /// A drawn form with all there is to check.
  public record DrawnForm(
      FormSample.Drawn drawn, List<Findings.Explained> findings, List<LineRow> lines) {

    public DrawnForm {
      findings = List.copyOf(findings);
      lines = List.copyOf(lines);
    }
  }
}
