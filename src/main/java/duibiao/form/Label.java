package duibiao.form;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a printed label announces; the spellings stand in the dictionary `labels.yml`, one list per
/// constant.
public enum Label {
  /// 项目名称, 转移支付名称.
  PROGRAMME(Part.HEADER),
  /// 主管部门, 部门名称.
  DEPARTMENT(Part.HEADER),
  /// 实施单位, 预算单位.
  IMPLEMENTING_UNIT(Part.HEADER),
  /// A header label whose value is not loaded: 项目类别, 联系电话.
  OTHER_HEADER(Part.HEADER),

  /// 项目资金（万元）: the heading beside a budget block.
  BUDGET_HEADING(Part.HEADING),
  /// 资金来源: the head of the column that names the sources.
  FUNDING_SOURCE(Part.BUDGET),
  /// 年初预算数.
  INITIAL(Part.BUDGET),
  /// 全年预算数 (A).
  ADJUSTED(Part.BUDGET),
  /// 全年执行数 (B).
  EXECUTED(Part.BUDGET),
  /// 执行率 (B/A).
  RATE(Part.BUDGET),

  /// 分值, 权重.
  WEIGHT(Part.SHARED),
  /// 得分.
  SCORE(Part.SHARED),
  /// 得分率.
  SCORE_RATE(Part.SHARED),
  /// 复核得分, 财政评价得分: what somebody else gave, beside the score of the self-evaluation.
  REVIEW_SCORE(Part.SHARED),
  /// 偏差原因分析及改进措施.
  REASON(Part.SHARED),
  /// 备注 and other columns that are not loaded.
  NOTE(Part.SHARED),

  /// 年度总体目标: the heading beside a goal block.
  GOAL_HEADING(Part.HEADING),
  /// 目标序号.
  GOAL_NUMBER(Part.GOAL),
  /// 预期目标.
  GOAL_EXPECTED(Part.GOAL),
  /// 实际完成情况.
  GOAL_ACHIEVED(Part.GOAL),

  /// 绩效指标: the heading beside the indicator table.
  INDICATOR_HEADING(Part.HEADING),
  /// 活动: the column that groups indicators.
  GROUP(Part.INDICATOR),
  /// 一级指标.
  LEVEL1(Part.INDICATOR),
  /// 二级指标.
  LEVEL2(Part.INDICATOR),
  /// 三级指标: the name of the indicator, unless a fourth level names it.
  LEVEL3(Part.INDICATOR),
  /// 四级指标: the name, where the third level only groups.
  LEVEL4(Part.INDICATOR),
  /// 指标性质: the sign in a column of its own.
  OPERATOR(Part.INDICATOR),
  /// 年度指标值.
  TARGET(Part.INDICATOR),
  /// 计量单位: the unit in a column of its own.
  UNIT(Part.INDICATOR),
  /// 实际完成值.
  ACTUAL(Part.INDICATOR),

  /// 情况说明: the words of a scored block such as 资金管理情况.
  EXPLANATION(Part.SECTION),

  /// 总分, 合计.
  TOTAL(Part.END),
  /// 评分等级.
  GRADE(Part.END),
  /// 自评结论.
  CONCLUSION(Part.END),
  /// 单位负责人, 填报日期, 注: what stands below a form.
  FOOTER(Part.END);

  private static final Set<Label> LINE =
      Collections.unmodifiableSet(
          EnumSet.of(
              GROUP,
              LEVEL1,
              LEVEL2,
              LEVEL3,
              OPERATOR,
              TARGET,
              UNIT,
              ACTUAL,
              WEIGHT,
              SCORE,
              REVIEW_SCORE,
              REASON));
  private static final Set<Label> BUDGET =
      Collections.unmodifiableSet(EnumSet.of(INITIAL, ADJUSTED, EXECUTED, RATE));
  private static final Set<Label> SECTION =
      Collections.unmodifiableSet(EnumSet.of(LEVEL1, WEIGHT, SCORE));

  private final Part part;

  Label(Part part) {
    this.part = part;
  }

  boolean isIn(Part wanted) {
    return part == wanted;
  }

  boolean isAmount() {
    return this == INITIAL || this == ADJUSTED || this == EXECUTED;
  }

  boolean isLevel() {
    return this == GROUP || this == LEVEL1 || this == LEVEL2 || isName();
  }

  /// Whether it names what a whole form is about.
  boolean isName() {
    return this == PROGRAMME || this == DEPARTMENT || this == IMPLEMENTING_UNIT;
  }

  /// What is loaded of an indicator line.
  static Set<Label> ofLine() {
    return LINE;
  }

  /// The amounts of a budget line.
  static Set<Label> ofBudget() {
    return BUDGET;
  }

  /// What is loaded of a scored block.
  static Set<Label> ofSection() {
    return SECTION;
  }

  /// The part of a form in which a label is at home.
  enum Part {
    HEADER,
    HEADING,
    BUDGET,
    GOAL,
    INDICATOR,
    SECTION,
    /// In several tables alike.
    SHARED,
    END
  }
}
