package duibiao.pipeline;

import duibiao.conform.indicator.BaseUnit;
import duibiao.evaluation.Quantity;
import duibiao.interpret.Unit;
import duibiao.interpret.UnitDictionary;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// The units that forms are read with, as conforming needs them: one dictionary for both.
///
/// @param units `units.yml` of the installation
public record BaseUnits(UnitDictionary units) implements Function<String, Optional<BaseUnit>> {

  /// The base unit of a printed one; `元/人*月` and `元/人·月` are one.
  @Override
  public Optional<BaseUnit> apply(String printed) {
    return units.find(printed).map(BaseUnits::base);
  }

  private static BaseUnit base(Unit unit) {
    return unit.isShare()
        ? new BaseUnit(Quantity.PERCENT, BigDecimal.ONE, unit.measures())
        : new BaseUnit(
            unit.base().replace('*', '·').replace('、', '·'), unit.factor(), unit.measures());
  }
}
