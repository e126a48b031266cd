package duibiao.cli.inspection;

import duibiao.document.Place;
import duibiao.form.Claim;
import duibiao.form.Claims;
import duibiao.pipeline.Inspection;
import duibiao.report.AnswerTable;
import duibiao.report.AnswerTable.Plan;
import duibiao.report.Cell;
import duibiao.report.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The account of files cell by cell, for spreadsheets: one row per cell or paragraph, and what it
/// was taken for.
public record CellTable(Messages messages) {
  private static final String NOTHING = "unclaimed";

  private record Row(String file, Claims.Entry entry) {}

  /// One table for all files.
  public AnswerTable of(List<Inspection> files) {
    InspectionColumns columns = new InspectionColumns(messages);
    Plan<Row> plan = new Plan<>();
    plan.with(columns.words("file"), row -> new Cell.Text(row.file))
        .with(columns.words("sheet"), row -> new Cell.Text(sheet(row.entry.place())))
        .with(columns.words("cell"), row -> new Cell.Text(row.entry.place().address()))
        .with(columns.words("use"), row -> new Cell.Text(use(row.entry)))
        .with(columns.words("label"), row -> label(row.entry))
        .with(columns.words("text"), row -> new Cell.Text(row.entry.text()));
    return columns.table("account", plan, files.stream().flatMap(CellTable::rows).toList());
  }

  private static Stream<Row> rows(Inspection file) {
    return file.claims().entries().stream().map(entry -> new Row(file.source().name(), entry));
  }

  private static String sheet(Place place) {
    return switch (place) {
      case Place.CellPlace(String sheet, int row, int column) -> sheet;
      case Place.ParagraphPlace paragraph -> "";
    };
  }

  private static String use(Claims.Entry entry) {
    return entry.claim().map(claim -> claim.use().name().toLowerCase(Locale.ROOT)).orElse(NOTHING);
  }

  private static Cell label(Claims.Entry entry) {
    return entry
        .claim()
        .flatMap(Claim::label)
        .map(label -> (Cell) new Cell.Text(label.name()))
        .orElse(new Cell.Blank());
  }
}
