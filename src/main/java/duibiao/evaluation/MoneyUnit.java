package duibiao.evaluation;

import java.math.BigDecimal;

/// The unit in which a form prints money, and how certain that is.
///
/// @param printed `万元`, `元`, `亿元`, as printed
/// @param yuan how many yuan one of it is
public record MoneyUnit(String printed, BigDecimal yuan, Certainty certainty) {

  /// How certain a unit of money is.
  public enum Certainty {
    /// The form prints it.
    PRINTED,
    /// No unit is printed; the usual 万元 was taken.
    ASSUMED,
    /// The form prints it and the figures can hardly be meant so; amounts in yuan are absent.
    DOUBTFUL
  }

  public boolean isAssumed() {
    return certainty == Certainty.ASSUMED;
  }

  public boolean isDoubtful() {
    return certainty == Certainty.DOUBTFUL;
  }

  /// The same unit, doubted.
  public MoneyUnit doubted() {
    return new MoneyUnit(printed, yuan, Certainty.DOUBTFUL);
  }
}
