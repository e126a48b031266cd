package duibiao.cli.inspection;

import duibiao.document.Format;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.FormPlace;
import duibiao.evaluation.Names;
import duibiao.evaluation.Printed;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.form.Claims;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Inspection.InspectedForm;
import duibiao.report.AnswerTable;
import duibiao.report.AnswerTable.Plan;
import duibiao.report.Cell;
import duibiao.report.Messages;
import duibiao.report.Prose;
import duibiao.report.TableWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How files would be read, for people: the file's account, then each form with its header, budget,
/// lines, goals, total and what is unclear; at the end what nobody claimed.
public final class InspectionScreen {
  private static final int UNCLAIMED_SHOWN = 20;

  private final Messages messages;
  private final Sentences sentences;
  private final Prose prose;
  private final TableWriter tables;
  private final InspectionColumns columns;

  /// @param sentences in the language of the tables
  public InspectionScreen(TableWriter tables, Prose prose, Sentences sentences) {
    this.tables = tables;
    this.prose = prose;
    this.sentences = sentences;
    this.messages = tables.messages();
    this.columns = new InspectionColumns(messages);
  }

  /// Shows files one after the other, each as it comes.
  public void show(Stream<Inspection> files, Extent extent) {
    FolderAccount account = new FolderAccount();
    files.forEach(file -> {
      account.note(file);
      if (extent != Extent.SUMMARY) {
        show(file);
      }
    });
    if (extent != Extent.FILES) {
      new FolderTables(columns, account)
          .all()
          .forEach(table -> {
            table(table);
            prose.gap();
          });
    }
  }

  private void show(Inspection file) {
    heading(file);
    for (int number = 1; number <= file.forms().size(); number++) {
      prose.gap();
      form(file.forms().get(number - 1), number, file.forms().size());
    }
    unclaimed(file.claims());
    prose.gap();
  }

  private void heading(Inspection file) {
    prose.heading(file.source().name());
    prose.line(
        messages.say(
            "inspect.file",
            file.format().map(Format::code).orElse("?"),
            messages.say("inspect.verdict." + file.verdict().name()),
            String.valueOf(file.forms().size()),
            account(file.claims())));
    file.refusal()
        .ifPresent(refusal ->
            prose.line(
                messages.say(
                    "inspect.refused",
                    refusal.code(),
                    messages.say("refusal." + refusal.code(), refusal.found()))));
    if (!file.problems().isEmpty()) {
      prose.gap();
      table(new FormTables(columns, "").findings("unclear", file.problems(), sentences));
    }
  }

  private String account(Claims claims) {
    return messages.say(
        "inspect.cells",
        String.valueOf(claims.seen()),
        String.valueOf(claims.used()),
        String.valueOf(claims.labels()),
        String.valueOf(claims.unclaimed().size()));
  }

  private void form(InspectedForm form, int number, int count) {
    Evaluation evaluation = form.evaluation();
    prose.heading(
        messages.say(
            "inspect.form",
            String.valueOf(number),
            String.valueOf(count),
            place(evaluation.place()),
            FormTables.shortened(FormFacts.text(evaluation.names().title()))));
    FormFacts facts = new FormFacts(messages, form);
    prose.line(facts.line());
    names(evaluation.names());
    FormTables parts = new FormTables(columns, evaluation.place().sheet());
    Stream.of(
            parts.budget(evaluation),
            new LineTable(columns, new ReadAs(messages)).of(evaluation.indicators()),
            parts.goals(evaluation),
            parts.sections(evaluation),
            parts.facts(evaluation))
        .forEach(this::part);
    prose.gap();
    prose.heading(facts.total());
    Map<Boolean, List<Finding>> findings =
        form.findings().stream()
            .collect(Collectors.partitioningBy(finding -> finding.code().isIssue()));
    part(parts.findings("unclear", findings.getOrDefault(true, List.of()), sentences));
    part(parts.findings("telling", findings.getOrDefault(false, List.of()), sentences));
  }

  /// A form in running text fills no rectangle.
  private static String place(FormPlace place) {
    return place.area().isSingle() ? place.sheet() : place.sheet() + "!" + place.range();
  }

  private void names(Names names) {
    fact("programme", names.programme());
    fact("department", names.department());
    fact("implementing_unit", names.implementingUnit());
  }

  private void fact(String key, Optional<Printed> name) {
    prose.fact(messages.say("inspect.column." + key), FormFacts.text(name));
  }

  /// A part of a form, when there is one.
  private void part(AnswerTable table) {
    if (!table.rows().isEmpty()) {
      prose.gap();
      table(table);
    }
  }

  private void table(AnswerTable table) {
    tables.write(List.of(table), prose.out());
  }

  private void unclaimed(Claims claims) {
    int all = claims.unclaimed().size();
    Plan<Claims.Entry> plan = new Plan<>();
    plan.with(columns.words("cell"), cell -> new Cell.Text(cell.place().full()))
        .with(columns.words("text"), cell -> new Cell.Text(FormTables.shortened(cell.text())));
    List<String> notes =
        all > UNCLAIMED_SHOWN
            ? List.of(messages.say("inspect.more", String.valueOf(all - UNCLAIMED_SHOWN)))
            : List.of();
    part(
        new AnswerTable(
            "unclaimed",
            messages.say("inspect.unclaimed", String.valueOf(all)),
            plan.columns(),
            plan.rows(claims.unclaimed().stream().limit(UNCLAIMED_SHOWN).toList()),
            notes));
  }
}
