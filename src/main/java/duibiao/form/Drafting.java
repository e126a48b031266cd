package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.PlainText;
import duibiao.form.Claim.Use;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The drafts of one grid while it is read: the one being written, those before it, and the lines
/// above that wait for their form.
final class Drafting {
  private static final Pattern PLAIN_AMOUNT =
      Pattern.compile("[¥￥]?\\(?-?[\\d,.]*\\)?(?:亿|万)?元?%?|[-—/.…]*|无|N/A");

  private final Grid grid;
  private final FormLabels labels;
  private final List<FormDraft> drafts = new ArrayList<>();
  private final List<Field> above = new ArrayList<>();

  /// Names from a line above the form, `单位名称：某局`, which give way to a cell of the form.
  private final Set<Label> namedAbove = EnumSet.noneOf(Label.class);

  private FormDraft draft;

  Drafting(Grid grid, FormLabels labels, List<Field> captions) {
    this.grid = grid;
    this.labels = labels;
    this.draft = new FormDraft(grid.name());
    this.above.addAll(captions);
  }

  FormDraft draft() {
    return draft;
  }

  Field field(Cell cell) {
    return new Field(cell, grid.placeOf(cell));
  }

  List<Field> fields(List<Cell> cells) {
    return cells.stream().map(this::field).toList();
  }

  void startForm() {
    drafts.add(draft);
    draft = new FormDraft(grid.name());
    namedAbove.clear();
  }

  /// @param heads the rows of the grid that head tables
  List<FormDraft> close(List<HeadRow> heads) {
    keepTitle();
    draft.heads.addAll(heads);
    drafts.add(draft);
    return List.copyOf(drafts);
  }

  void readAbove(List<Cell> cells) {
    above.addAll(fields(cells));
  }

  void labels(List<Cell> cells) {
    fields(cells).forEach(this::label);
  }

  /// Places that the form left to be filled in.
  void slot(List<Field> slot) {
    slot.forEach(this::label);
  }

  private void label(Field field) {
    draft.label(field, labels.of(field.text()));
  }

  /// The cells of a row, each claimed as what stands under its label.
  void values(FormRow row, Function<Label, Claim> claims) {
    row.fields().forEach((label, field) -> draft.value(field, claims.apply(label)));
  }

  /// The cells of a budget line; an amount with further words, of which only the figure is read or
  /// none, stays unclaimed.
  void budget(FormRow row) {
    FormRow plain = row;
    for (Label label : Label.ofBudget()) {
      boolean isPlain = row.get(label).filter(amount -> !isPlain(amount)).isEmpty();
      plain = isPlain ? plain : plain.without(label);
    }
    values(plain, label -> Claim.of(Use.BUDGET, label));
  }

  private static boolean isPlain(Field amount) {
    return amount.cell().number().isPresent()
        || PLAIN_AMOUNT.matcher(PlainText.fold(amount.text())).matches();
  }

  /// The cells of an indicator line; words in the column of signs that compare nothing, such as 定性,
  /// stay unclaimed.
  void line(FormRow row) {
    boolean isSign =
        row.get(Label.OPERATOR).filter(sign -> !Operators.isOperator(sign.text())).isEmpty();
    values(isSign ? row : row.without(Label.OPERATOR), Claim::inLine);
  }

  /// A heading that names the unit of money as well.
  void heading(Cell cell) {
    Field heading = field(cell);
    label(heading);
    if (MoneyUnits.isNamedIn(cell)) {
      draft.moneyUnits.add(heading);
    }
  }

  /// The value stands right of its label; where another label follows at once, the two head columns
  /// and name nothing.
  void header(Label label, Cell name, Optional<Cell> next) {
    boolean isValue = next.filter(cell -> labels.of(cell.text()).isEmpty()).isPresent();
    boolean isBlank = next.filter(cell -> cell.column() == name.span().right() + 1).isEmpty();
    draft.label(field(name), Optional.of(label));
    if (label == Label.OTHER_HEADER || !isValue && !isBlank) {
      return;
    }
    draft.anchor();
    if (isValue && (!draft.header.containsKey(label) || namedAbove.remove(label))) {
      Field value = field(next.orElseThrow());
      draft.header.put(label, value);
      draft.value(value, Claim.of(Use.NAME, label));
    }
  }

