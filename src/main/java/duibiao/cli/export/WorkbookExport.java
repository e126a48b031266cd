package duibiao.cli.export;

import duibiao.analysis.DataDictionary;
import duibiao.analysis.FindingFilter;
import duibiao.analysis.Findings;
import duibiao.analysis.FormSample;
import duibiao.analysis.Grouping;
import duibiao.analysis.LineList;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.scores.FormTotals;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.survey.TargetCloud;
import duibiao.evaluation.Evaluator;
import duibiao.measure.Rulesets;
import duibiao.report.Messages;
import duibiao.report.workbook.StarWorkbook;
import duibiao.report.workbook.WorkbookContents;
import duibiao.report.workbook.WorkbookContents.Draw;
import duibiao.report.workbook.WorkbookContents.DrawnForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The workbook of a star: asks all that it shows, and writes it.
///
/// Scores and targets are those of self-evaluations, as on the screen; lines, findings and working
/// papers are of all.
///
/// @param sources the folders in which the loaded files may lie
public record WorkbookExport(Rulesets rulesets, Papers papers, List<Path> sources) {
  private static final int LAXEST = 50;

  public WorkbookExport {
    sources = List.copyOf(sources);
  }

  /// How many working papers are drawn, and by what seed; half of them by risk.
  public record Papers(int size, long seed) {
    /// As many as an inspector takes along.
    public static final Papers USUAL = new Papers(10, 1);
  }

  /// Writes the file, in the place of one that is there.
  public StarWorkbook.Outcome write(Star star, Path file, Messages messages) {
    return new StarWorkbook(contents(star), new SourceFolders(sources, file), messages).write(file);
  }

  private WorkbookContents contents(Star star) {
    Findings findings = new Findings(star);
    Selection all = Selection.all();
    Selection own =
        new Selection(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Evaluator.SELF.code()));
    FindingFilter filter = FindingFilter.of(all);
    LineList lines = new LineList(star);
    Grouping grouping = Grouping.usual();
    return new WorkbookContents(
        new ScoreDistribution(star, rulesets).ask(own, grouping),
        new FormTotals(star).ask(own),
        new TargetAmbition(star, rulesets).ask(own, grouping, LAXEST),
        TargetCloud.of(star, own),
        rulesets.of(Optional.empty()).overRatio(),
        findings.counts(filter, new Grouping(List.of())),
        taker -> findings.each(filter, taker),
        taker -> lines.each(all, taker),
        draw(star, findings, lines),
        new DataDictionary(star).ask());
  }

  private Draw draw(Star star, Findings findings, LineList lines) {
    FormSample.Answer answer =
        new FormSample(star)
            .draw(Selection.all(), papers.size(), (papers.size() + 1) / 2, papers.seed());
    List<DrawnForm> forms =
        answer.drawn().stream()
            .map(drawn ->
                new DrawnForm(
                    drawn, findings.onForm(drawn.form().key()), lines.onForm(drawn.form().key())))
            .toList();
    return new Draw(answer, papers.seed(), forms);
  }
}
