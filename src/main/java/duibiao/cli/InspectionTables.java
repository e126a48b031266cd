package duibiao.cli;

import duibiao.document.Place;
import duibiao.evaluation.Actual;
import duibiao.evaluation.Amount;
import duibiao.evaluation.BudgetLine;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Grade;
import duibiao.evaluation.Indicator;
import duibiao.evaluation.Printed;
import duibiao.evaluation.Target;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.form.Claims;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Inspection.InspectedForm;
import duibiao.report.AnswerTable;
import duibiao.report.Cell;
import duibiao.report.Column;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import duibiao.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a file would be read, for people: each form's header, budget and lines with their cells,
/// what is unclear, and what nobody claimed.
record InspectionTables(Messages messages, Sentences sentences) {

  /// One table for the file and two for each of its forms.
  public List<AnswerTable> of(Inspection inspection) {
    List<AnswerTable> tables = new ArrayList<>();
    tables.add(file(inspection));
    for (InspectedForm form : inspection.forms()) {
      tables.add(budget(form));
      tables.add(indicators(form.evaluation()));
    }
    return tables;
  }

  private AnswerTable file(Inspection inspection) {
    Claims claims = inspection.claims();
    List<String> notes = new ArrayList<>();
    inspection
        .refusal()
        .ifPresent(refusal ->
            notes.add(messages.say("inspect.refused", refusal.code(), refusal.message())));
    inspection.problems().forEach(problem -> notes.add(sentence(problem)));
    notes.add(
        messages.say(
            "inspect.cells",
            String.valueOf(claims.seen()),
            String.valueOf(claims.used()),
            String.valueOf(claims.labels()),
            String.valueOf(claims.unclaimed().size())));
    AnswerTable.Plan<Claims.Unclaimed> plan = new AnswerTable.Plan<>();
    plan.with(words("cell"), cell -> new Cell.Text(cell.place().full()))
        .with(words("unclaimed"), cell -> new Cell.Text(cell.text()));
    return new AnswerTable(
        "unclaimed",
        messages.say(
            "inspect.file",
            inspection.source().name(),
            inspection.format().map(format -> format.code()).orElse("?"),
            messages.say("inspect.verdict." + inspection.verdict().name()),
            String.valueOf(inspection.forms().size())),
        plan.columns(),
        plan.rows(claims.unclaimed()),
        notes);
  }

  private String sentence(Finding finding) {
    String cells = String.join(" ", finding.places().stream().map(Place::full).toList());
    return messages.say("inspect.finding", finding.code().name(), cells, sentences.of(finding));
  }

  private AnswerTable budget(InspectedForm form) {
    Evaluation evaluation = form.evaluation();
    AnswerTable.Plan<BudgetLine> plan = new AnswerTable.Plan<>();
    plan.with(words("funding"), line -> new Cell.Text(line.label()))
        .with(compact("source"), line -> new Cell.Text(line.source().code()))
        .with(compact("initial"), line -> amount(line.initial()))
        .with(compact("adjusted"), line -> amount(line.adjusted()))
        .with(compact("executed"), line -> amount(line.executed()))
        .with(compact("unit"), line -> new Cell.Text(line.unit().printed()))
        .with(compact("rate"), line -> amount(line.rate()))
        .with(compact("weight"), line -> amount(line.weight()))
        .with(compact("score"), line -> amount(line.score()));
    List<String> notes = new ArrayList<>();
    form.findings().forEach(finding -> notes.add(sentence(finding)));
    return new AnswerTable(
        "budget", heading(form), plan.columns(), plan.rows(evaluation.budget()), notes);
  }

