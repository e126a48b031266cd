package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.Claim.Use;
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
  private final IndicatorRows indicators;
  private Block block = new Block.Top();
  private Optional<IndicatorTable> lastTable = Optional.empty();

  private GridScan(Grid grid, FormLabels labels, List<Field> captions) {
    this.grid = grid;
    this.labels = labels;
    this.heads = new TableHeads(grid, labels);
    this.drafting = new Drafting(grid, labels, captions);
    this.indicators = new IndicatorRows(grid, labels, drafting);
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
    if (label.filter(found -> found.isIn(Part.HEADER)).isPresent() && !isIndicatorRow(cells)
        || label.isEmpty() && holdsHeader(cells)) {
      readHeader(cells);
      return true;
    }
    if (FormEnd.isInOneCell(first, labels)) {
      end().readInOneCell(cells);
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

  /// A header row that begins with a label nobody knows: `财政归口 | …… | 实施单位 | ……`.
  private boolean holdsHeader(List<Cell> cells) {
    boolean isOutside = block instanceof Block.Top || block instanceof Block.Head;
    return isOutside
        && cells.stream()
            .skip(1)
            .limit(Math.max(0, cells.size() - 2))
            .anyMatch(cell -> labels.of(cell.text()).filter(Label::isName).isPresent());
  }

  private boolean isIndicatorRow(List<Cell> cells) {
    return block instanceof Block.Indicators(IndicatorTable table)
        && cells.size() >= 3
        && table.head().columnOver(cells.get(0)).filter(c -> c.label() == Label.LEVEL3).isPresent();
  }

  private void readHeader(List<Cell> cells) {
    for (int at = 0; at < cells.size(); at++) {
      Optional<Label> known = labels.of(cells.get(at).text());
      if (known.filter(found -> found == Label.TOTAL || found == Label.GRADE).isPresent()) {
        end().read(known.get(), cells.subList(at, Math.min(at + 2, cells.size())));
      }
      Optional<Label> label = known.filter(found -> found.isIn(Part.HEADER));
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
    end().read(label, cells);
    block = new Block.Bottom();
    return true;
  }

  private FormEnd end() {
    Optional<TableHead> head =
        block instanceof Block.Sections(TableHead sections)
            ? Optional.of(sections)
            : lastTable.map(IndicatorTable::head);
    return new FormEnd(drafting, labels, head);
  }

  private boolean readHeading(Label label, int row, List<Cell> cells) {
    boolean isUnderHead = block instanceof Block.Budget(BudgetTable table) && table.hasHead();
    if (label == Label.BUDGET_HEADING && !isUnderHead) {
      drafting.keepTitle();
      drafting.heading(cells.get(0));
      BudgetTable pairs = new BudgetTable(labels);
      block = new Block.Budget(pairs);
      readBudget(pairs, row);
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
      case Block.Top unused -> drafting.readAbove(titles(cells));
      case Block.Bottom unused -> drafting.readAbove(titles(cells));
      case Block.Head unused -> drafting.readAbove(cells.size() == 1 ? cells : List.of());
      case Block.Budget(BudgetTable table) -> readBudget(table, row);
      case Block.Goals(GoalTable table) ->
          table.read(grid.row(row), row, drafting::field).ifPresent(this::takeGoal);
      case Block.Indicators(IndicatorTable table) -> {
        if (indicators.endsWith(table, row)) {
          block = new Block.Bottom();
        }
      }
      case Block.Sections(TableHead head) -> indicators.readSection(head, row);
    }
  }

  /// A row of several cells above a form is no title, unless its words say so.
  private List<Cell> titles(List<Cell> cells) {
    boolean isTitle =
        cells.size() == 1 || cells.stream().anyMatch(cell -> labels.isTitle(cell.text()));
    return isTitle
        ? cells
        : cells.stream().filter(cell -> MoneyUnits.isNamedIn(cell) || isNamed(cell)).toList();
  }

  private boolean isNamed(Cell cell) {
    return labels.isCaption(cell.text())
        || !LabelledText.in(drafting.field(cell), labels).isEmpty();
  }

  private void readBudget(BudgetTable table, int row) {
    List<FormRow> budget = drafting.draft().budget;
    for (FormRow line : table.read(grid.row(row), drafting::field)) {
      if (table.isPartOf(budget, line)) {
        budget.add(BudgetTable.joined(budget.removeLast(), line));
      } else {
        budget.add(line);
      }
      drafting.budget(line);
    }
    drafting.labels(table.labelsIn(grid.row(row)).toList());
  }
}
