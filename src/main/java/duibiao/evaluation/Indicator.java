package duibiao.evaluation;

import duibiao.document.Place;
import java.util.Optional;

/// One indicator line: `产出指标 | 数量指标 | 对口支援省市区域次数 | ≥2.00(次) | 2.00(次) | 5.00 | 5.00`.
///
/// @param goal the number of the goal it belongs to, when the form has several
/// @param group the activity it belongs to, when the form groups by activity (`无障碍环境建设`)
/// @param level1 indicator category as printed (`产出指标`)
/// @param level2 indicator subcategory as printed (`数量指标`)
/// @param level3 the indicator's name as printed
/// @param weight 分值, points
/// @param score 得分, points
/// @param reason 偏差原因分析及改进措施, as printed
/// @param place the cell of its name; where the name is blank, of its target
public record Indicator(
    Optional<Integer> goal,
    Optional<String> group,
    Optional<String> level1,
    Optional<String> level2,
    Optional<String> level3,
    Measured<Target> target,
    Measured<Actual> actual,
    Optional<Amount> weight,
    Optional<Amount> score,
    Optional<Printed> reason,
    Place place) {

  /// A value and the cell it was read from, absent when the form has no such cell.
  public record Measured<T>(T value, Optional<Place> place) {}
}
