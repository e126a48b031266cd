package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.form.Label.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one grid from top to bottom into drafts of forms: each row by its labels, or by the table it lies in.
final class GridScan {
  private final Grid grid;
  private final FormLabels labels;
  private final TableHeads heads;
  private final List<FormDraft> drafts = new ArrayList<>();
  private final List<Field> above = new ArrayList<>();
  private FormDraft draft;
  private Block block = new Block.Top();
  private Optional<IndicatorTable> lastTable = Optional.empty();

  private GridScan(Grid grid, FormLabels labels, List<Field> captions) {
    this.grid = grid;
    this.labels = labels;
    this.heads = new TableHeads(labels);
    this.draft = new FormDraft(grid.name());
    this.above.addAll(captions);
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
    scan.close();
    return scan.drafts;
  }

  private void close() {
    keepTitle();
    drafts.add(draft);
  }

  /// Reads what begins in a row and returns the last row it took.
  private int read(int row) {
    List<Cell> cells = TableHeads.anchored(grid, row);
    if (cells.isEmpty()) {
      return row;
    }
    Optional<TableHead> head = heads.at(grid, row);
    if (head.isPresent()) {
      open(head.get());
      return head.get().bottom();
    }
    if (!readLabelled(row, cells)) {
      readInBlock(row, cells);
    }
    return row;
  }

  private Field field(Cell cell) {
    return new Field(cell, grid.placeOf(cell));
  }

  // Heads.

  private void open(TableHead head) {
    keepTitle();
    head.labels().forEach(cell -> draft.label(field(cell)));
    head.labels().stream().filter(MoneyUnits::isNamedIn).map(this::field).forEach(draft.moneyUnits::add);
    block =
        switch (head.table()) {
          case BUDGET -> new Block.Budget(new BudgetTable(head, labels));
          case GOALS -> new Block.Goals(new GoalTable(head));
          case INDICATORS -> new Block.Indicators(indicatorTable(head));
          case SECTIONS -> new Block.Sections(head);
        };
  }

  private IndicatorTable indicatorTable(TableHead head) {
    IndicatorTable table = new IndicatorTable(head, labels, this::field);
    lastTable.ifPresent(table::continueFrom);
    lastTable = Optional.of(table);
    if (head.has(Label.ACTUAL)) {
      draft.tableWithActuals();
    }
    return table;
  }

  // Rows that say by their labels what they are.

  private boolean readLabelled(int row, List<Cell> cells) {
    Cell first = cells.get(0);
    Optional<Label> label = labels.of(first.text());
    boolean inTable = block instanceof Block.Indicators;
    if (label.filter(found -> found.isIn(Part.HEADER)).isPresent() && !isIndicatorRow(cells)) {
      readHeader(cells);
      return true;
    }
    if (label.filter(found -> found.isIn(Part.END)).isPresent()) {
      return readEnd(label.get(), cells);
    }
    if (labels.beginsFooter(first.text())) {
      cells.stream().map(this::field).forEach(draft::label);
      block = new Block.Bottom();
      return true;
    }
    return !inTable && label.isPresent() && readHeading(label.get(), row, cells);
  }

  private boolean isIndicatorRow(List<Cell> cells) {
    return block instanceof Block.Indicators(IndicatorTable table)
        && cells.size() >= 3
        && table.head().columnOver(cells.get(0)).filter(c -> c.label() == Label.LEVEL3).isPresent();
  }

  private void readHeader(List<Cell> cells) {
    for (int at = 0; at < cells.size(); at++) {
      Optional<Label> label = labels.of(cells.get(at).text());
      if (label.filter(found -> found.isIn(Part.HEADER)).isEmpty()) {
        continue;
      }
      if (startsForm(label.get())) {
        startForm();
      }
      keepTitle();
      draft.label(field(cells.get(at)));
      Optional<Cell> next = at + 1 < cells.size() ? Optional.of(cells.get(at + 1)) : Optional.empty();
      takeHeader(label.get(), cells.get(at), next);
    }
    block = new Block.Head();
  }

