package duibiao.evaluation;

import java.math.BigDecimal;
import java.util.Optional;

/// One funding line of a form: `其中：当年财政拨款 | 1248.00 | 1231.96 | 1230.37 | - | 99.87 | -`.
///
/// @param label as printed, layout white space folded
/// @param source the funding source the label names
/// @param initial 年初预算数, in `unit`
/// @param adjusted 全年预算数 (A), in `unit`
/// @param executed 全年执行数 (B), in `unit`
/// @param unit the printed money unit, `万元` or `元`
/// @param rate 执行率 as printed, a fraction: `99.87` and `99.87%` are 0.9987
/// @param weight 分值 of the execution block
/// @param score 得分 of the execution block
public record BudgetLine(
    String label,
    FundingSource source,
    Optional<Amount> initial,
    Optional<Amount> adjusted,
    Optional<Amount> executed,
    MoneyUnit unit,
    Optional<Amount> rate,
    Optional<Amount> weight,
    Optional<Amount> score) {

  /// An amount of this line in yuan, absent while the unit is doubtful.
  public Optional<BigDecimal> yuan(Optional<Amount> amount) {
    return amount
        .filter(printed -> !unit.isDoubtful())
        .map(printed -> printed.value().multiply(unit.yuan()));
  }

  public boolean isEmpty() {
    return initial.isEmpty() && adjusted.isEmpty() && executed.isEmpty() && rate.isEmpty();
  }
}
