package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.Place;
import duibiao.document.PlainText;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Indicator.Measured;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Quantity;
import duibiao.evaluation.Target;
import duibiao.form.Field;
import duibiao.form.FormRow;
import duibiao.form.Label;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Indicator rows to typed lines.
final class IndicatorInterpreter {
  private static final Pattern GOAL = Pattern.compile("目标\\D{0,2}(\\d{1,2})");

  private static final Set<String> SIGN_WORDS =
      Set.of("大于等于", "小于等于", "大于", "小于", "等于", "不低于", "不少于", "不高于", "不超过");

  private static final Map<String, Operator> DIRECTIONS =
      Map.of("正向", Operator.AT_LEAST, "反向", Operator.AT_MOST, "逆向", Operator.AT_MOST);

  private final TargetParser targets;
  private final ActualParser actuals;
  private final Figures figures;

  IndicatorInterpreter(TargetParser targets, ActualParser actuals, Figures figures) {
    this.targets = targets;
    this.actuals = actuals;
    this.figures = figures;
  }

  Indicator indicator(FormRow row) {
    Optional<Integer> goal = row.get(Label.GROUP).flatMap(IndicatorInterpreter::goal);
    return new Indicator(
        goal,
        goal.isPresent() ? Optional.empty() : printed(row, Label.GROUP),
        printed(row, Label.LEVEL1),
        printed(row, Label.LEVEL2),
        printed(row, Label.LEVEL3),
        target(row),
        actual(row),
        figures.points(row, Label.WEIGHT),
        figures.points(row, Label.SCORE),
        row.get(Label.REASON)
            .map(field -> new Printed(PlainText.printed(field.text()), field.place())),
        place(row));
  }

  private static Optional<Integer> goal(Field group) {
    Matcher matcher = GOAL.matcher(PlainText.fold(group.text()));
    return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
  }

  private static Optional<String> printed(FormRow row, Label label) {
    return row.get(label).map(field -> PlainText.printed(field.text()));
  }

  private static Place place(FormRow row) {
    return row.get(Label.LEVEL3)
        .or(() -> row.get(Label.TARGET))
        .or(() -> row.fields().values().stream().findFirst())
        .map(Field::place)
        .orElseThrow();
  }

  private Measured<Target> target(FormRow row) {
    Optional<Field> value = row.get(Label.TARGET);
    Target target =
        value.map(field -> targets.parse(composed(row, field.cell()))).orElse(new Target.None(""));
    Operator direction =
        row.get(Label.OPERATOR)
            .map(field -> DIRECTIONS.getOrDefault(bare(field.text()), Operator.NONE))
            .orElse(Operator.NONE);
    return new Measured<>(directed(target, direction), value.map(Field::place));
  }

  private static String bare(String text) {
    String folded = PlainText.fold(text);
    return folded.endsWith("指标") ? folded.substring(0, folded.length() - 2) : folded;
  }

  /// A bare number of which a column of its own says that more of it, or less, is better.
  private static Target directed(Target target, Operator direction) {
    return switch (target) {
      case Target.Numeric(String text, Operator operator, Quantity quantity)
          when operator == Operator.NONE ->
          new Target.Numeric(text, direction, quantity);
      case Target.Percent(String text, Operator operator, Quantity quantity)
          when operator == Operator.NONE ->
          new Target.Percent(text, direction, quantity);
      case Target other -> other;
    };
  }

  private Measured<Actual> actual(FormRow row) {
    Optional<Field> value = row.get(Label.ACTUAL);
    Actual actual = value.map(field -> actuals.parse(field.cell())).orElse(new Actual.None(""));
    return new Measured<>(actual, value.map(Field::place));
  }

  private static boolean isSign(String text) {
    String folded = PlainText.fold(text);
    return folded.length() == 1 && "≥≤=><".contains(folded) || SIGN_WORDS.contains(folded);
  }

  /// A target whose sign and unit stand in columns of their own, `≥ | 1 | 次`, is read as it would
  /// stand in one cell.
  private Cell composed(FormRow row, Cell value) {
    Optional<String> sign =
        row.get(Label.OPERATOR).map(Field::text).filter(IndicatorInterpreter::isSign);
    Optional<String> unit = row.get(Label.UNIT).map(Field::text);
    boolean isAlone = sign.isEmpty() && unit.isEmpty();
    if (isAlone || value.text().endsWith("%") || figures.points(value).isEmpty()) {
      return value;
    }
    return Cell.ofText(sign.orElse("") + value.text() + unit.orElse(""), value.span());
  }
}
