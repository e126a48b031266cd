package duibiao.warehouse;

import java.time.OffsetDateTime;
import java.util.Optional;

/// A row of a staging table of the books: of the run, of what it saw, and of what it was told.
sealed interface LedgerRow extends StarRow {

  /// `stage_run`, one row.
  record Run(
      String runId,
      String job,
      String programVersion,
      int specVersion,
      OffsetDateTime startedAt,
      String surroundings,
      Optional<String> limits)
      implements LedgerRow {}

  /// `stage_unchanged_run`, one row per earlier run that found nothing new.
  record UnchangedRun(
      int place,
      String runId,
      String job,
      String programVersion,
      int specVersion,
      OffsetDateTime startedAt,
      OffsetDateTime finishedAt,
      Optional<String> limits)
      implements LedgerRow {}

  /// `stage_unchanged_file`, one row per file seen by such a run.
  record UnchangedFile(
      String runId,
      String path,
      Optional<String> fileSha256,
      Optional<String> format,
      String outcome,
      Optional<String> reason,
      Optional<String> detail,
      int formsRejected)
      implements LedgerRow {}

  /// `stage_sentence`, one row per kind of finding that the merge makes itself.
  record Sentence(FindingColumns.Kind kind, String message, String messageZh, String messageEn)
      implements LedgerRow {}

  /// `stage_threshold`, one row per ruleset and parameter that the merge decides by.
  record Threshold(String ruleset, String parameter, double value, String told)
      implements LedgerRow {}

  /// `stage_decision`, one row per decision of a person on a form or a file.
  record Decision(
      int lineNo,
      Optional<String> formKey,
      String fileSha256,
      String decision,
      Optional<String> note)
      implements LedgerRow {}

  /// `stage_file`, one row per file seen by the run.
  record File(
      String path,
      String fileName,
      Optional<String> fileSha256,
      Optional<String> format,
      String outcome,
      Optional<String> reason,
      Optional<String> detail,
      int formsRejected,
      int cellsSeen,
      int cellsUsed,
      int cellsLabels,
      int cellsUnclaimed)
      implements LedgerRow {}

  /// `stage_problem`, one row per problem of a file that belongs to none of its forms.
  record Problem(
      String path,
      int problemNo,
      String code,
      String severity,
      String message,
      Optional<String> text,
      Optional<String> cell)
      implements LedgerRow {}

  /// `stage_unclaimed`, one row per cell of a file that was read and that nobody took.
  record Unclaimed(String path, int cellNo, String cell, String text) implements LedgerRow {}
}
