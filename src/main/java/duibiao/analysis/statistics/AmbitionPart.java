package duibiao.analysis.statistics;

import duibiao.measure.Ruleset.AmbitionWeights;

/// The parts of the ambition index (AI), each from 0 to 100.
public enum AmbitionPart {
  /// 「留余地」: how close actuals came to what was promised.
  A1,
  /// 「向后看」: targets against last year's own actuals.
  A2,
  /// 「横向看」: targets against what peers reach.
  A3,
  /// 「可衡量」: the weight of what can be measured.
  A4,
  /// 「有信息」: the weight of what can still tell forms apart.
  A5;

  double weight(AmbitionWeights weights) {
    return switch (this) {
      case A1 -> weights.stretch();
      case A2 -> weights.ownPast();
      case A3 -> weights.peers();
      case A4 -> weights.measurable();
      case A5 -> weights.informative();
    };
  }
}