  /// Where programmes are rows of one table, another name begins another form, with the amounts
  /// that stand beside it.
  void names(FormRow line) {
    List<Label> names = line.fields().keySet().stream().filter(Label::isName).toList();
    if (names.isEmpty()) {
      return;
    }
    if (names.stream().anyMatch(name -> isOther(name, line))) {
      List<Field> title = List.copyOf(draft.title);
      boolean hasActuals = draft.hasActuals();
      startForm();
      draft.title.addAll(title);
      draft.continueTable(hasActuals);
    }
    boolean isNew = !draft.isAnchored();
    for (Label name : names) {
      line.get(name).ifPresent(field -> draft.header.putIfAbsent(name, field));
      line.get(name).ifPresent(field -> draft.value(field, Claim.of(Use.NAME, name)));
      draft.anchor();
    }
    FormRow budget = line.only(Label.ofBudget());
    if (isNew && !budget.fields().isEmpty()) {
      draft.budget.add(budget);
      budget(budget);
    }
  }

  /// The row without what two of its cells claim differently; both are told, neither is taken.
  FormRow settled(FormRow line, TableHead head, List<Cell> cells) {
    FormRow settled = line;
    for (TableHead.Column rival : head.rivals()) {
      Optional<Field> one = line.get(rival.label());
      Optional<Field> other =
          cells.stream().filter(cell -> rival.overlap(cell) > 0).findFirst().map(this::field);
      Claim claim = Claim.inLine(rival.label());
      other.ifPresent(field -> draft.value(field, claim));
      if (one.isPresent() && other.isPresent() && !saysTheSame(one.get(), other.get())) {
        draft.rivals.add(new Rival(rival.label(), one.get(), other.get()));
        draft.value(one.get(), claim);
        settled = settled.without(rival.label());
      }
    }
    return settled;
  }

  private static boolean saysTheSame(Field one, Field other) {
    return one.place().equals(other.place())
        || PlainText.fold(one.text()).equals(PlainText.fold(other.text()));
  }

  private boolean isOther(Label name, FormRow line) {
    Field earlier = draft.header.get(name);
    return earlier != null
        && line.get(name).filter(now -> !now.text().equals(earlier.text())).isPresent();
  }

  void total(Map<Label, Field> total) {
    draft.total.putAll(total);
    values(new FormRow(total), label -> Claim.of(Use.TOTAL, label));
  }

  void conclusion(Cell cell) {
    Field text = field(cell);
    draft.conclusions.add(text);
    draft.value(text, Claim.of(Use.SENTENCE));
  }

  /// What stands beside the form and not in it: who filed it, and when.
  void margin(List<Cell> cells) {
    labels(cells);
    draft.margins.addAll(fields(cells));
  }

  /// Gives the lines above to the form that begins below them.
  void keepTitle() {
    draft.margins.addAll(above);
    List<Field> others = new ArrayList<>();
    for (Field line : above) {
      if (MoneyUnits.isNamedIn(line.cell())) {
        draft.moneyUnits.add(line);
      }
      List<LabelledText.Entry> entries = LabelledText.in(line, labels);
      if (!entries.isEmpty()) {
        entries.forEach(this::entry);
      } else if (labels.isCaption(line.text())) {
        draft.label(line, Optional.empty());
      } else {
        others.add(line);
      }
    }
    above.clear();
    if (!draft.hasBody() && draft.title.isEmpty()) {
      List<Field> title = new TitleLines(labels, drafts.isEmpty()).of(others);
      draft.title.addAll(title);
      title.forEach(line -> draft.value(line, Claim.of(Use.TITLE)));
    }
  }

  private void entry(LabelledText.Entry entry) {
    draft.value(entry.value(), Claim.of(Use.NAME, entry.label()));
    if (entry.label() != Label.OTHER_HEADER) {
      draft.anchor();
      if (draft.header.putIfAbsent(entry.label(), entry.value()) == null) {
        namedAbove.add(entry.label());
      }
    }
  }
}
