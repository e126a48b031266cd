package duibiao.analysis.survey;

import duibiao.measure.Ruleset;
import duibiao.measure.Rulesets;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A ruleset as a reader sees it: the parameters by their names in `ruleset.yml`.
///
/// @param parameters the figures, in the order of the file; the words are told nowhere but there
public record RulesetFacts(
    String id,
    LocalDate from,
    Optional<LocalDate> until,
    String source,
    List<Parameter> parameters) {

  public RulesetFacts {
    parameters = List.copyOf(parameters);
  }

  /// One figure: `over_ratio`, `findings.budget_cut`.
  public record Parameter(String name, double value) {}

  /// A parameter by its name.
  public double value(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .mapToDouble(Parameter::value)
        .findFirst()
        .orElseThrow();
  }

  static List<RulesetFacts> of(Rulesets rulesets) {
    return rulesets.rulesets().stream().map(RulesetFacts::of).toList();
  }

  private static RulesetFacts of(Ruleset ruleset) {
    List<Parameter> parameters = new ArrayList<>();
    collect("", ruleset, parameters);
    return new RulesetFacts(
        ruleset.id(), ruleset.from(), ruleset.until(), ruleset.source(), parameters);
  }

  /// Every figure of a record and of the records it holds.
  private static void collect(String prefix, Record holder, List<Parameter> parameters) {
    for (RecordComponent component : holder.getClass().getRecordComponents()) {
      String name = prefix + snakeCase(component.getName());
      Object value = value(component, holder);
      if (value instanceof Number number) {
        parameters.add(new Parameter(name, number.doubleValue()));
      } else if (value instanceof Record inner) {
        collect(name + ".", inner, parameters);
      }
    }
  }

  private static Object value(RecordComponent component, Record holder) {
    try {
      return component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
