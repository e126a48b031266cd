package duibiao.conform.indicator;

import duibiao.document.PlainText;
import duibiao.document.Recent;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// The base units of the units that lines print; one that the dictionary does not know is its own.
final class PrintedUnits {
  private static final String UNLISTED = "unlisted";

  private final Function<String, Optional<BaseUnit>> dictionary;
  private final Recent<String, BaseUnit> recent = new Recent<>(this::find);

  PrintedUnits(Function<String, Optional<BaseUnit>> dictionary) {
    this.dictionary = dictionary;
  }

  boolean isKnown(String printed) {
    return dictionary.apply(printed).isPresent();
  }

  BaseUnit base(String printed) {
    return recent.get(printed);
  }

  private BaseUnit find(String printed) {
    return dictionary
        .apply(printed)
        .orElseGet(() -> new BaseUnit(PlainText.fold(printed), BigDecimal.ONE, UNLISTED));
  }

  Optional<String> of(Target target) {
    return switch (target) {
      case Target.Numeric numeric -> numeric.quantity().unit();
      case Target.Percent percent -> Optional.of(Quantity.PERCENT);
      case Target.Range range -> range.upper().unit();
      case Target.Date date -> Optional.empty();
      case Target.Qualitative qualitative -> Optional.empty();
      case Target.Compound compound -> Optional.empty();
      case Target.Text text -> Optional.empty();
      case Target.None none -> Optional.empty();
    };
  }

  Optional<String> of(Actual actual) {
    return switch (actual) {
      case Actual.Numeric numeric -> numeric.quantity().unit();
      case Actual.Percent percent -> Optional.of(Quantity.PERCENT);
      case Actual.Range range -> range.upper().unit();
      case Actual.Date date -> Optional.empty();
      case Actual.Qualitative qualitative -> Optional.empty();
      case Actual.Met met -> Optional.empty();
      case Actual.Compound compound -> Optional.empty();
      case Actual.Text text -> Optional.empty();
      case Actual.None none -> Optional.empty();
    };
  }
}
