package duibiao.report;

import duibiao.analysis.PastFile;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import java.util.List;
import java.util.Optional;

/// Files that runs saw, each with its outcome, the reason, and what to do.
///
/// @param part the name of the table in exports
/// @param title what they have in common
public record RunFileTable(String part, String title, List<PastFile> files, Messages messages) {
  private static final Look WORDS = new Look.Words();

  public AnswerTable table() {
    AnswerTable.Plan<PastFile> plan = new AnswerTable.Plan<>();
    plan.with(column("outcome", new Look.Compact(), Use.BOTH), this::outcome)
        .with(column("reason", WORDS, Use.BOTH), file -> Cells.of(file.reason()))
        .with(column("file", WORDS, Use.BOTH), file -> new Cell.Text(file.path()))
        .with(column("what_to_do", WORDS, Use.BOTH), file -> Cells.of(words(file)))
        .with(Column.exported("detail"), file -> Cells.of(file.detail()))
        .with(Column.exported("duplicate_of"), file -> Cells.of(file.duplicateOf()))
        .with(Column.exported("file_sha256"), file -> Cells.of(file.sha256()))
        .with(Column.exported("forms"), file -> new Cell.Whole(file.forms()))
        .with(Column.exported("cells_unclaimed"), file -> new Cell.Whole(file.unclaimed()));
    return new AnswerTable(part, title, plan.columns(), plan.rows(files), List.of());
  }

  private Cell outcome(PastFile file) {
    return new Cell.Term(file.outcome(), messages.say("answer.outcome." + file.outcome()));
  }

  /// Of a refusal what was found and what to do; of a duplicate what it repeats.
  private Optional<String> words(PastFile file) {
    Optional<String> refused =
        file.reason()
            .filter(reason -> messages.has("refusal." + reason))
            .map(reason -> messages.say("refusal." + reason, found(file.detail())));
    return refused.or(file::duplicateOf).or(file::detail);
  }

  /// What was found, without the advice behind it, which the messages give.
  private static String found(Optional<String> detail) {
    String text = detail.orElse("");
    int advice = text.lastIndexOf("; ");
    return advice < 0 ? text : text.substring(0, advice);
  }

  private Column column(String key, Look look, Use use) {
    return new Column(key, messages.say("answer.column." + key), look, use, 0);
  }
}
