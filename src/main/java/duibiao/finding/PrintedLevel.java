package duibiao.finding;

import duibiao.document.PlainText;
import duibiao.evaluation.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A category of indicators that prints how many points it has: `产出指标(50分)`.
record PrintedLevel(BigDecimal points, List<Amount> weights) {
  private static final Pattern POINTS =
      Pattern.compile("\\((?<points>\\d+(?:\\.\\d+)?)(?<unit>\\p{IsHan}{1,2})\\)$");

  PrintedLevel {
    weights = List.copyOf(weights);
  }

  /// Those whose lines all have a weight. The last one of a form without a total row may go on
  /// where the publication does not.
  static List<PrintedLevel> in(CheckedForm form) {
    Map<String, List<CheckedLine>> byName = new LinkedHashMap<>();
    for (CheckedLine line : form.lines()) {
      line.indicator()
          .level1()
          .map(PlainText::fold)
          .ifPresent(name -> byName.computeIfAbsent(name, first -> new ArrayList<>()).add(line));
    }
    if (form.evaluation().total().weight().isEmpty()
        && form.evaluation().total().score().isEmpty()
        && !form.lines().isEmpty()) {
      form.lines().getLast().indicator().level1().map(PlainText::fold).ifPresent(byName::remove);
    }
    List<PrintedLevel> levels = new ArrayList<>();
    byName.forEach((name, lines) -> {
      Matcher points = POINTS.matcher(name);
      boolean isWeighted = lines.stream().allMatch(line -> line.indicator().weight().isPresent());
      if (isWeighted && points.find() && form.words().points().contains(points.group("unit"))) {
        levels.add(
            new PrintedLevel(
                new BigDecimal(points.group("points")),
                lines.stream().flatMap(line -> line.indicator().weight().stream()).toList()));
      }
    });
    return levels;
  }
}
