package duibiao.report.page;

import duibiao.analysis.survey.Whose;
import duibiao.report.SafeText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What many rows have in common, written once: forms, files and names by their numbers.
final class Pool {
  private final Map<Form, Integer> numbers = new LinkedHashMap<>();
  private final ArrayNode forms;
  private final FileLinks files;

  /// Begins an empty pool in the JSON block.
  Pool(ObjectNode figures, FileLinks files) {
    this.forms = figures.putArray("forms");
    this.files = files;
  }

  /// What a row of any section says of its form.
  record Form(
      Optional<String> region,
      Optional<Integer> year,
      Optional<String> organisation,
      Optional<String> programme,
      String path,
      String sheet) {

    static Form of(Whose whose) {
      return new Form(
          whose.region(),
          whose.year(),
          whose.organisation(),
          whose.programme(),
          whose.path(),
          whose.sheet());
    }
  }

  /// The number of a form.
  int number(Form form) {
    Integer known = numbers.get(form);
    if (known != null) {
      return known;
    }
    numbers.put(form, numbers.size());
    ObjectNode node = forms.addObject();
    Nodes.put(node, "region", form.region());
    form.year().ifPresent(year -> node.put("year", year));
    Nodes.put(node, "organisation", form.organisation());
    Nodes.put(node, "programme", form.programme());
    node.put("path", SafeText.forScreen(form.path()));
    node.put("sheet", SafeText.forScreen(form.sheet()));
    Optional.of(form.path())
        .filter(path -> SafeText.forScreen(path).equals(path))
        .flatMap(files::to)
        .ifPresent(link -> node.put("base", link.base()).put("cut", link.cut()));
    return numbers.size() - 1;
  }
}
