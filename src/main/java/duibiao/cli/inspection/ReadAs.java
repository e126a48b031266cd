package duibiao.cli.inspection;

import duibiao.document.PlainText;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import duibiao.report.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a printed target or actual was understood, in few words: `≥ 85 %`, `2023-09-30`, 定性.
public record ReadAs(Messages messages) {

  /// A target, read.
  public String of(Target target) {
    return switch (target) {
      case Target.Numeric(String text, Operator operator, Quantity quantity) ->
          compared(operator, quantity);
      case Target.Percent(String text, Operator operator, Quantity quantity) ->
          compared(operator, quantity);
      case Target.Range(String text, Quantity lower, Quantity upper) -> range(lower, upper);
      case Target.Date(String text, Optional<LocalDate> until) -> date(until);
      case Target.Qualitative words -> word("qualitative");
      case Target.Compound(String text, List<Target> parts) ->
          parts.stream().map(this::of).collect(Collectors.joining(" ; "));
      case Target.Text words -> word("text");
      case Target.None none -> word("none");
    };
  }

  /// An actual, read.
  public String of(Actual actual) {
    return switch (actual) {
      case Actual.Numeric(String text, Operator operator, Quantity quantity) ->
          compared(operator, quantity);
      case Actual.Percent(String text, Operator operator, Quantity quantity) ->
          compared(operator, quantity);
      case Actual.Range(String text, Quantity lower, Quantity upper) -> range(lower, upper);
      case Actual.Date(String text, Optional<LocalDate> until) -> date(until);
      case Actual.Qualitative words -> word("qualitative");
      case Actual.Met(String text, Actual.Level level) -> word(level.code());
      case Actual.Compound(String text, List<Actual> parts) ->
          parts.stream().map(this::of).collect(Collectors.joining(" ; "));
      case Actual.Text words -> word("text");
      case Actual.None none -> word("none");
    };
  }

  /// Whether a reading says no more than what is printed: `≥85%` is `≥ 85 %`.
  static boolean isAsPrinted(String printed, String reading) {
    return bare(printed).equals(bare(reading));
  }

  private static String bare(String text) {
    return PlainText.fold(text).replace("(", "").replace(")", "");
  }

  private String word(String kind) {
    return messages.say("inspect.read." + kind);
  }

  private String date(Optional<LocalDate> until) {
    return until.map(String::valueOf).orElseGet(() -> word("date"));
  }

  private static String compared(Operator operator, Quantity quantity) {
    String sign = sign(operator);
    return sign.isEmpty() ? amount(quantity) : sign + " " + amount(quantity);
  }

  private static String range(Quantity lower, Quantity upper) {
    return amount(lower) + " … " + amount(upper);
  }

  private static String amount(Quantity quantity) {
    String number =
        (quantity.isPercent() ? quantity.value().movePointRight(2) : quantity.value())
            .toPlainString();
    return quantity.unit().map(unit -> number + " " + unit).orElse(number);
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "≥";
      case ABOVE -> ">";
      case EQUAL -> "=";
      case AT_MOST -> "≤";
      case BELOW -> "<";
      case NONE -> "";
    };
  }
}
