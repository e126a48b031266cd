package duibiao.cli.statistics;

import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Statistical cases → answers, each with a result or an error; by the latest ruleset, unless a
/// case overrides one of its parameters.
public final class StatisticalCases {
  private static final Map<String, Function<Question, Answer>> STATISTICS = statistics();

  private final Rulesets rulesets;
  private final Rules rules;
  private final Units units;

  public StatisticalCases(Rulesets rulesets, Units units) {
    this.rulesets = rulesets;
    this.rules = new Rules(rulesets.of(Optional.empty()));
    this.units = units;
  }

  private static Map<String, Function<Question, Answer>> statistics() {
    Map<String, Function<Question, Answer>> all = new LinkedHashMap<>();
    Stream.of(
            DescriptionAnswers.byName(),
            ComparisonAnswers.byName(),
            ShareAnswers.byName(),
            UnitAnswers.byName(),
            TargetAnswers.byName(),
            YearAnswers.byName(),
            LineAnswers.byName(),
            FormAnswers.byName(),
            AmbitionAnswers.byName())
        .forEach(all::putAll);
    return Map.copyOf(all);
  }

  /// The names of all statistics.
  public static List<String> names() {
    return STATISTICS.keySet().stream().sorted().toList();
  }

  /// One answer.
  ///
  /// @param json as it is written
  /// @param fault what is wrong; empty when nothing is
  public record Answered(ObjectNode json, Optional<Fault> fault) {}

  /// Who is to blame when a case has no result.
  public enum Fault {
    /// The case is wrong.
    CASE,
    /// The program is.
    PROGRAM
  }

  public Answered answer(JsonNode one) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("id", Optional.ofNullable(one.get("id")).orElse(JsonNodeFactory.instance.nullNode()));
    try {
      json.set("result", result(new Fields(one)).fields());
      return new Answered(json, Optional.empty());
    } catch (WrongCase wrong) {
      return error(json, wrong, Fault.CASE);
    } catch (IllegalArgumentException wrong) {
      return error(json, WrongCase.input(String.valueOf(wrong.getMessage())), Fault.CASE);
    } catch (RuntimeException fault) {
      // a fault in one case must not cost the answers to the others
      return error(json, new WrongCase(WrongCase.Code.FAULT, fault.toString()), Fault.PROGRAM);
    }
  }

  private Answer result(Fields one) {
    String statistic = one.text("statistic").orElse("");
    Function<Question, Answer> answer =
        Optional.ofNullable(STATISTICS.get(statistic))
            .orElseThrow(() ->
                new WrongCase(
                    WrongCase.Code.UNKNOWN_STATISTIC,
                    "statistic: \"" + statistic + "\" is not known"));
    Fields params =
        one.holds("params")
            ? one.nested("params")
            : new Fields(JsonNodeFactory.instance.objectNode());
    return answer.apply(
        new Question(
            one.object().path("id").asString(""),
            statistic,
            one.nested("inputs"),
            params,
            rules.with(params),
            rulesets.specVersion(),
            units));
  }

  private static Answered error(ObjectNode json, WrongCase wrong, Fault fault) {
    json.putObject("error")
        .put("code", wrong.code().name())
        .put("message", String.valueOf(wrong.getMessage()));
    return new Answered(json, Optional.of(fault));
  }
}
