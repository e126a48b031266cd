package duibiao.analysis.survey;

import static duibiao.warehouse.star.Tables.LOAD_RUN;

import duibiao.analysis.Star;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the load brought that published the star.
///
/// @param number of the load in this warehouse, from 1
/// @param day when it began, where the warehouse is
/// @param job the job file or the paths it was given
public record LastLoad(
    String run,
    int number,
    LocalDate day,
    String job,
    String programVersion,
    int files,
    int quarantined,
    int newForms,
    int knownForms,
    int newLines) {

  static Optional<LastLoad> of(Star star) {
    return star.ask()
        .selectFrom(LOAD_RUN)
        .orderBy(LOAD_RUN.RUN_NO.desc())
        .limit(1)
        .fetchOptional(row ->
            new LastLoad(
                row.get(LOAD_RUN.RUN_ID),
                row.get(LOAD_RUN.RUN_NO),
                row.get(LOAD_RUN.STARTED_AT)
                    .atZoneSameInstant(ZoneId.systemDefault())
                    .toLocalDate(),
                row.get(LOAD_RUN.JOB),
                row.get(LOAD_RUN.PROGRAM_VERSION),
                orNone(row.get(LOAD_RUN.FILES_SEEN)),
                orNone(row.get(LOAD_RUN.FILES_QUARANTINED)),
                orNone(row.get(LOAD_RUN.FORMS_LOADED)),
                orNone(row.get(LOAD_RUN.FORMS_DUPLICATE)),
                orNone(row.get(LOAD_RUN.LINES_LOADED))));
  }

  private static int orNone(@Nullable Integer number) {
    return number == null ? 0 : number;
  }
}