  private String heading(InspectedForm form) {
    Evaluation evaluation = form.evaluation();
    return messages.say(
        "inspect.form",
        evaluation.place().sheet() + "!" + evaluation.place().range(),
        text(evaluation.names().title()),
        messages.say("answer.kind." + evaluation.kind().code()),
        messages.say("answer.evaluator." + evaluation.evaluator().code()),
        messages.say("inspect.stage." + evaluation.stage().code()),
        evaluation
            .year()
            .map(year ->
                messages.say(
                    "inspect.year",
                    String.valueOf(year.year()),
                    messages.say("inspect.from." + year.from().code())))
            .orElse("—"),
        form.keys().region().isKnown()
            ? form.keys().region().code() + " " + form.keys().region().name()
            : "—",
        text(evaluation.names().programme()),
        text(evaluation.names().department()),
        text(evaluation.names().implementingUnit()),
        amountText(evaluation.total().weight()),
        amountText(evaluation.total().score()),
        evaluation.grade().map(Grade::printed).orElse("—"));
  }

  private static String text(Optional<Printed> printed) {
    return printed.map(Printed::text).orElse("—");
  }

  private AnswerTable indicators(Evaluation evaluation) {
    AnswerTable.Plan<Indicator> plan = new AnswerTable.Plan<>();
    plan.with(compact("cell"), line -> new Cell.Text(line.place().address()))
        .with(words("level1"), line -> optional(line.level1()))
        .with(words("level2"), line -> optional(line.level2()))
        .with(words("indicator"), line -> optional(line.level3()))
        .with(words("target"), line -> new Cell.Text(line.target().value().text()))
        .with(compact("target_read"), line -> new Cell.Text(read(line.target().value())))
        .with(words("actual"), line -> new Cell.Text(line.actual().value().text()))
        .with(compact("actual_read"), line -> new Cell.Text(read(line.actual().value())))
        .with(compact("weight"), line -> amount(line.weight()))
        .with(compact("score"), line -> amount(line.score()));
    return new AnswerTable(
        "indicators",
        messages.say("inspect.lines", String.valueOf(evaluation.indicators().size())),
        plan.columns(),
        plan.rows(evaluation.indicators()),
        List.of());
  }

  private static String read(Target target) {
    return switch (target) {
      case Target.Numeric(String text, var operator, var quantity) ->
          sign(operator.sign()) + quantity.value().stripTrailingZeros().toPlainString();
      case Target.Percent(String text, var operator, var quantity) ->
          sign(operator.sign()) + quantity.value().stripTrailingZeros().toPlainString();
      case Target.Range(String text, var lower, var upper) ->
          lower.value().toPlainString() + ".." + upper.value().toPlainString();
      case Target.Date(String text, var until) -> until.map(String::valueOf).orElse("date");
      case Target.Qualitative words -> "qualitative";
      case Target.Compound several -> "compound";
      case Target.Text words -> "text";
      case Target.None none -> "";
    };
  }

  private static String read(Actual actual) {
    return switch (actual) {
      case Actual.Numeric(String text, var operator, var quantity) ->
          sign(operator.sign()) + quantity.value().stripTrailingZeros().toPlainString();
      case Actual.Percent(String text, var operator, var quantity) ->
          sign(operator.sign()) + quantity.value().stripTrailingZeros().toPlainString();
      case Actual.Range(String text, var lower, var upper) ->
          lower.value().toPlainString() + ".." + upper.value().toPlainString();
      case Actual.Date(String text, var until) -> until.map(String::valueOf).orElse("date");
      case Actual.Qualitative words -> "qualitative";
      case Actual.Met claim -> claim.level().code();
      case Actual.Compound several -> "compound";
      case Actual.Text words -> "text";
      case Actual.None none -> "";
    };
  }

  private static String sign(String operator) {
    return operator.equals("none") ? "" : operator;
  }

  private static Cell optional(Optional<String> text) {
    return text.isPresent() ? new Cell.Text(text.get()) : new Cell.Blank();
  }

  private static Cell amount(Optional<Amount> amount) {
    return amount.isPresent() ? new Cell.Text(amountText(amount)) : new Cell.Blank();
  }

  private static String amountText(Optional<Amount> amount) {
    return amount.map(printed -> printed.value().stripTrailingZeros().toPlainString()).orElse("—");
  }

  private Column words(String key) {
    return column(key, new Look.Words());
  }

  private Column compact(String key) {
    return column(key, new Look.Compact());
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("inspect.column." + key), look, Use.BOTH, 0);
  }
}
