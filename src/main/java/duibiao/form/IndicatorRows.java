package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.Claim.Use;
import duibiao.form.IndicatorTable.Line;
import java.util.List;

/// Takes the rows of indicator tables and scored blocks into the draft of their form.
record IndicatorRows(Grid grid, FormLabels labels, Drafting drafting) {
  private static final int ACROSS = 4;

  /// Reads one row of a table, and tells whether the table ends with it.
  boolean endsWith(IndicatorTable table, int row) {
    List<Cell> cells = inside(table.head(), row);
    if (isBelow(table.head(), cells)) {
      List<Cell> own = TableHeads.anchored(grid, row);
      drafting.readAbove(own.size() == 1 ? own : List.of());
      return true;
    }
    return switch (table.read(cells)) {
      case Line.IndicatorLine(FormRow line) -> {
        drafting.names(line);
        SharedPoints points = new SharedPoints(grid, table.head());
        points.ofClass(line, row).ifPresent(this::takeSection);
        FormRow own = points.apart(line, row).only(Label.ofLine());
        takeIndicator(drafting.settled(own, table.head(), cells));
        yield false;
      }
      case Line.TotalLine(FormRow total) -> {
        drafting.total(total.fields());
        yield true;
      }
      case Line.Slot(List<Field> slot) -> {
        drafting.slot(slot);
        yield false;
      }
    };
  }

  /// Reads one row of a scored block that holds no indicators.
  void readSection(TableHead head, int row) {
    SectionTable.read(head, inside(head, row), drafting::field).ifPresent(this::takeSection);
  }

  /// Of a line that says everything twice and differently, nothing is left to take.
  private void takeIndicator(FormRow row) {
    if (row.fields().isEmpty()) {
      return;
    }
    List<FormRow> indicators = drafting.draft().indicators;
    drafting.line(row);
    indicators.add(
        Continuation.isOne(row, indicators)
            ? Continuation.join(indicators.removeLast(), row)
            : row);
  }

  /// A block that is not scored is an explanation only, and stays unclaimed.
  private void takeSection(FormRow section) {
    FormRow scored = section.only(Label.ofSection());
    if (scored.fields().size() > 1) {
      drafting.draft().sections.add(scored);
      drafting.values(scored, label -> Claim.of(Use.SECTION, label));
    }
  }

  /// The cells of a row without a heading that stands beside the whole table, over the head's own
  /// rows as well.
  private List<Cell> inside(TableHead head, int row) {
    return grid.row(row).stream().filter(cell -> !head.holds(cell)).toList();
  }

  /// A line across the names and the targets is no row of the table, with a label before it or
  /// without, nor is a title in the first column of a sheet without merged cells.
  private boolean isBelow(TableHead head, List<Cell> cells) {
    if (cells.isEmpty() || cells.size() > 2) {
      return false;
    }
    Cell last = cells.getLast();
    boolean isAcross =
        head.columns().stream().filter(column -> column.overlap(last) > 0).count() >= ACROSS
            && head.column(Label.LEVEL3).filter(column -> column.overlap(last) > 0).isPresent();
    boolean isFirst = last.column() == head.labels().get(0).column();
    return isAcross || cells.size() == 1 && labels.isTitle(last.text()) && isFirst;
  }
}
