package duibiao.conform.indicator;

import duibiao.conform.indicator.IndicatorMatch.Misfiling;
import java.util.Optional;
import java.util.Set;

/// Where an indicator belongs in the official classification, and whether it stands there: a 满意度
/// printed under 社会效益指标 is misfiled.
record Classification(IndicatorLevels levels) {
  private static final String UNKNOWN = CanonicalIndicator.UNKNOWN;
  private static final String SATISFACTION = "satisfaction";
  private static final String OF_BENEFICIARIES = "beneficiary_satisfaction";

  /// Both a category of newer forms and a subcategory of older ones.
  private static final String COST = "cost";

  /// Measures that say too little to tell where they do not belong.
  private static final Set<String> UNCERTAIN = Set.of("statement", "rate", SATISFACTION);

  /// The levels of a measure; the printed ones where it may stand there.
  Levels proper(Measure measure, Levels printed) {
    String level2 =
        measure
            .level2()
            .filter(usual -> !measure.also().contains(printed.level2()))
            .orElse(printed.level2());
    return level2.equals(UNKNOWN) ? printed : new Levels(levels.level1Of(level2), level2);
  }

  /// Where a line stands and where it belongs, when these differ for certain.
  Optional<Misfiling> misfiling(Measure measure, Levels printed) {
    if (printed.level1().equals(UNKNOWN) || printed.level2().equals(UNKNOWN)) {
      return Optional.empty();
    }
    Levels belongs = belongs(measure, printed);
    return belongs.equals(printed)
        ? Optional.empty()
        : Optional.of(new Misfiling(levels.printed(belongs), levels.printed(printed)));
  }

  private Levels belongs(Measure measure, Levels printed) {
    boolean isStranger =
        printed.level2().equals(OF_BENEFICIARIES) && !UNCERTAIN.contains(measure.code());
    if (measure.code().equals(SATISFACTION) || isStranger) {
      return proper(measure, printed);
    }
    boolean isCost = printed.level1().equals(COST) && printed.level2().equals(COST);
    return isCost ? printed : new Levels(levels.level1Of(printed.level2()), printed.level2());
  }
}
