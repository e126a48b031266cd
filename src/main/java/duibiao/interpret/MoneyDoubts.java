package duibiao.interpret;

import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Doubt;
import duibiao.form.Field;
import duibiao.form.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is doubtful about the unit of money.
final class MoneyDoubts {
  /// A programme of a billion yuan in figures that are multiples of a yuan is more likely one of a hundred thousand.
  private static final BigDecimal IMPLAUSIBLE_WAN_YUAN = BigDecimal.valueOf(100_000);

  private MoneyDoubts() {}

  static List<Doubt> of(Form form, List<BudgetLine> budget) {
    List<Doubt> doubts = new ArrayList<>();
    for (BudgetLine line : budget) {
      Optional<Amount> amount = line.adjusted().or(line::initial).or(line::executed);
      if (amount.isPresent() && doubts.isEmpty()) {
        if (line.unit().isAssumed()) {
          doubts.add(
              new Doubt(Doubt.Kind.UNIT_ASSUMED, List.of(amount.get().place()), line.label()));
        } else if (line.unit().yuan().compareTo(BigDecimal.ONE) > 0
            && amount.get().value().compareTo(IMPLAUSIBLE_WAN_YUAN) >= 0) {
          doubts.add(doubtful(form, amount.get()));
        }
      }
    }
    return doubts;
  }

  private static Doubt doubtful(Form form, Amount amount) {
    List<duibiao.document.Place> places = new ArrayList<>(List.of(amount.place()));
    form.moneyUnits().stream().map(Field::place).limit(1).forEach(places::add);
    return new Doubt(Doubt.Kind.UNIT_DOUBTFUL, places, amount.value().toPlainString());
  }
}
