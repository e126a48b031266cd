package duibiao.report;

import duibiao.report.Column.Look;
import java.util.List;
import java.util.Locale;

/// How a cell is printed on the screen.
public final class Shown {
  private Shown() {}

  /// The lines of a cell before any is broken; what is withheld has no text of its own.
  public static List<String> of(Look look, Cell cell) {
    return switch (cell) {
      case Cell.Text text -> List.of(SafeText.forScreen(text.text()));
      case Cell.Stack stack -> stack.texts().stream().map(SafeText::forScreen).toList();
      case Cell.Term term -> List.of(term.word());
      case Cell.Unknown unknown -> List.of(unknown.word());
      case Cell.Flag flag -> List.of(String.valueOf(flag.value()));
      case Cell.Whole whole -> List.of(String.valueOf(whole.value()));
      case Cell.Real real -> List.of(of(look, real.value()));
      case Cell.Exact exact -> List.of(exact.value().toPlainString());
      case Cell.Series series -> List.of("");
      case Cell.Blank blank -> List.of("");
      case Cell.Withheld withheld -> List.of("");
    };
  }

  private static String of(Look look, double value) {
    return switch (look) {
      case Look.Share share -> String.format(Locale.ROOT, "%.1f%%", value * 100);
      case Look.Decimal decimal -> String.format(Locale.ROOT, "%." + decimal.digits() + "f", value);
      case Look.Words words -> String.valueOf(value);
      case Look.Compact compact -> String.valueOf(value);
      case Look.Whole whole -> String.valueOf(value);
    };
  }
}
