package duibiao.conform.indicator;

import java.math.BigDecimal;

/// The unit in which figures are compared: 万人次 are 10000 of 人次, 公里 1000 of 米. An unknown unit is
/// its own base.
///
/// @param name the base unit; a ratio joins the names of its units (`元/人·月`)
/// @param factor how many of it one printed unit is; 1 for shares, which are fractions already
/// @param measures what it measures, as `units.yml` says
public record BaseUnit(String name, BigDecimal factor, String measures) {

  public BaseUnit {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor: " + factor);
    }
  }
}
