package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.Claim.Use;
import duibiao.form.IndicatorTable.Line;
import duibiao.form.Label.Part;
import java.util.List;
import java.util.Optional;

/// Reads one grid from top to bottom into drafts of forms: each row by its labels, or by the table
/// it lies in.
final class GridScan {
  private final Grid grid;
  private final FormLabels labels;
  private final TableHeads heads;
  private final Drafting drafting;
  private Block block = new Block.Top();
  private Optional<IndicatorTable> lastTable = Optional.empty();

  private GridScan(Grid grid, FormLabels labels, List<Field> captions) {
    this.grid = grid;
    this.labels = labels;
    this.heads = new TableHeads(grid, labels);
    this.drafting = new Drafting(grid, labels, captions);
  }

  /// The part of a form that the scan is in.
  private sealed interface Block {

    /// Above a form: its title.
    record Top() implements Block {}

    /// Between tables.
    record Head() implements Block {}

    /// A budget block, with a head of its own or as label and value.
    record Budget(BudgetTable table) implements Block {}

    record Goals(GoalTable table) implements Block {}

    record Indicators(IndicatorTable table) implements Block {}

    record Sections(TableHead head) implements Block {}

    /// Below the total.
    record Bottom() implements Block {}
  }

  /// The drafts of a grid; what lies above the first form may come from paragraphs.
  static List<FormDraft> drafts(Grid grid, FormLabels labels, List<Field> captions) {
    GridScan scan = new GridScan(grid, labels, captions);
    int row = 0;
    while (row < grid.rowCount()) {
      row = scan.read(row) + 1;
    }
    return scan.drafting.close(scan.heads.seen());
  }

  /// Reads what begins in a row and returns the last row it took.
  private int read(int row) {
    List<Cell> cells = TableHeads.anchored(grid, row);
    if (cells.isEmpty()) {
      return row;
    }
    Optional<TableHead> head = heads.at(row);
    if (head.isPresent()) {
      open(head.get());
      return head.get().bottom();
    }
    if (!readLabelled(row, cells)) {
      readInBlock(row, cells);
    }
    return row;
  }

  private void open(TableHead head) {
    drafting.keepTitle();
    head.labels().stream()
        .filter(cell -> head.isColumn(cell) || labels.of(cell.text()).isPresent())
        .forEach(drafting::heading);
    block =
        switch (head.table()) {
          case BUDGET -> new Block.Budget(new BudgetTable(head, labels));
          case GOALS -> new Block.Goals(new GoalTable(head));
          case INDICATORS -> new Block.Indicators(indicatorTable(head));
          case SECTIONS -> new Block.Sections(head);
        };
  }

  private IndicatorTable indicatorTable(TableHead head) {
    IndicatorTable table = new IndicatorTable(head, labels, drafting::field);
    lastTable.ifPresent(table::continueFrom);
    lastTable = Optional.of(table);
    if (head.has(Label.ACTUAL)) {
      drafting.draft().tableWithActuals();
    }
    head.labels().stream()
        .filter(cell -> labels.of(cell.text()).filter(Label.REVIEW_SCORE::equals).isPresent())
        .map(drafting::field)
        .forEach(drafting.draft()::reviewedUnder);
    return table;
  }

  // Rows that say by their labels what they are.

  private boolean readLabelled(int row, List<Cell> cells) {
    Cell first = cells.get(0);
    Optional<Label> label = labels.of(first.text());
    if (label.filter(found -> found.isIn(Part.HEADER)).isPresent() && !isIndicatorRow(cells)) {
      readHeader(cells);
      return true;
    }
    if (label.filter(found -> found.isIn(Part.END)).isPresent()) {
      return readEnd(label.get(), cells);
    }
    if (labels.beginsFooter(first.text())) {
      drafting.margin(cells);
      block = new Block.Bottom();
      return true;
    }
    boolean inTable = block instanceof Block.Indicators;
    return !inTable && label.isPresent() && readHeading(label.get(), row, cells);
  }

  private boolean isIndicatorRow(List<Cell> cells) {
    return block instanceof Block.Indicators(IndicatorTable table)
        && cells.size() >= 3
        && table.head().columnOver(cells.get(0)).filter(c -> c.label() == Label.LEVEL3).isPresent();
  }

  private void readHeader(List<Cell> cells) {
    for (int at = 0; at < cells.size(); at++) {
      Optional<Label> label =
          labels.of(cells.get(at).text()).filter(found -> found.isIn(Part.HEADER));
      if (label.isPresent()) {
        if (startsForm(label.get())) {
          drafting.startForm();
          lastTable = Optional.empty();
        }
        drafting.keepTitle();
        boolean isLast = at + 1 == cells.size();
        drafting.header(
            label.get(), cells.get(at), isLast ? Optional.empty() : Optional.of(cells.get(at + 1)));
      } else if (labels.of(cells.get(at).text()).filter(Label.FOOTER::equals).isPresent()) {
        drafting.margin(cells.subList(at, Math.min(at + 2, cells.size())));
      }
    }
    block = new Block.Head();
  }