  /// The value stands right of its label; where another label follows at once, the two head columns and name nothing.
  private void takeHeader(Label label, Cell name, Optional<Cell> next) {
    boolean isValue = next.filter(cell -> labels.of(cell.text()).isEmpty()).isPresent();
    boolean isBlank = next.filter(cell -> cell.column() == name.span().right() + 1).isEmpty();
    if (label == Label.OTHER_HEADER || !isValue && !isBlank) {
      return;
    }
    draft.anchor();
    if (isValue && !draft.header.containsKey(label)) {
      Field value = field(next.orElseThrow());
      draft.header.put(label, value);
      draft.value(value);
    }
  }

  /// A new form begins where a form that has a body is followed by another name of a programme or an organisation.
  private boolean startsForm(Label label) {
    return label != Label.OTHER_HEADER
        && draft.hasBody()
        && (block instanceof Block.Bottom || draft.header.containsKey(label) || label == Label.PROGRAMME);
  }

  private void startForm() {
    drafts.add(draft);
    draft = new FormDraft(grid.name());
    lastTable = Optional.empty();
  }

  private boolean readEnd(Label label, List<Cell> cells) {
    List<Cell> values = cells.subList(1, cells.size());
    if (label == Label.TOTAL) {
      if (block instanceof Block.Budget) {
        return false;
      }
      draft.label(field(cells.get(0)));
      readTotal(values);
    } else if (label == Label.GRADE) {
      draft.label(field(cells.get(0)));
      values.stream().findFirst().map(this::field).ifPresent(this::takeGrade);
    } else if (label == Label.CONCLUSION) {
      draft.label(field(cells.get(0)));
      values.stream().map(this::field).forEach(this::takeConclusion);
    } else {
      cells.stream().map(this::field).forEach(draft::label);
    }
    block = new Block.Bottom();
    return true;
  }

  private void takeGrade(Field value) {
    draft.total.put(Label.GRADE, value);
    draft.value(value);
  }

  private void takeConclusion(Field value) {
    draft.conclusions.add(value);
    draft.value(value);
  }

  private void readTotal(List<Cell> values) {
    List<Field> numbers = new ArrayList<>();
    for (Cell cell : values) {
      if (Grades.isGrade(cell.text())) {
        takeGrade(field(cell));
      } else if (labels.of(cell.text()).isPresent()) {
        draft.label(field(cell));
      } else if (Points.isPoints(cell) && !Slots.isDash(cell.text())) {
        numbers.add(field(cell));
      }
    }
    TotalRow.read(numbers, totalHead()).forEach(this::takeTotal);
  }

  private Optional<TableHead> totalHead() {
    return block instanceof Block.Sections(TableHead head)
        ? Optional.of(head)
        : lastTable.map(IndicatorTable::head);
  }

  private void takeTotal(Label label, Field value) {
    draft.total.put(label, value);
    draft.value(value);
  }

  private boolean readHeading(Label label, int row, List<Cell> cells) {
    if (label == Label.BUDGET_HEADING) {
      BudgetTable table = new BudgetTable(labels);
      open(table, cells);
      readBudget(table, row);
      return true;
    }
    if (label.isIn(Part.GOAL) || label == Label.GOAL_HEADING) {
      return readGoalLine(cells);
    }
    return false;
  }

  private void open(BudgetTable table, List<Cell> cells) {
    keepTitle();
    Field heading = field(cells.get(0));
    draft.label(heading);
    if (MoneyUnits.isNamedIn(heading.cell())) {
      draft.moneyUnits.add(heading);
    }
    block = new Block.Budget(table);
  }

  private boolean readGoalLine(List<Cell> cells) {
    keepTitle();
    GoalTable.readLine(cells, labels, this::field).ifPresent(draft.goals::add);
    cells.stream().filter(cell -> labels.of(cell.text()).isPresent()).map(this::field).forEach(draft::label);
    draft.goals.forEach(goal -> goal.fields().values().forEach(draft::value));
    block = new Block.Head();
    return true;
  }

  // Rows that are what the block they lie in makes of them.

