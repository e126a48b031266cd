package duibiao.pipeline;

import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Goal;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Section;
import duibiao.evaluation.Target;
import duibiao.form.Claims;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An evaluation as a person checks it against its form: one line for each line of the form.
final class PrintedMeaning {
  private static final String NOTHING = "~";

  private final StringBuilder text = new StringBuilder();

  String of(Evaluation evaluation) {
    line("form", evaluation.kind() + " " + evaluation.stage() + " " + evaluation.evaluator());
    line("year", evaluation.year().map(year -> String.valueOf(year.year())).orElse(NOTHING));
    line("title", printed(evaluation.names().title()));
    line("programme", printed(evaluation.names().programme()));
    line("department", printed(evaluation.names().department()));
    line("unit", printed(evaluation.names().implementingUnit()));
    list("budget", evaluation.budget().stream().map(PrintedMeaning::budget));
    list("goals", evaluation.goals().stream().map(PrintedMeaning::goal));
    list("indicators", evaluation.indicators().stream().map(PrintedMeaning::indicator));
    list("sections", evaluation.sections().stream().map(PrintedMeaning::section));
    line("total", amount(evaluation.total().weight()) + " | " + amount(evaluation.total().score()));
    line("grade", evaluation.grade().map(grade -> grade.printed()).orElse(NOTHING));
    list("doubts", evaluation.doubts().stream().map(doubt -> doubt.kind() + " " + doubt.text()));
    return text.toString();
  }

  /// What nobody claimed, as it ends a file of meanings.
  static String unclaimed(Claims claims) {
    PrintedMeaning page = new PrintedMeaning();
    page.list(
        "unclaimed",
        claims.unclaimed().stream().map(cell -> cell.place().address() + " " + cell.text()));
    return page.text.toString();
  }

  private void line(String name, String value) {
    text.append(name).append(": ").append(value).append('\n');
  }

  private void list(String name, Stream<String> values) {
    List<String> lines = values.toList();
    if (!lines.isEmpty()) {
      text.append(name).append(":\n");
      lines.forEach(value -> text.append("  - ").append(value).append('\n'));
    }
  }

  private static String joined(String... values) {
    return Stream.of(values)
        .map(value -> value.isEmpty() ? NOTHING : value)
        .collect(Collectors.joining(" | "));
  }

  private static String budget(BudgetLine line) {
    return joined(
        line.label() + " (" + line.source().name().toLowerCase(java.util.Locale.ROOT) + ")",
        amount(line.initial()),
        amount(line.adjusted()),
        amount(line.executed()),
        line.unit().printed(),
        amount(line.rate()),
        amount(line.weight()),
        amount(line.score()));
  }

  private static String goal(Goal goal) {
    return joined(
        String.valueOf(goal.number()), printed(goal.expected()), printed(goal.achieved()));
  }

  private static String indicator(Indicator line) {
    return joined(
        line.goal().map(String::valueOf).or(line::group).orElse(NOTHING),
        line.level1().orElse(NOTHING),
        line.level2().orElse(NOTHING),
        line.level3().orElse(NOTHING),
        target(line.target().value()),
        line.actual().value().text(),
        amount(line.weight()),
        amount(line.score()),
        printed(line.reason()));
  }

  /// With the comparison where it does not stand in the text.
  private static String target(Target target) {
    return switch (target) {
      case Target.Numeric number -> number.text() + compared(number.text(), number.operator());
      case Target.Percent share -> share.text() + compared(share.text(), share.operator());
      case Target other -> other.text();
    };
  }

  private static String compared(String text, Operator operator) {
    boolean isPrinted = !text.isEmpty() && !Character.isDigit(text.charAt(0));
    return isPrinted || operator == Operator.NONE ? "" : " (" + operator + ")";
  }

  private static String section(Section section) {
    return joined(section.name(), amount(section.weight()), amount(section.score()));
  }

  private static String printed(Optional<Printed> name) {
    return name.map(Printed::text).orElse(NOTHING);
  }

  private static String amount(Optional<Amount> amount) {
    return amount.map(value -> value.value().toPlainString()).orElse(NOTHING);
  }
}