  /// A new form begins where a form that has a body is followed by another name of a programme or
  /// an organisation.
  private boolean startsForm(Label label) {
    FormDraft draft = drafting.draft();
    return label != Label.OTHER_HEADER
        && draft.hasBody()
        && (block instanceof Block.Bottom
            || draft.header.containsKey(label)
            || label == Label.PROGRAMME);
  }

  private boolean readEnd(Label label, List<Cell> cells) {
    if (label == Label.TOTAL && block instanceof Block.Budget) {
      return false;
    }
    Optional<TableHead> head =
        block instanceof Block.Sections(TableHead sections)
            ? Optional.of(sections)
            : lastTable.map(IndicatorTable::head);
    new FormEnd(drafting, labels, head).read(label, cells);
    block = new Block.Bottom();
    return true;
  }

  private boolean readHeading(Label label, int row, List<Cell> cells) {
    if (label == Label.BUDGET_HEADING) {
      drafting.keepTitle();
      drafting.heading(cells.get(0));
      BudgetTable table = new BudgetTable(labels);
      block = new Block.Budget(table);
      readBudget(table, row);
      return true;
    }
    if (label.isIn(Part.GOAL) || label == Label.GOAL_HEADING) {
      readGoalLine(cells);
      return true;
    }
    return false;
  }

  private void readGoalLine(List<Cell> cells) {
    drafting.keepTitle();
    drafting.labels(cells.stream().filter(cell -> labels.of(cell.text()).isPresent()).toList());
    GoalTable.readLine(cells, labels, drafting::field).ifPresent(this::takeGoal);
    block = new Block.Head();
  }

  private void takeGoal(FormRow goal) {
    drafting.draft().goals.add(goal);
    drafting.values(goal, label -> Claim.of(Use.GOAL, label));
  }

  // Rows that are what the block they lie in makes of them.

  private void readInBlock(int row, List<Cell> cells) {
    switch (block) {
      case Block.Top unused -> drafting.readAbove(cells);
      case Block.Bottom unused -> drafting.readAbove(cells);
      case Block.Head unused -> drafting.readAbove(cells.size() == 1 ? cells : List.of());
      case Block.Budget(BudgetTable table) -> readBudget(table, row);
      case Block.Goals(GoalTable table) ->
          table.read(grid.row(row), row, drafting::field).ifPresent(this::takeGoal);
      case Block.Indicators(IndicatorTable table) -> readIndicators(table, row);
      case Block.Sections(TableHead head) ->
          SectionTable.read(head, inside(head, row), drafting::field).ifPresent(this::takeSection);
    }
  }

  private void readBudget(BudgetTable table, int row) {
    List<FormRow> budget = drafting.draft().budget;
    for (FormRow line : table.read(grid.row(row), drafting::field)) {
      if (table.isPartOf(budget, line)) {
        budget.add(BudgetTable.joined(budget.removeLast(), line));
      } else {
        budget.add(line);
      }
      drafting.values(line, label -> Claim.of(Use.BUDGET, label));
    }
    drafting.labels(table.labelsIn(grid.row(row)).toList());
  }

  private void readIndicators(IndicatorTable table, int row) {
    List<Cell> cells = inside(table.head(), row);
    if (endsTable(table.head(), cells)) {
      block = new Block.Bottom();
      drafting.readAbove(TableHeads.anchored(grid, row));
      return;
    }
    switch (table.read(cells)) {
      case Line.IndicatorLine(FormRow line) -> {
        drafting.names(line);
        takeIndicator(drafting.settled(line.only(Label.ofLine()), table.head(), cells));
      }
      case Line.TotalLine(FormRow total) -> {
        drafting.total(total.fields());
        block = new Block.Bottom();
      }
      case Line.Slot(List<Field> slot) -> drafting.slot(slot);
    }
  }

  private void takeIndicator(FormRow row) {
    List<FormRow> indicators = drafting.draft().indicators;
    drafting.values(row, Claim::inLine);
    row.get(Label.OPERATOR)
        .filter(sign -> !Points.isCompared(sign.text()))
        .ifPresent(sign -> drafting.draft().label(sign, Optional.of(Label.OPERATOR)));
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

  /// A line across the names and the targets is no row of the table, nor is a title in the first
  /// column of a sheet without merged cells.
  private boolean endsTable(TableHead head, List<Cell> cells) {
    if (cells.size() != 1) {
      return false;
    }
    Cell only = cells.get(0);
    boolean across =
        head.columns().stream().filter(column -> column.overlap(only) > 0).count() >= 4
            && head.column(Label.LEVEL3).filter(column -> column.overlap(only) > 0).isPresent();
    boolean isFirst = only.column() == head.labels().get(0).column();
    return across || labels.isTitle(only.text()) && isFirst;
  }
}