  private void readInBlock(int row, List<Cell> cells) {
    switch (block) {
      case Block.Top unused -> readAbove(cells);
      case Block.Bottom unused -> readAbove(cells);
      case Block.Head unused -> readHeadRow(cells);
      case Block.Budget(BudgetTable table) -> readBudget(table, row);
      case Block.Goals(GoalTable table) -> readGoals(table, row);
      case Block.Indicators(IndicatorTable table) -> readIndicators(table, row);
      case Block.Sections(TableHead head) -> readSection(head, row);
    }
  }

  private void readHeadRow(List<Cell> cells) {
    if (cells.size() == 1) {
      readAbove(cells);
    }
  }

  private void readAbove(List<Cell> cells) {
    cells.stream().map(this::field).forEach(above::add);
  }

  private void readBudget(BudgetTable table, int row) {
    for (FormRow line : table.read(grid.row(row), this::field)) {
      if (table.isPartOf(draft.budget, line)) {
        draft.budget.add(BudgetTable.joined(draft.budget.removeLast(), line));
      } else {
        draft.budget.add(line);
      }
      line.fields().values().forEach(draft::value);
    }
    table.labelsIn(grid.row(row)).map(this::field).forEach(draft::label);
  }

  private void readGoals(GoalTable table, int row) {
    table
        .read(grid.row(row), row, this::field)
        .ifPresent(
            goal -> {
              draft.goals.add(goal);
              goal.fields().values().forEach(draft::value);
            });
  }

  private void readIndicators(IndicatorTable table, int row) {
    List<Cell> cells = grid.row(row).stream().filter(cell -> !isBeside(table.head(), cell)).toList();
    if (endsTable(table.head(), cells)) {
      block = new Block.Bottom();
      readAbove(TableHeads.anchored(grid, row));
      return;
    }
    IndicatorTable.Line line = table.read(cells);
    switch (line) {
      case IndicatorTable.Line.IndicatorLine(FormRow indicator) -> takeIndicator(indicator);
      case IndicatorTable.Line.TotalLine(FormRow total) -> {
        total.fields().forEach(this::takeTotal);
        block = new Block.Bottom();
      }
      case IndicatorTable.Line.Slot(List<Field> slot) -> slot.forEach(draft::label);
    }
  }

  private void takeIndicator(FormRow row) {
    if (Continuation.isOne(row, draft.indicators)) {
      FormRow joined = Continuation.join(draft.indicators.removeLast(), row);
      row.fields().values().forEach(draft::value);
      draft.indicators.add(joined);
      return;
    }
    draft.indicators.add(row);
    row.fields().values().forEach(draft::value);
  }

  /// A heading that stands beside the whole table, over the head's own rows as well.
  private boolean isBeside(TableHead head, Cell cell) {
    return head.labels().contains(cell);
  }

  /// A line across the names and the targets is no row of the table, nor is a title in the first column of a sheet without merged cells.
  private boolean endsTable(TableHead head, List<Cell> cells) {
    if (cells.size() != 1) {
      return false;
    }
    Cell only = cells.get(0);
    boolean across =
        head.columns().stream().filter(column -> column.overlap(only) > 0).count() >= 4
            && head.column(Label.LEVEL3).filter(column -> column.overlap(only) > 0).isPresent();
    return across || labels.isTitle(only.text()) && only.column() == head.labels().get(0).column();
  }

  private void readSection(TableHead head, int row) {
    List<Cell> cells = grid.row(row).stream().filter(cell -> !isBeside(head, cell)).toList();
    SectionTable.read(head, cells, this::field)
        .ifPresent(
            section -> {
              draft.sections.add(section);
              section.fields().values().forEach(draft::value);
            });
  }

  // Titles.

  /// Gives the lines above to the form that begins below them.
  private void keepTitle() {
    for (Field line : above) {
      if (MoneyUnits.isNamedIn(line.cell())) {
        draft.moneyUnits.add(line);
      }
      if (labels.isCaption(line.text())) {
        draft.label(line);
      } else if (!draft.hasBody() && draft.header.isEmpty()) {
        draft.title.add(line);
        draft.value(line);
      }
    }
    above.clear();
  }
}
