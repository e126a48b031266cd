package duibiao.analysis;

import static duibiao.warehouse.star.Tables.DIM_SOURCE;
import static duibiao.warehouse.star.Tables.FACT_EVALUATION;
import static duibiao.warehouse.star.Tables.FACT_FINDING;
import static duibiao.warehouse.star.Tables.LOAD_FILE;
import static duibiao.warehouse.star.Tables.LOAD_RUN;
import static duibiao.warehouse.star.Tables.LOAD_UNCLAIMED;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import duibiao.warehouse.UnchangedRun;
import duibiao.warehouse.star.tables.LoadFile;
import duibiao.warehouse.star.tables.LoadRun;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/// What past loads saw and did: `duibiao runs`.
public final class RunHistory {
  private static final String SAME_BYTES = "SAME_BYTES";

  private final DSLContext star;
  private final List<UnchangedRun> unchanged;

  /// @param unchanged runs since the last publication, which the star cannot know
  public RunHistory(Star star, List<UnchangedRun> unchanged) {
    this.star = star.ask();
    this.unchanged = List.copyOf(unchanged);
  }

  /// All runs, the latest first.
  public List<PastRun> all() {
    Map<String, Integer> findings = findings();
    List<PastRun> runs =
        new ArrayList<>(
            star.selectFrom(LOAD_RUN)
                .orderBy(LOAD_RUN.RUN_NO)
                .fetch(row -> run(row, findings.getOrDefault(row.get(LOAD_RUN.RUN_ID), 0))));
    for (UnchangedRun run : unchanged) {
      if (knows(runs, run.after()) && !knows(runs, run.run().id())) {
        runs.add(run(run, runs.isEmpty() ? 1 : runs.getLast().number() + 1));
      }
    }
    return runs.reversed();
  }

  private static boolean knows(List<PastRun> runs, String id) {
    return runs.stream().anyMatch(run -> run.id().equals(id));
  }

  private Map<String, Integer> findings() {
    return star.select(DIM_SOURCE.RUN_ID, count())
        .from(FACT_FINDING)
        .join(FACT_EVALUATION)
        .on(FACT_EVALUATION.EVALUATION_KEY.eq(FACT_FINDING.EVALUATION_KEY))
        .join(DIM_SOURCE)
        .on(DIM_SOURCE.SOURCE_KEY.eq(FACT_EVALUATION.SOURCE_KEY))
        .groupBy(DIM_SOURCE.RUN_ID)
        .fetchMap(DIM_SOURCE.RUN_ID, count());
  }

  private static PastRun run(Record row, int findings) {
    return new PastRun(
        row.get(LOAD_RUN.RUN_NO),
        row.get(LOAD_RUN.RUN_ID),
        row.get(LOAD_RUN.JOB),
        row.get(LOAD_RUN.STARTED_AT),
        Optional.ofNullable(row.get(LOAD_RUN.FINISHED_AT)),
        new PastRun.Files(
            row.get(LOAD_RUN.FILES_SEEN),
            row.get(LOAD_RUN.FILES_LOADED),
            row.get(LOAD_RUN.FILES_DUPLICATE),
            row.get(LOAD_RUN.FILES_QUARANTINED),
            row.get(LOAD_RUN.FILES_DEFERRED),
            row.get(LOAD_RUN.FILES_IGNORED)),
        new PastRun.Forms(
            row.get(LOAD_RUN.FORMS_SEEN),
            row.get(LOAD_RUN.FORMS_LOADED),
            row.get(LOAD_RUN.FORMS_DUPLICATE),
            row.get(LOAD_RUN.FORMS_REJECTED)),
        findings,
        Optional.ofNullable(row.get(LOAD_RUN.IS_PUBLISHED)).orElse(true));
  }

  private static PastRun run(UnchangedRun run, int number) {
    return new PastRun(
        number,
        run.run().id(),
        run.run().job(),
        run.run().startedAt().atOffset(ZoneOffset.UTC),
        Optional.of(run.finishedAt().atOffset(ZoneOffset.UTC)),
        new PastRun.Files(
            run.files().size(),
            0,
            run.files("duplicate"),
            run.files("quarantined"),
            run.files("deferred"),
            run.files("ignored")),
        new PastRun.Forms(run.formsRejected(), 0, 0, run.formsRejected()),
        0,
        false);
  }

