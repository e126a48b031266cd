package duibiao.form;

import java.util.List;

/// What a form says, before it is drawn in one layout or another.
///
/// @param budget label, initial, adjusted, executed, rate, weight, score
/// @param lines level 1, level 2, name, target, actual, weight, score, reason
public record PlannedForm(
    String title,
    String programme,
    String department,
    String unit,
    List<List<String>> budget,
    String expected,
    String achieved,
    List<List<String>> lines,
    String totalScore) {

  static final PlannedForm TRAINING =
      new PlannedForm(
          "项目支出绩效自评表",
          "技能培训经费",
          "某市民政局",
          "某市培训中心",
          List.of(
              List.of("年度资金总额", "120.5", "100", "96.3", "96.3%", "10", "9.63"),
              List.of("其中：当年财政拨款", "100.5", "80", "76.3", "", "-", "-"),
              List.of("其他资金", "20", "20", "20", "", "-", "-")),
          "按计划开展培训，提高就业能力。",
          "培训按计划完成。",
          List.of(
              List.of("产出指标", "数量指标", "培训人数", "≥200人", "230人", "20", "20", ""),
              List.of("产出指标", "数量指标", "竞赛场次", "=3场", "2场", "10", "6.7", "一场因场地取消"),
              List.of("产出指标", "质量指标", "考核通过率", "≥90%", "95%", "20", "20", ""),
              List.of("产出指标", "时效指标", "完成及时性", "及时", "达成指标", "10", "10", ""),
              List.of("效益指标", "社会效益指标", "就业能力", "提升", "达成指标", "20", "20", ""),
              List.of("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥85%", "98%", "10", "10", "")),
          "96.33");

  static final PlannedForm ROADS =
      new PlannedForm(
          "2022年度财政项目支出绩效自评表",
          "农村道路养护",
          "某县交通运输局",
          "某县公路站",
          List.of(List.of("年度资金总额：", "3000", "2800", "2800", "100%", "10", "10")),
          "养护农村道路80公里。",
          "已养护82公里。",
          List.of(
              List.of("产出指标", "数量指标", "养护里程", "80公里", "82公里", "30", "30", "无"),
              List.of("成本指标", "经济成本指标", "每公里成本", "≤35万元", "34.1万元", "20", "20", "无"),
              List.of("效益指标", "可持续影响指标", "道路使用年限", "≥10年", "10年", "30", "30", "无"),
              List.of("满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "91.5%", "10", "10", "无")),
          "100");
}
