package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.Figure;
import duibiao.analysis.Grouping;
import duibiao.analysis.MinimalN;
import duibiao.analysis.scores.ScoreFamily;
import duibiao.analysis.statistics.GradeTable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// What is said of whole families of groups, for programs: on the screen it stands in sentences.
public record FamilyTable(
    Grouping grouping, List<ScoreFamily> families, Coverage coverage, Messages messages) {

  public AnswerTable table() {
    AnswerTable.Plan<ScoreFamily> plan = new AnswerTable.Plan<>();
    plan.with(Column.exported("part"), family -> new Cell.Text("families"))
        .with(Column.exported("family"), family -> new Cell.Text(family.verdict().family().key()))
        .with(
            Column.exported("groups"), family -> new Cell.Whole(family.verdict().samples().size()))
        .with(Column.exported("n"), family -> new Cell.Whole(family.verdict().forms()))
        .with(Column.exported("icc"), FamilyTable::correlation)
        .with(
            Column.exported("group_findings"),
            family -> new Cell.Whole(family.verdict().found().size()))
        .with(
            Column.exported("is_nothing_to_compare"),
            family -> new Cell.Flag(family.verdict().isNothingToCompare()))
        .with(Column.exported("source_n"), family -> new Cell.Whole(family.source().n()))
        .with(Column.exported("source_budget"), family -> source(family, family.source().budget()))
        .with(
            Column.exported("source_indicators"),
            family -> source(family, family.source().indicators()))
        .with(Column.exported("grades_g"), family -> grades(family, GradeTable::g))
        .with(Column.exported("grades_p"), family -> Cells.of(family.gradesP(), Figure.N_TOO_SMALL))
        .with(Column.exported("grades_cramers_v"), family -> grades(family, GradeTable::cramersV));
    new ProvenanceColumns<ScoreFamily>(coverage.provenance()).addTo(plan);
    return new AnswerTable("families", "", plan.columns(), plan.rows(families), List.of());
  }

  private static Cell correlation(ScoreFamily family) {
    return family.verdict().isComparable()
        ? Cells.of(family.verdict().correlation(), Figure.ZERO_VARIANCE)
        : new Cell.Withheld(Figure.N_TOO_SMALL);
  }

  private static Cell source(ScoreFamily family, OptionalDouble share) {
    return Cells.of(
        MinimalN.VARIANCE_SOURCE.publish(share, family.source().n(), Figure.ZERO_VARIANCE));
  }

  private static Cell grades(ScoreFamily family, ToDoubleFunction<GradeTable> figure) {
    return family
        .grades()
        .map(table -> (Cell) new Cell.Real(figure.applyAsDouble(table)))
        .orElseGet(() -> new Cell.Withheld(Figure.ZERO_VARIANCE));
  }
}
