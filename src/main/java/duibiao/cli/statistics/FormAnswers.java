package duibiao.cli.statistics;

import duibiao.analysis.statistics.Discrimination;
import duibiao.analysis.statistics.FormBlocks;
import duibiao.analysis.statistics.WeightTilt;
import duibiao.measure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Forms and their points: M10, M11, M14.
final class FormAnswers {
  private static final double USUAL_TOTAL = 100;
  private static final double USUAL_BUDGET = 10;

  private FormAnswers() {}

  static Map<String, Function<Question, Answer>> byName() {
    return Map.of(
        "form_blocks", FormAnswers::blocks,
        "weight_tilt", FormAnswers::weightTilt,
        "discrimination", FormAnswers::discrimination);
  }

  private static Answer blocks(Question question) {
    List<OptionalDouble> points =
        question.inputs().pairs("total", "budget_score").all().stream()
            .map(form ->
                form.x().isPresent() && form.y().isPresent()
                    ? OptionalDouble.of(
                        FormBlocks.points(form.x().getAsDouble(), form.y().getAsDouble()))
                    : OptionalDouble.empty())
            .toList();
    FormBlocks blocks =
        FormBlocks.weighing(
            question.params().number("form_max", USUAL_TOTAL),
            question.params().number("budget_max", USUAL_BUDGET));
    return new Answer()
        .numbers("indicator_points", points)
        .whole("forms_with_full_indicator_points", blocks.full(points));
  }

  private static Answer weightTilt(Question question) {
    List<WeightTilt.Line> lines = new ArrayList<>();
    for (Fields line : question.inputs().objects("lines")) {
      OptionalDouble weight = line.number("w");
      Optional<Boolean> isLax = line.flag("lax");
      if (weight.isPresent() && isLax.isPresent()) {
        lines.add(new WeightTilt.Line(weight.getAsDouble(), isLax.get()));
      }
    }
    WeightTilt found = WeightTilt.of(lines);
    return new Answer()
        .put("w_lax_share", found.laxWeight())
        .put("n_lax_share", found.laxLines())
        .put("tilt", found.tilt())
        .put("hhi", found.concentration())
        .put("hhi_norm", found.normalised())
        .put("effective_n", found.effectiveLines())
        .put("gini", found.gini())
        .reason(
            found
                .absence()
                .or(() ->
                    found.normalised().isPresent()
                        ? Optional.empty()
                        : Optional.of(Reason.N_TOO_SMALL)));
  }

  private static Answer discrimination(Question question) {
    Pairs forms = question.inputs().pairs("item_rate", "rest_total");
    Discrimination found = Discrimination.of(forms.x(), forms.y());
    return new Answer()
        .put("corrected_item_total", found.itemTotal())
        .wholeIf(found.tail().isPresent(), "k", found.tail().orElse(0))
        .put("d_index", found.difference())
        .put("full_share", found.full())
        .put("sd", found.sd())
        .reason(found.absence());
  }
}
