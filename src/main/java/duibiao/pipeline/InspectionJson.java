package duibiao.pipeline;

import duibiao.document.Format;
import duibiao.document.Place;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.form.Claims;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Inspections in the form of the `inspect --format json` contract.
public final class InspectionJson {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final Sentences sentences;

  public InspectionJson(Sentences sentences) {
    this.sentences = sentences;
  }

  /// One object with the files in their order.
  public String write(List<Inspection> inspections) {
    ObjectNode root = mapper.createObjectNode();
    ArrayNode files = root.putArray("files");
    inspections.forEach(inspection -> file(files.addObject(), inspection));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private void file(ObjectNode node, Inspection inspection) {
    node.put("path", inspection.source().name());
    node.put("sha256", inspection.source().sha256());
    node.put("format", inspection.format().map(Format::code).orElse(null));
    node.put("verdict", inspection.verdict().name());
    node.put("code", inspection.refusal().map(Inspection.Refusal::code).orElse(null));
    node.put("message", inspection.refusal().map(Inspection.Refusal::message).orElse(null));
    cells(node.putObject("cells"), inspection.claims());
    ArrayNode problems = node.putArray("problems");
    inspection.problems().forEach(problem -> problem(problems.addObject(), problem));
    ArrayNode forms = node.putArray("forms");
    EvaluationJson writer = new EvaluationJson(sentences);
    inspection.forms().forEach(form -> writer.form(forms.addObject(), form));
    ArrayNode unclaimed = node.putArray("unclaimed");
    for (Claims.Unclaimed cell : inspection.claims().unclaimed()) {
      unclaimed.addObject().put("where", cell.place().full()).put("text", cell.text());
    }
  }

  private static void cells(ObjectNode node, Claims claims) {
    node.put("seen", claims.seen())
        .put("used", claims.used())
        .put("labels", claims.labels())
        .put("unclaimed", claims.unclaimed().size());
  }

  private void problem(ObjectNode node, Finding problem) {
    Optional<String> where = problem.places().stream().map(Place::full).findFirst();
    node.put("code", problem.code().name())
        .put("message", sentences.of(problem))
        .put("where", where.orElse(null))
        .put("text", problem.found().orElse(null));
  }
}
