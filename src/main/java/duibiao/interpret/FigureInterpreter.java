package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Fact;
import duibiao.evaluation.FundingSource;
import duibiao.evaluation.MoneyUnit;
import duibiao.form.Figure;
import duibiao.form.Form;
import duibiao.form.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Figures in sentences to facts, and to the budget lines they give.
final class FigureInterpreter {
  private static final String RATE = "budget_execution_rate";

  private final QuantityParser quantities;
  private final Figures figures;

  FigureInterpreter(QuantityParser quantities, Figures figures) {
    this.quantities = quantities;
    this.figures = figures;
  }

  List<Fact> facts(Form form) {
    return form.figures().stream().flatMap(figure -> fact(figure).stream()).toList();
  }

  private Optional<Fact> fact(Figure figure) {
    String text = PlainText.printed(figure.sentence().text());
    return quantities
        .figure(figure.value().text())
        .map(quantity ->
            new Fact(
                figure.name(), quantity.value(), quantity.unit(), text, figure.value().place()));
  }

  /// One line per funding source, of the first sentence that gives each amount.
  List<BudgetLine> budget(Form form) {
    Map<String, Map<Label, Figure>> lines = new LinkedHashMap<>();
    for (Figure figure : form.figures()) {
      figure
          .funding()
          .ifPresent(funding ->
              lines
                  .computeIfAbsent(funding.source(), source -> new EnumMap<>(Label.class))
                  .putIfAbsent(funding.column(), figure));
    }
    List<BudgetLine> budget = new ArrayList<>();
    lines.forEach((source, found) -> budget.add(line(source, found, rate(form, source))));
    return budget;
  }

  /// Named as what was spent, for 全年预算数 names a column.
  private BudgetLine line(String source, Map<Label, Figure> found, Optional<Amount> rate) {
    Figure first = found.getOrDefault(Label.EXECUTED, found.values().iterator().next());
    MoneyUnit unit = MoneyUnits.inText(first.value().text());
    return new BudgetLine(
        first.funding().map(Figure.Funding::label).orElse(""),
        FundingSource.valueOf(source),
        amount(found, Label.INITIAL, unit),
        amount(found, Label.ADJUSTED, unit),
        amount(found, Label.EXECUTED, unit),
        unit,
        rate,
        Optional.empty(),
        Optional.empty());
  }

  /// The execution rate that a sentence states is that of the whole.
  private Optional<Amount> rate(Form form, String source) {
    return form.figures().stream()
        .filter(figure -> figure.name().equals(RATE))
        .filter(figure -> FundingSource.valueOf(source) == FundingSource.TOTAL)
        .findFirst()
        .flatMap(figure ->
            quantities
                .figure(figure.value().text())
                .filter(quantity -> quantity.isPercent())
                .map(quantity -> new Amount(quantity.value(), figure.value().place())));
  }

  private Optional<Amount> amount(Map<Label, Figure> found, Label column, MoneyUnit unit) {
    return Optional.ofNullable(found.get(column))
        .flatMap(figure -> figures.money(figure.value(), unit));
  }
}
