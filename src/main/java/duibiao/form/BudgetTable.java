package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import duibiao.form.Label.Part;
import duibiao.form.TableHead.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads budget rows below a head (`年度资金总额 | 1248.00 | 1231.96 | 1230.37`), or as label and value
/// where there is none.
final class BudgetTable {
  private static final List<String> MONEY_WORDS =
      List.of("资金", "拨款", "补助", "预算", "总额", "合计", "收入", "支出", "结转", "结余", "其他");

  private final Optional<TableHead> head;
  private final FormLabels labels;
  private final BudgetPairs pairs;

  BudgetTable(TableHead head, FormLabels labels) {
    this(Optional.of(head), labels);
  }

  BudgetTable(FormLabels labels) {
    this(Optional.empty(), labels);
  }

  private BudgetTable(Optional<TableHead> head, FormLabels labels) {
    this.head = head;
    this.labels = labels;
    this.pairs = new BudgetPairs(labels);
  }

  /// The funding lines of one row; two where two lists stand side by side.
  List<FormRow> read(List<Cell> cells, Function<Cell, Field> fields) {
    List<FormRow> inCells = amountsInCells(cells, fields);
    if (!inCells.isEmpty()) {
      return inCells;
    }
    return head.map(table -> belowHead(table, cells, fields).stream().toList())
        .orElseGet(
            () -> pairs.read(cells.stream().filter(cell -> !isHeading(cell)).toList(), fields));
  }

  /// Whether a line only adds another figure of the one before it: `预算数（A） | 5.8万` and below it
  /// `执行数（B） | 5.8万`.
  boolean isPartOf(List<FormRow> budget, FormRow line) {
    return namesFigure(line) && !budget.isEmpty() && namesFigure(budget.getLast());
  }

  private boolean namesFigure(FormRow line) {
    return line.get(Label.FUNDING_SOURCE)
        .flatMap(name -> labels.of(name.text()))
        .filter(label -> label.isAmount() || label == Label.RATE)
        .isPresent();
  }

  static FormRow joined(FormRow first, FormRow more) {
    Map<Label, Field> fields = new EnumMap<>(Label.class);
    fields.putAll(more.fields());
    fields.putAll(first.fields());
    return new FormRow(fields);
  }

  /// The headings among the cells of a row.
  Stream<Cell> labelsIn(List<Cell> cells) {
    return cells.stream()
        .filter(cell ->
            labels
                .of(cell.text())
                .filter(label ->
                    label.isIn(Part.HEADING) || label.isIn(Part.BUDGET) || label.isIn(Part.SHARED))
                .isPresent());
  }

  private Optional<FormRow> belowHead(
      TableHead table, List<Cell> cells, Function<Cell, Field> fields) {
    int firstAmount =
        table.columns().stream()
            .filter(column -> column.label() != Label.FUNDING_SOURCE)
            .filter(column -> !column.label().isIn(Part.HEADING))
            .mapToInt(Column::left)
            .min()
            .orElse(0);
    Map<Label, Field> row = new EnumMap<>(Label.class);
    if (cells.stream().anyMatch(cell -> cell.column() < firstAmount && isReason(table, cell))) {
      return Optional.empty();
    }
    for (Cell cell : cells) {
      if (cell.column() < firstAmount) {
        if (isName(table, cell) && !(isHeading(cell) && row.containsKey(Label.FUNDING_SOURCE))) {
          row.put(Label.FUNDING_SOURCE, fields.apply(cell));
        }
      } else if (!table.holds(cell)) {
        table
            .columnOver(cell)
            .ifPresent(column -> row.putIfAbsent(column.label(), fields.apply(cell)));
      }
    }
    boolean isOfMoney = isLine(row) && !holdsLabels(row) && !holdsWords(row);
    return isOfMoney ? Optional.of(new FormRow(row)) : Optional.empty();
  }

  /// A row of further labels: `按收入性质分： | 按支出性质分：`.
  private static boolean holdsLabels(Map<Label, Field> row) {
    return row.entrySet().stream()
        .filter(entry -> entry.getKey() != Label.FUNDING_SOURCE)
        .anyMatch(entry -> PlainText.fold(entry.getValue().text()).endsWith(":"));
  }

  /// A row below the amounts with words only: `预期目标 | 实际完成情况`.
  private static boolean holdsWords(Map<Label, Field> row) {
    Field name = row.get(Label.FUNDING_SOURCE);
    return name != null
        && row.size() > 1
        && !namesMoney(name.text())
        && row.values().stream()
            .filter(field -> !field.equals(name))
            .noneMatch(field -> Slots.isDash(field.text()) || holdsDigit(field.text()));
  }

  private static boolean holdsDigit(String text) {
    return PlainText.fold(text).chars().anyMatch(Character::isDigit);
  }

  /// A line has a name, and an amount or words that speak of money: a note below the table is none.
  private static boolean isLine(Map<Label, Field> row) {
    Field name = row.get(Label.FUNDING_SOURCE);
    return name != null && (row.size() > 1 || namesMoney(name.text()));
  }

  /// Whether a text is the name of a source of money.
  static boolean namesMoney(String text) {
    return MONEY_WORDS.stream().anyMatch(text::contains);
  }

  /// `偏差原因分析及改进措施 | ……` below the amounts is about all of them, and no line.
  private boolean isReason(TableHead table, Cell cell) {
    return !table.holds(cell)
        && labels.of(cell.text()).filter(label -> label.isIn(Part.SHARED)).isPresent();
  }

  /// A heading such as 资金总额 names a line where it stands below the head.
  private boolean isName(TableHead table, Cell cell) {
    return !Points.isNumber(cell) && (!isHeading(cell) || cell.row() > table.bottom());
  }

  /// Whether the amounts stand under a head.
  boolean hasHead() {
    return head.isPresent();
  }

  private boolean isHeading(Cell cell) {
    return labels.of(cell.text()).filter(label -> label.isIn(Part.HEADING)).isPresent();
  }

  /// `其中：一般公共预算：1873.66万元`, name and amount in one cell.
  private List<FormRow> amountsInCells(List<Cell> cells, Function<Cell, Field> fields) {
    List<FormRow> rows = new ArrayList<>();
    for (Cell cell : cells) {
      int colon = lastColon(cell.text());
      if (colon > 0 && startsWithNumber(cell.text().substring(colon + 1))) {
        Field field = fields.apply(cell);
        Cell name = Cell.ofText(cell.text().substring(0, colon), cell.span());
        Cell amount = Cell.ofText(cell.text().substring(colon + 1), cell.span());
        rows.add(
            new FormRow(
                Map.of(
                    Label.FUNDING_SOURCE, new Field(name, field.place()),
                    Label.ADJUSTED, new Field(amount, field.place()))));
      }
    }
    return rows;
  }

  private static int lastColon(String text) {
    return Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  }

  private static boolean startsWithNumber(String text) {
    String folded = PlainText.fold(text);
    return !folded.isEmpty() && Character.isDigit(folded.charAt(0));
  }
}
