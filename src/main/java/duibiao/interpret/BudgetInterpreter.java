package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Doubt;
import duibiao.evaluation.MoneyUnit;
import duibiao.form.Field;
import duibiao.form.Form;
import duibiao.form.FormRow;
import duibiao.form.Label;
import java.util.List;
import java.util.Optional;

/// Budget rows to typed lines, in the unit the form prints.
final class BudgetInterpreter {
  private static final List<Label> AMOUNTS = List.of(Label.INITIAL, Label.ADJUSTED, Label.EXECUTED);

  private final FundingDictionary funding;
  private final Figures figures;
  private final Rates rates;

  BudgetInterpreter(FundingDictionary funding, Figures figures) {
    this.funding = funding;
    this.figures = figures;
    this.rates = new Rates(figures);
  }

  List<BudgetLine> lines(Form form) {
    MoneyUnit unit = MoneyUnits.of(form);
    List<BudgetLine> lines = form.budget().stream().map(row -> line(row, unit)).toList();
    return MoneyDoubts.isImplausible(lines)
        ? form.budget().stream().map(row -> line(row, unit.doubted())).toList()
        : lines;
  }

  /// Cells where an amount is due and something else stands, which is no dash.
  List<Doubt> unread(Form form) {
    MoneyUnit unit = MoneyUnits.of(form);
    return form.budget().stream()
        .flatMap(row -> AMOUNTS.stream().flatMap(label -> row.get(label).stream()))
        .filter(field -> figures.money(field, unit).isEmpty() && !Figures.isNothing(field.text()))
        .map(field ->
            new Doubt(
                Doubt.Kind.NOT_A_NUMBER, List.of(field.place()), PlainText.printed(field.text())))
        .toList();
  }

  private BudgetLine line(FormRow row, MoneyUnit unit) {
    String label = row.get(Label.FUNDING_SOURCE).map(Field::text).orElse("");
    Optional<Amount> adjusted = money(row, Label.ADJUSTED, unit);
    Optional<Amount> executed = money(row, Label.EXECUTED, unit);
    return new BudgetLine(
        name(label),
        funding.source(label),
        money(row, Label.INITIAL, unit),
        adjusted,
        executed,
        unit,
        row.get(Label.RATE).flatMap(field -> rates.read(field, adjusted, executed)),
        figures.points(row, Label.WEIGHT),
        figures.points(row, Label.SCORE));
  }

  /// The label without its closing colon and without the unit in brackets.
  private static String name(String label) {
    String printed = PlainText.printed(label);
    int end = printed.length();
    while (end > 0 && ":：".indexOf(printed.charAt(end - 1)) >= 0) {
      end--;
    }
    String bare = printed.substring(0, end);
    int open = Math.max(bare.lastIndexOf('('), bare.lastIndexOf('（'));
    return open > 0 && bare.indexOf('元', open) > 0 ? bare.substring(0, open) : bare;
  }

  private Optional<Amount> money(FormRow row, Label label, MoneyUnit unit) {
    return row.get(label).flatMap(field -> figures.money(field, unit));
  }
}
