package duibiao.cli.doctor;

import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Spellings that one dictionary takes for a unit and another for a quality or a claim: of
/// `units.yml` and `levels.yml`, which both read what stands where a number might.
record SpellingCheck(Path folder) implements Check {

  @Override
  public List<Diagnosis> examine() {
    YAMLMapper yaml = YAMLMapper.builder().build();
    Map<String, String> units = new TreeMap<>();
    JsonNode unitFile = yaml.readTree(folder.resolve("units.yml"));
    for (JsonNode unit : unitFile.path("units")) {
      String name = unit.path("unit").asString("");
      units.put(PlainText.fold(name), name);
      texts(unit.path("spellings")).forEach(text -> units.put(PlainText.fold(text), name));
    }
    List<Diagnosis> found = new ArrayList<>();
    for (String text : texts(yaml.readTree(folder.resolve("levels.yml")))) {
      String unit = units.get(PlainText.fold(text));
      if (unit != null) {
        found.add(Diagnosis.look("spelling", text, "units.yml: " + unit, "levels.yml"));
      }
    }
    return found;
  }

  /// All texts below a node that stand in lists.
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    for (JsonNode child : node) {
      if (node.isArray() && child.isString()) {
        texts.add(child.stringValue());
      } else {
        texts.addAll(texts(child));
      }
    }
    return texts;
  }
}
