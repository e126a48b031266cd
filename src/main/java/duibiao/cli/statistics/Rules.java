package duibiao.cli.statistics;

import duibiao.measure.Ruleset;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The ruleset of a case: the installed one, with the parameters that the case overrides by the
/// names of `ruleset.yml`.
record Rules(Ruleset installed) {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  Ruleset with(Fields params) {
    ObjectNode rules = JSON.valueToTree(installed);
    boolean isChanged = false;
    for (Map.Entry<String, JsonNode> param : params.object().properties()) {
      if (rules.has(param.getKey()) && !param.getValue().isNull()) {
        rules.set(param.getKey(), param.getValue());
        isChanged = true;
      }
    }
    try {
      return isChanged ? JSON.treeToValue(rules, Ruleset.class) : installed;
    } catch (JacksonException e) {
      throw WrongCase.input("params: " + e.getOriginalMessage());
    }
  }
}
