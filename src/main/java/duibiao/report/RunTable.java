package duibiao.report;

import duibiao.analysis.PastRun;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// Past runs, the latest first: what each saw, and whether its publication is current, kept or
/// gone.
///
/// @param states a code for the publication of each run: current, kept, gone or unchanged
public record RunTable(List<PastRun> runs, Function<PastRun, String> states, Messages messages) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final double MILLIS = 1000.0;

  public AnswerTable table() {
    AnswerTable.Plan<PastRun> plan = new AnswerTable.Plan<>();
    plan.with(column("run_no", new Look.Whole(), Use.BOTH), number(PastRun::number))
        .with(column("run_id", new Look.Compact(), Use.BOTH), run -> new Cell.Text(run.id()))
        .with(exported("started_at"), run -> new Cell.Text(run.startedAt().toString()))
        .with(column("started", new Look.Compact(), Use.SCREEN), RunTable::started)
        .with(column("seconds", new Look.Decimal(1), Use.BOTH), RunTable::seconds)
        .with(column("publication", new Look.Compact(), Use.BOTH), this::state);
    addFiles(plan);
    addForms(plan);
    plan.with(column("job", new Look.Words(), Use.BOTH), run -> new Cell.Text(run.job()));
    return new AnswerTable(
        "runs",
        messages.say("answer.runs.title", String.valueOf(runs.size())),
        plan.columns(),
        plan.rows(runs),
        List.of(messages.say("answer.runs.legend")));
  }

  private void addFiles(AnswerTable.Plan<PastRun> plan) {
    plan.with(count("seen"), number(run -> run.files().seen()))
        .with(count("loaded"), number(run -> run.files().loaded()))
        .with(count("duplicate"), number(run -> run.files().duplicate()))
        .with(count("quarantined"), number(run -> run.files().quarantined()))
        .with(count("deferred"), number(run -> run.files().deferred()))
        .with(count("ignored"), number(run -> run.files().ignored()));
  }

  private void addForms(AnswerTable.Plan<PastRun> plan) {
    plan.with(exported("forms_seen"), number(run -> run.forms().seen()))
        .with(count("forms"), number(run -> run.forms().loaded()))
        .with(exported("forms_duplicate"), number(run -> run.forms().duplicate()))
        .with(exported("forms_rejected"), number(run -> run.forms().rejected()))
        .with(count("findings"), number(PastRun::findings));
  }

  private static Function<PastRun, Cell> number(ToIntFunction<PastRun> value) {
    return run -> new Cell.Whole(value.applyAsInt(run));
  }

  private static Cell started(PastRun run) {
    return new Cell.Text(MINUTE.format(run.startedAt().atZoneSameInstant(ZoneId.systemDefault())));
  }

  private static Cell seconds(PastRun run) {
    return run.time()
        .map(time -> (Cell) new Cell.Real(time.toMillis() / MILLIS))
        .orElse(new Cell.Blank());
  }

  private Cell state(PastRun run) {
    String code = states.apply(run);
    return new Cell.Term(code, messages.say("answer.publication." + code));
  }

  private Column count(String key) {
    return column(key, new Look.Whole(), Use.BOTH);
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }

  private static Column exported(String key) {
    return Column.exported(key);
  }
}
