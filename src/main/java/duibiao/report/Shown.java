package duibiao.report;

import duibiao.report.Column.Look;
import java.util.Locale;

/// How a cell is printed on the screen.
final class Shown {
  private Shown() {}

  /// What is withheld has no text of its own.
  static String of(Look look, Cell cell) {
    return switch (cell) {
      case Cell.Text text -> SafeText.forScreen(text.text());
      case Cell.Term term -> term.word();
      case Cell.Unknown unknown -> unknown.word();
      case Cell.Whole whole -> String.valueOf(whole.value());
      case Cell.Real real -> of(look, real.value());
      case Cell.Blank blank -> "";
      case Cell.Withheld withheld -> "";
    };
  }

  private static String of(Look look, double value) {
    return switch (look) {
      case Look.Share share -> String.format(Locale.ROOT, "%.1f%%", value * 100);
      case Look.Decimal decimal -> String.format(Locale.ROOT, "%." + decimal.digits() + "f", value);
      case Look.Words words -> String.valueOf(value);
      case Look.Compact text -> String.valueOf(value);
      case Look.Whole whole -> String.valueOf(value);
    };
  }
}
