package duibiao.report;

import duibiao.analysis.Figure;
import duibiao.analysis.MinimalN;
import duibiao.analysis.ambition.AmbitionRow;
import duibiao.analysis.ambition.TargetAmbition.Answer;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// The signs of lax targets by group, as a table.
public record AmbitionTable(Answer answer, Messages messages) {
  private static final int LAXITY = 1;

  public AnswerTable table() {
    AnswerTable.Plan<AmbitionRow> plan = new AnswerTable.Plan<>();
    plan.with(
        new Column("part", "", new Look.Words(), Use.EXPORT, 0), row -> new Cell.Text("groups"));
    new GroupColumns<>(answer.grouping(), AmbitionRow::group, messages).addTo(plan);
    addTargets(plan);
    addLaxity(plan);
    new ProvenanceColumns<AmbitionRow>(answer.coverage().provenance()).addTo(plan);
    Covered covered = new Covered(answer.coverage(), messages);
    return new AnswerTable(
        "groups",
        messages.say("answer.ambition.title", covered.inTitle(), String.valueOf(lines())),
        plan.columns(),
        plan.rows(answer.rows()),
        notes(covered));
  }

  private long lines() {
    return answer.rows().stream().mapToLong(AmbitionRow::lines).sum();
  }

  private void addTargets(AnswerTable.Plan<AmbitionRow> plan) {
    addCount(plan, "forms", AmbitionRow::forms);
    addCount(plan, "lines", AmbitionRow::lines);
    addCount(plan, "numeric_lines", AmbitionRow::numeric);
    new ProportionColumns<>("measurable", 0, AmbitionRow::measurable, messages).addTo(plan);
    plan.with(
        column("measurable_weight_share", new Look.Share(), 0),
        row ->
            Cells.of(
                MinimalN.SHARE.publish(
                    row.measurableWeight(), row.measurable().of(), Figure.NO_WEIGHT)));
    new ProportionColumns<>("exact", 0, AmbitionRow::exact, messages).addTo(plan);
  }

  private void addLaxity(AnswerTable.Plan<AmbitionRow> plan) {
    new ProportionColumns<>("over130", LAXITY, AmbitionRow::over130, messages).addTo(plan);
    new ProportionColumns<>("lax", LAXITY, AmbitionRow::lax, messages).addTo(plan);
    new ProportionColumns<>("blind130", LAXITY, AmbitionRow::blind130, messages).addTo(plan);
    plan.with(
        column("headroom_median", new Look.Share(), LAXITY),
        row ->
            Cells.of(
                MinimalN.QUANTILES.publish(
                    row.headroom(), row.blind130().of(), Figure.NOT_NUMERIC)));
    plan.with(exported("uncertain_lines"), row -> new Cell.Whole(row.uncertain()));
    plan.with(exported("assumed_lines"), row -> new Cell.Whole(row.assumed()));
  }

  private void addCount(
      AnswerTable.Plan<AmbitionRow> plan, String key, ToLongFunction<AmbitionRow> count) {
    plan.with(column(key, new Look.Whole(), 0), row -> new Cell.Whole(count.applyAsLong(row)));
  }

  private Column column(String key, Look look, int section) {
    return new Column(key, messages.say("answer.column." + key), look, Use.BOTH, section);
  }

  private static Column exported(String key) {
    return new Column(key, key, new Look.Whole(), Use.EXPORT, LAXITY);
  }

  private List<String> notes(Covered covered) {
    List<String> notes = new ArrayList<>();
    if (!answer.rows().isEmpty()) {
      notes.add(messages.say("answer.ambition.legend"));
      notes.add(
          messages.say(
              "answer.note.minimal_n",
              String.valueOf(MinimalN.QUANTILES.least()),
              String.valueOf(MinimalN.SHARE.least())));
      notes.add(messages.say("answer.note.order"));
      add(notes, "answer.note.uncertain", AmbitionRow::uncertain);
      add(notes, "answer.note.assumed", AmbitionRow::assumed);
    }
    notes.addAll(covered.notes());
    if (answer.rows().isEmpty()) {
      notes.add(messages.say("answer.next.load"));
    }
    return notes;
  }

  private void add(List<String> notes, String key, ToLongFunction<AmbitionRow> count) {
    long lines = answer.rows().stream().mapToLong(count).sum();
    if (lines > 0) {
      notes.add(messages.say(key, String.valueOf(lines)));
    }
  }
}
