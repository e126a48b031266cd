package duibiao.cli.inspection;

import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetYear;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import duibiao.pipeline.Inspection.InspectedForm;
import duibiao.report.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a form is about, in a few words each.
public record FormFacts(Messages messages, InspectedForm form) {
  private static final String NOTHING = "—";

  /// `programme · self · result · 2023 (from title) · 110000 北京市`.
  public String line() {
    Evaluation evaluation = form.evaluation();
    return Stream.of(
            messages.say("answer.kind." + evaluation.kind().code()),
            messages.say("answer.evaluator." + evaluation.evaluator().code()),
            messages.say("inspect.stage." + evaluation.stage().code()),
            evaluation.year().map(this::year).orElseGet(() -> messages.say("inspect.no_year")),
            form.keys().region().isKnown()
                ? form.keys().region().code() + " " + form.keys().region().name()
                : messages.say("inspect.no_region"))
        .collect(Collectors.joining(" · "));
  }

  private String year(BudgetYear year) {
    return messages.say(
        "inspect.year",
        String.valueOf(year.year()),
        messages.say("inspect.from." + year.from().code()));
  }

  /// The programme, or else the title.
  public String subject() {
    Names names = form.evaluation().names();
    return FormTables.shortened(text(names.programme().or(names::title)));
  }

  /// Department and unit, as far as they are printed.
  public String organisations() {
    Names names = form.evaluation().names();
    return Stream.of(names.department(), names.implementingUnit())
        .flatMap(Optional::stream)
        .map(Printed::text)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  /// Score, weight and grade of the whole form.
  public String total() {
    Evaluation evaluation = form.evaluation();
    boolean isPrinted =
        evaluation.total().score().isPresent()
            || evaluation.total().weight().isPresent()
            || evaluation.grade().isPresent();
    return messages.say(
        isPrinted ? "inspect.total" : "inspect.no_total",
        points(evaluation.total().score()),
        points(evaluation.total().weight()),
        evaluation.grade().map(Grade::printed).orElse(NOTHING));
  }

  private static String points(Optional<Amount> amount) {
    return amount.map(printed -> FormTables.plain(printed.value())).orElse(NOTHING);
  }

  static String text(Optional<Printed> printed) {
    return printed.map(Printed::text).orElse(NOTHING);
  }
}
