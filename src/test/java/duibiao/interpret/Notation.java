package duibiao.interpret;

import duibiao.evaluation.Actual;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Values as the spec files write them: `numeric >= 2.00 次`.
final class Notation {
  private Notation() {}

  static String of(Target target) {
    return switch (target) {
      case Target.Numeric it -> "numeric " + of(it.operator(), it.quantity());
      case Target.Percent it -> "percent " + of(it.operator(), it.quantity());
      case Target.Range it -> range(it.lower(), it.upper());
      case Target.Date it -> date(it.until());
      case Target.Qualitative it -> "qualitative";
      case Target.Compound it -> compound(it.parts().stream().map(Notation::of).toList());
      case Target.Text it -> "text";
      case Target.None it -> "none";
    };
  }

  static String of(Actual actual) {
    return switch (actual) {
      case Actual.Numeric it -> "numeric " + of(it.operator(), it.quantity());
      case Actual.Percent it -> "percent " + of(it.operator(), it.quantity());
      case Actual.Range it -> range(it.lower(), it.upper());
      case Actual.Date it -> date(it.until());
      case Actual.Qualitative it -> "qualitative";
      case Actual.Met it -> "claim " + it.level().code();
      case Actual.Compound it -> compound(it.parts().stream().map(Notation::of).toList());
      case Actual.Text it -> "text";
      case Actual.None it -> "none";
    };
  }

  static String of(Operator operator, Quantity quantity) {
    return operator.sign() + " " + of(quantity);
  }

  static String of(Quantity quantity) {
    return quantity.value().toPlainString() + quantity.unit().map(unit -> " " + unit).orElse("");
  }

  private static String range(Quantity lower, Quantity upper) {
    return "range " + lower.value().toPlainString() + ".." + of(upper);
  }

  private static String date(Optional<LocalDate> until) {
    return "date" + until.map(day -> " " + day).orElse("");
  }

  private static String compound(List<String> parts) {
    return parts.stream().collect(Collectors.joining(" | ", "compound [", "]"));
  }
}
