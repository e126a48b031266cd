package duibiao.pipeline;

import duibiao.document.Format;
import duibiao.document.Place;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.form.Claims;
import java.io.Writer;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Inspections in the form of the `inspect --format json` contract.
public final class InspectionJson {
  private final JsonMapper mapper =
      JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
  private final Sentences sentences;

  public InspectionJson(Sentences sentences) {
    this.sentences = sentences;
  }

  /// One object with the files in their order, each written before the next one is asked for.
  public void write(Stream<Inspection> inspections, Writer out) {
    try (JsonGenerator generator = mapper.writerWithDefaultPrettyPrinter().createGenerator(out)) {
      generator.writeStartObject();
      generator.writeArrayPropertyStart("files");
      inspections.forEach(inspection -> generator.writeTree(file(inspection)));
      generator.writeEndArray();
      generator.writeEndObject();
    }
  }

  private ObjectNode file(Inspection inspection) {
    ObjectNode node = mapper.createObjectNode();
    node.put("path", inspection.source().name());
    node.put("sha256", inspection.source().sha256());
    node.put("format", inspection.format().map(Format::code).orElse(null));
    node.put("verdict", inspection.verdict().name());
    node.put("code", inspection.refusal().map(Inspection.Refusal::code).orElse(null));
    node.put(
        "message",
        inspection.refusal().map(why -> sentences.ofRefusal(why.code(), why.found())).orElse(null));
    cells(node.putObject("cells"), inspection.claims());
    ArrayNode problems = node.putArray("problems");
    inspection.problems().forEach(problem -> problem(problems.addObject(), problem));
    ArrayNode forms = node.putArray("forms");
    EvaluationJson writer = new EvaluationJson(sentences);
    inspection.forms().forEach(form -> writer.form(forms.addObject(), form));
    ArrayNode unclaimed = node.putArray("unclaimed");
    for (Claims.Entry cell : inspection.claims().unclaimed()) {
      unclaimed.addObject().put("where", cell.place().full()).put("text", cell.text());
    }
    return node;
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