  /// One run.
  ///
  /// @param wanted its id, the beginning of it, or its number
  /// @throws NoRun when no run is called so, or several are
  public PastRun run(String wanted) {
    List<PastRun> all = all();
    List<PastRun> exact =
        all.stream()
            .filter(run -> run.id().equals(wanted) || String.valueOf(run.number()).equals(wanted))
            .toList();
    List<PastRun> found =
        exact.isEmpty() ? all.stream().filter(run -> run.id().startsWith(wanted)).toList() : exact;
    if (found.size() != 1) {
      throw new NoRun(wanted, all.stream().limit(3).map(PastRun::id).toList());
    }
    return found.getFirst();
  }

  /// The files that a run saw, by path.
  public List<PastFile> files(PastRun run) {
    return unchanged.stream()
        .filter(note -> note.run().id().equals(run.id()))
        .findFirst()
        .map(note -> note.files().stream().map(RunHistory::file).toList())
        .orElseGet(() -> filesOfTheStar(run));
  }

  private static PastFile file(UnchangedRun.File file) {
    boolean isDuplicate = file.outcome().equals("duplicate");
    return new PastFile(
        file.path(),
        file.outcome(),
        isDuplicate ? Optional.of(SAME_BYTES) : file.reason(),
        file.detail(),
        Optional.empty(),
        file.sha256(),
        file.formsRejected(),
        0);
  }

  private List<PastFile> filesOfTheStar(PastRun run) {
    return star.selectFrom(LOAD_FILE)
        .where(LOAD_FILE.RUN_ID.eq(run.id()))
        .orderBy(LOAD_FILE.PATH)
        .fetch(row ->
            new PastFile(
                row.get(LOAD_FILE.PATH),
                row.get(LOAD_FILE.OUTCOME),
                Optional.ofNullable(row.get(LOAD_FILE.REASON)),
                Optional.ofNullable(row.get(LOAD_FILE.DETAIL)),
                Optional.ofNullable(row.get(LOAD_FILE.DUPLICATE_OF)),
                Optional.ofNullable(row.get(LOAD_FILE.FILE_SHA256)),
                row.get(LOAD_FILE.FORMS_SEEN),
                row.get(LOAD_FILE.CELLS_UNCLAIMED)));
  }

  /// The cells that nobody took, in the order of their files.
  ///
  /// @param run whose files are meant; absent for what each file left when it was last read
  public List<UnclaimedText> unclaimed(Optional<PastRun> run) {
    LoadFile later = LOAD_FILE.as("later");
    LoadRun laterRun = LOAD_RUN.as("later_run");
    Condition isMeant =
        run.map(wanted -> LOAD_UNCLAIMED.RUN_ID.eq(wanted.id()))
            .orElseGet(() ->
                notExists(
                    selectOne()
                        .from(later)
                        .join(laterRun)
                        .on(laterRun.RUN_ID.eq(later.RUN_ID))
                        .where(later.PATH.eq(LOAD_UNCLAIMED.PATH))
                        .and(later.CELLS_SEEN.gt(0))
                        .and(laterRun.RUN_NO.gt(LOAD_RUN.RUN_NO))));
    return star.select(LOAD_UNCLAIMED.PATH, LOAD_UNCLAIMED.CELL, LOAD_UNCLAIMED.TEXT)
        .from(LOAD_UNCLAIMED)
        .join(LOAD_RUN)
        .on(LOAD_RUN.RUN_ID.eq(LOAD_UNCLAIMED.RUN_ID))
        .where(isMeant)
        .orderBy(LOAD_UNCLAIMED.PATH, LOAD_UNCLAIMED.CELL_NO)
        .fetch(mapping(UnclaimedText::new));
  }

  /// The files that the last run of each job refused, by path: what is in quarantine now.
  public List<PastFile> quarantine() {
    Map<String, PastRun> lastOfJob = new LinkedHashMap<>();
    all().forEach(run -> lastOfJob.putIfAbsent(run.job(), run));
    return lastOfJob.values().stream()
        .flatMap(run -> files(run).stream())
        .filter(file -> file.outcome().equals("quarantined"))
        .toList();
  }
}
