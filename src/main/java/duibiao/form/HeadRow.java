package duibiao.form;

import duibiao.document.Place;
import java.util.List;
import java.util.Optional;

/// A row that heads a table: `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分`.
///
/// @param table what lies below it; absent where the row has labels of columns and heads nothing
/// @param headings what stands over the columns, left to right, the lowest where there are two rows
public record HeadRow(Optional<Table> table, List<Heading> headings) {

  public HeadRow {
    headings = List.copyOf(headings);
  }

  /// The tables of a form.
  public enum Table {
    BUDGET,
    GOALS,
    INDICATORS,
    SECTIONS
  }

  /// What stands over a column.
  ///
  /// @param label absent when it is no known label; nothing below it is read then
  /// @param likely the label that it may be, when it is none and nearly one
  public record Heading(
      Place place, String text, Optional<Label> label, Optional<LikelyLabel> likely) {}
}
