package duibiao.conform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import duibiao.conform.DimensionKeys.CanonicalIndicator;
import duibiao.conform.IndicatorLevels.Levels;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Indicator lines to what they measure in words that all regions share: `★受助对象满意度（≥**%）` is
/// 受助对象满意度 in `%`. An analyst pins a name to another one in `indicators.csv`.
///
/// The key holds the unit, for 残疾人培训 in 人 and in 场 are two measures.
final class IndicatorNames {
  private final NameRules rules;
  private final IndicatorLevels levels;
  private final UnitNames units;
  private final NameDictionary pins;

  private IndicatorNames(
      NameRules rules, IndicatorLevels levels, UnitNames units, NameDictionary pins) {
    this.rules = rules;
    this.levels = levels;
    this.units = units;
    this.pins = pins;
  }

  /// The dictionaries `indicator_levels.yml`, `units.yml` and `indicators.csv` of a folder.
  static IndicatorNames read(Path dictionary, NameRules rules) {
    DictionaryFile file = new DictionaryFile(dictionary.resolve("indicators.csv"));
    NameDictionary pins = new NameDictionary(file);
    for (NamedCsvRecord row : file.rows(List.of("printed", "canonical"))) {
      pins.add(row.getField("printed"), row.getField("canonical"));
    }
    return new IndicatorNames(
        rules,
        IndicatorLevels.read(dictionary.resolve("indicator_levels.yml")),
        UnitNames.read(dictionary.resolve("units.yml")),
        pins);
  }

  CanonicalIndicator indicator(Indicator line) {
    return line.level3()
        .flatMap(printed -> indicator(line, printed, rules.indicator().apply(printed)))
        .orElseGet(IndicatorNames::unknown);
  }

  private Optional<CanonicalIndicator> indicator(Indicator line, String printed, String stripped) {
    return Optional.of(pins.code(printed).orElseGet(() -> pinned(stripped)))
        .filter(name -> !name.isEmpty())
        .map(name -> known(line, name, unit(line, stripped).map(units::base)));
  }

  private CanonicalIndicator known(Indicator line, String name, Optional<String> unit) {
    Levels found = levels.levels(line.level1(), line.level2());
    String code = String.join("/", found.level1(), found.level2(), name);
    return new CanonicalIndicator(
        unit.map(base -> code + " " + base).orElse(code),
        name,
        found.level1(),
        found.level2(),
        levels.polarity(name),
        unit);
  }

  private static CanonicalIndicator unknown() {
    return new CanonicalIndicator(
        DimensionKeys.UNKNOWN,
        DimensionKeys.UNKNOWN,
        DimensionKeys.UNKNOWN,
        DimensionKeys.UNKNOWN,
        DimensionKeys.UNKNOWN,
        Optional.empty());
  }

  private String pinned(String stripped) {
    String name = withoutUnit(stripped);
    return pins.code(name).orElse(name);
  }

  private String withoutUnit(String name) {
    return bracketed(name)
        .map(unit -> name.substring(0, name.length() - unit.length() - "()".length()))
        .orElse(name);
  }

  private Optional<String> unit(Indicator line, String stripped) {
    Optional<String> printed =
        ofTarget(line.target().value()).or(() -> ofActual(line.actual().value()));
    return printed.or(() -> bracketed(stripped));
  }

  /// The unit in brackets at the end of a name: 培训人数(人).
  private Optional<String> bracketed(String name) {
    int open = name.lastIndexOf('(');
    boolean isBracketed = open >= 0 && name.indexOf(')', open) == name.length() - 1;
    return isBracketed
        ? Optional.of(name.substring(open + 1, name.length() - 1)).filter(units::isUnit)
        : Optional.empty();
  }

  private static Optional<String> ofTarget(Target target) {
    return switch (target) {
      case Target.Numeric numeric -> numeric.quantity().unit();
      case Target.Percent percent -> Optional.of(Quantity.PERCENT);
      case Target.Range range -> range.upper().unit();
      case Target.Date date -> Optional.empty();
      case Target.Qualitative qualitative -> Optional.empty();
      case Target.Compound compound -> Optional.empty();
      case Target.Text text -> Optional.empty();
      case Target.None none -> Optional.empty();
    };
  }

  private static Optional<String> ofActual(Actual actual) {
    return switch (actual) {
      case Actual.Numeric numeric -> numeric.quantity().unit();
      case Actual.Percent percent -> Optional.of(Quantity.PERCENT);
      case Actual.Range range -> range.upper().unit();
      case Actual.Date date -> Optional.empty();
      case Actual.Qualitative qualitative -> Optional.empty();
      case Actual.Met met -> Optional.empty();
      case Actual.Compound compound -> Optional.empty();
      case Actual.Text text -> Optional.empty();
      case Actual.None none -> Optional.empty();
    };
  }
}
