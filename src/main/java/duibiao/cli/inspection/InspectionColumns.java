package duibiao.cli.inspection;

import duibiao.report.AnswerTable;
import duibiao.report.Column;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import duibiao.report.Messages;
import java.util.List;
import java.util.stream.Stream;

/// The columns of tables about files and forms, headed in the reader's language.
record InspectionColumns(Messages messages) {

  /// Broken where it is too long.
  Column words(String key) {
    return column(key, new Look.Words());
  }

  /// Never broken, at the right edge of its column.
  Column compact(String key) {
    return column(key, new Look.Compact());
  }

  Column whole(String key) {
    return column(key, new Look.Whole());
  }

  /// A fraction, shown as a percentage.
  Column share(String key) {
    return column(key, new Look.Share());
  }

  private Column column(String key, Look look) {
    return new Column(key, messages.say("inspect.column." + key), look, Use.BOTH, 0);
  }

  /// A table whose title counts its rows.
  <R> AnswerTable table(String part, AnswerTable.Plan<R> plan, List<R> rows) {
    return new AnswerTable(
        part, title(part, rows.size()), plan.columns(), plan.rows(rows), List.of());
  }

  String title(String part, Integer... counts) {
    return messages.say("inspect." + part, Stream.of(counts).map(String::valueOf).toArray());
  }
}
