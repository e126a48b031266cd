package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Fact;
import duibiao.evaluation.FundingSource;
import duibiao.evaluation.MoneyUnit;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Target;
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
  private final TargetParser quantities;

  FigureInterpreter(TargetParser quantities) {
    this.quantities = quantities;
  }

  List<Fact> facts(Form form) {
    return form.figures().stream().flatMap(figure -> fact(figure).stream()).toList();
  }

  private Optional<Fact> fact(Figure figure) {
    String text = PlainText.printed(figure.sentence().text());
    return switch (quantities.parse(figure.value().text())) {
      case Target.Numeric(String printed, Operator operator, var quantity) ->
          Optional.of(
              new Fact(
                  figure.name(), quantity.value(), quantity.unit(), text, figure.value().place()));
      case Target.Percent(String printed, Operator operator, var quantity) ->
          Optional.of(
              new Fact(
                  figure.name(), quantity.value(), quantity.unit(), text, figure.value().place()));
      case Target.Range range -> Optional.empty();
      case Target.Date date -> Optional.empty();
      case Target.Qualitative words -> Optional.empty();
      case Target.Compound several -> Optional.empty();
      case Target.Text words -> Optional.empty();
      case Target.None none -> Optional.empty();
    };
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
    lines.forEach((source, figures) -> budget.add(line(source, figures)));
    return budget;
  }

  private static BudgetLine line(String source, Map<Label, Figure> figures) {
    Figure first = figures.values().iterator().next();
    MoneyUnit unit = MoneyUnits.inText(first.value().text());
    return new BudgetLine(
        first.funding().map(Figure.Funding::label).orElse(""),
        FundingSource.valueOf(source),
        amount(figures, Label.INITIAL, unit),
        amount(figures, Label.ADJUSTED, unit),
        amount(figures, Label.EXECUTED, unit),
        unit,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<Amount> amount(Map<Label, Figure> figures, Label column, MoneyUnit unit) {
    return Optional.ofNullable(figures.get(column))
        .flatMap(figure ->
            Money.read(figure.value().cell(), unit)
                .map(value -> new Amount(value, figure.value().place())));
  }
}
