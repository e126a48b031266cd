package duibiao.warehouse;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The staging rows of runs that found nothing new.
final class UnchangedRows {
  private UnchangedRows() {}

  static List<StarRow> of(List<UnchangedRun> runs) {
    List<StarRow> rows = new ArrayList<>();
    for (UnchangedRun unchanged : runs) {
      LoadRun run = unchanged.run();
      rows.add(
          new LedgerRow.UnchangedRun(
              rows.size() + 1,
              run.id(),
              run.job(),
              run.programVersion(),
              run.specVersion(),
              run.startedAt().atOffset(ZoneOffset.UTC),
              unchanged.finishedAt().atOffset(ZoneOffset.UTC),
              run.limits()));
      unchanged.files().forEach(file -> rows.add(row(run.id(), file)));
    }
    return rows;
  }

  private static StarRow row(String run, UnchangedRun.File file) {
    return new LedgerRow.UnchangedFile(
        run,
        file.path(),
        file.sha256(),
        file.format(),
        file.outcome(),
        file.reason(),
        file.detail(),
        file.formsRejected());
  }
}
