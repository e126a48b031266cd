package duibiao.interpret;

import duibiao.document.Place;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Doubt;
import duibiao.evaluation.MoneyUnit;
import duibiao.form.Field;
import duibiao.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is doubtful about the unit of money.
final class MoneyDoubts {
  /// A programme of a billion yuan in figures headed 万元 is more likely one of a hundred thousand
  /// yuan, typed in yuan (普陀区 2022: 250000.00 for a fee).
  private static final BigDecimal IMPLAUSIBLE_WAN_YUAN = BigDecimal.valueOf(100_000);

  private MoneyDoubts() {}

  /// Whether a line headed 万元 or more holds an amount that can hardly be meant so.
  static boolean isImplausible(List<BudgetLine> budget) {
    return budget.stream().anyMatch(line -> doubtful(line).isPresent());
  }

  private static Optional<Amount> doubtful(BudgetLine line) {
    boolean isLarge = line.unit().yuan().compareTo(BigDecimal.ONE) > 0;
    return amount(line)
        .filter(amount -> isLarge && amount.value().compareTo(IMPLAUSIBLE_WAN_YUAN) >= 0);
  }

  private static Optional<Amount> amount(BudgetLine line) {
    return line.adjusted().or(line::initial).or(line::executed);
  }

  static List<Doubt> of(Form form, List<BudgetLine> budget) {
    for (BudgetLine line : budget) {
      Optional<Amount> large = doubtful(line);
      if (large.isPresent()) {
        return List.of(doubt(form, large.get()));
      }
    }
    return budget.stream()
        .filter(line -> line.unit().certainty() == MoneyUnit.Certainty.ASSUMED)
        .flatMap(line -> amount(line).stream())
        .limit(1)
        .map(amount ->
            new Doubt(
                Doubt.Kind.UNIT_ASSUMED, List.of(amount.place()), amount.value().toPlainString()))
        .toList();
  }

  private static Doubt doubt(Form form, Amount amount) {
    List<Place> places = new ArrayList<>(List.of(amount.place()));
    form.moneyUnits().stream().map(Field::place).limit(1).forEach(places::add);
    return new Doubt(Doubt.Kind.UNIT_DOUBTFUL, places, amount.value().toPlainString());
  }
}
