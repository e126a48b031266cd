package duibiao.warehouse;

import static duibiao.warehouse.star.Tables.DIM_SOURCE;
import static duibiao.warehouse.star.Tables.LOAD_DECISION;
import static duibiao.warehouse.star.Tables.LOAD_FILE;
import static duibiao.warehouse.star.Tables.LOAD_FORM;
import static duibiao.warehouse.star.Tables.LOAD_RUN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import duibiao.finding.Parameter;
import duibiao.finding.Sentences;
import duibiao.measure.Rulesets;
import duibiao.warehouse.star.tables.LoadFile;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;

/// The books of a run: what it is, what earlier runs left it, what it saw.
///
/// @param sentences what a finding says to people
record Ledger(LoadRun run, Function<Finding, String> sentences) {

  /// What a finding that is on several forms, and so made by the merge, is filled in with there.
  private static final Optional<String> EXPECTED = Optional.of("{0}");

  private static final Optional<String> FOUND = Optional.of("{1}");

  /// The row of `stage_run`, and the words for the findings that the merge makes itself.
  ///
  /// @param surroundings what the run works with beside its files
  List<StarRow> opening(String surroundings) {
    return List.of(
        new LedgerRow.Run(
            run.id(),
            run.job(),
            run.programVersion(),
            run.specVersion(),
            run.startedAt().atOffset(ZoneOffset.UTC),
            surroundings,
            run.limits()),
        sentence(FindingCode.CONFLICT),
        sentence(FindingCode.TARGET_LOWERED),
        sentence(FindingCode.BELOW_LAST_YEAR));
  }

  private StarRow sentence(FindingCode code) {
    Finding finding = new Finding(code, List.of(), Optional.empty(), EXPECTED, FOUND);
    return new LedgerRow.Sentence(
        FindingColumns.Kind.of(code),
        sentences.apply(finding),
        Sentences.in(Locale.CHINESE).of(finding),
        Sentences.in(Locale.ENGLISH).of(finding));
  }

  /// What decides on the findings that the merge makes itself.
  static List<StarRow> thresholds(Rulesets rulesets) {
    Parameter parameter = Parameter.RATCHET_DELTA;
    return rulesets.rulesets().stream()
        .<StarRow>map(rules ->
            new LedgerRow.Threshold(
                rules.id(), parameter.key(), parameter.of(rules), parameter.told(rules)))
        .toList();
  }

  /// The run that made a star.
  static String lastRun(DSLContext star) {
    return star.select(LOAD_RUN.RUN_ID)
        .from(LOAD_RUN)
        .orderBy(LOAD_RUN.RUN_NO.desc())
        .limit(1)
        .fetchSingle()
        .value1();
  }

  /// What the last run worked with beside its files, as [Surroundings] names it; absent in a star
  /// that does not tell.
  static Optional<String> surroundings(DSLContext star) {
    boolean isTold =
        star.fetchExists(
            selectOne()
                .from(table(name("information_schema", "columns")))
                .where(field(name("table_name")).eq(LOAD_RUN.getName()))
                .and(field(name("column_name")).eq(LOAD_RUN.SURROUNDINGS.getName())));
    return isTold
        ? star.select(LOAD_RUN.SURROUNDINGS)
            .from(LOAD_RUN)
            .where(LOAD_RUN.SURROUNDINGS.isNotNull())
            .orderBy(LOAD_RUN.RUN_NO.desc())
            .limit(1)
            .fetchOptional(LOAD_RUN.SURROUNDINGS)
        : Optional.empty();
  }

  /// What a star remembers of the runs that made it.
  StarMemory memory(DSLContext star) {
    return star.select(LOAD_RUN.RUN_ID, LOAD_RUN.SURROUNDINGS)
        .from(LOAD_RUN)
        .orderBy(LOAD_RUN.RUN_NO.desc())
        .limit(1)
        .fetchOptional(
            mapping((last, surroundings) ->
                new StarMemory(
                    Optional.of(last),
                    star.select(LOAD_RUN.RUN_ID).from(LOAD_RUN).fetchSet(LOAD_RUN.RUN_ID),
                    knownFiles(star),
                    copies(star),
                    refusals(star),
                    refusedPaths(star),
                    remembered(star),
                    Optional.ofNullable(surroundings),
                    decisions(star, last),
                    idleDecisions(star, last))))
        .orElseGet(StarMemory::none);
  }

  private static Set<String> knownFiles(DSLContext star) {
    return star.selectDistinct(LOAD_FILE.FILE_SHA256)
        .from(LOAD_FILE)
        .where(LOAD_FILE.OUTCOME.in("loaded", "duplicate"))
        .and(LOAD_FILE.FILE_SHA256.isNotNull())
        .fetchSet(LOAD_FILE.FILE_SHA256);
  }

  private static Set<String> copies(DSLContext star) {
    return star.selectDistinct(LOAD_FILE.FILE_SHA256, LOAD_FILE.PATH)
        .from(LOAD_FILE)
        .where(LOAD_FILE.OUTCOME.in("loaded", "duplicate"))
        .fetchSet(mapping(StarMemory::copy));
  }

  private static Set<String> refusals(DSLContext star) {
    return star.selectDistinct(LOAD_FILE.FILE_SHA256, LOAD_FILE.PATH, LOAD_FILE.REASON)
        .from(LOAD_FILE)
        .where(LOAD_FILE.OUTCOME.eq("quarantined"))
        .fetchSet(
            mapping((sha256, path, reason) ->
                StarMemory.refusal(Optional.ofNullable(sha256), path, reason)));
  }

  /// What runs within the same limits and surroundings as the last one refused, the latest last.
  private List<StarMemory.Refusal> remembered(DSLContext star) {
    duibiao.warehouse.star.tables.LoadRun last = LOAD_RUN.as("last");
    return star.select(
            LOAD_FILE.FILE_SHA256,
            LOAD_FILE.PATH,
            LOAD_FILE.REASON,
            max(LOAD_FILE.DETAIL),
            max(LOAD_FILE.FORMS_REJECTED),
            count())
        .from(LOAD_FILE)
        .join(LOAD_RUN)
        .on(LOAD_RUN.RUN_ID.eq(LOAD_FILE.RUN_ID))
        .where(LOAD_FILE.OUTCOME.eq("quarantined"))
        .and(LOAD_FILE.FILE_SHA256.isNotNull())
        .and(LOAD_RUN.LIMITS.eq(run.limits().orElse("")))
        .and(
            LOAD_RUN.SURROUNDINGS.eq(
                select(last.SURROUNDINGS).from(last).orderBy(last.RUN_NO.desc()).limit(1)))
        .groupBy(LOAD_FILE.FILE_SHA256, LOAD_FILE.PATH, LOAD_FILE.REASON)
        .orderBy(max(LOAD_RUN.RUN_NO))
        .fetch(mapping(StarMemory.Refusal::new));
  }

  private static Set<String> refusedPaths(DSLContext star) {
    return star.selectDistinct(LOAD_FILE.PATH)
        .from(LOAD_FILE)
        .where(LOAD_FILE.OUTCOME.eq("quarantined"))
        .fetchSet(LOAD_FILE.PATH);
  }

  private static List<Decision> decisions(DSLContext star, String ofRun) {
    return star.select(
            LOAD_DECISION.LINE_NO,
            LOAD_DECISION.FORM_KEY,
            LOAD_DECISION.FILE_SHA256,
            LOAD_DECISION.DECISION,
            LOAD_DECISION.NOTE)
        .from(LOAD_DECISION)
        .where(LOAD_DECISION.RUN_ID.eq(ofRun))
        .orderBy(LOAD_DECISION.LINE_NO)
        .fetch(
            mapping((line, form, sha256, decision, note) ->
                new Decision(
                    line,
                    Optional.ofNullable(form),
                    sha256,
                    Decision.Effect.valueOf(decision.toUpperCase(Locale.ROOT)),
                    Optional.ofNullable(note))));
  }

  LoadSummary summary(DSLContext star) {
    return star.select(
            row(
                    LOAD_RUN.FILES_SEEN,
                    LOAD_RUN.FILES_LOADED,
                    LOAD_RUN.FILES_DUPLICATE,
                    LOAD_RUN.FILES_QUARANTINED,
                    LOAD_RUN.FILES_DEFERRED,
                    LOAD_RUN.FILES_IGNORED)
                .mapping(LoadSummary.Files::new),
            row(
                    LOAD_RUN.FORMS_SEEN,
                    LOAD_RUN.FORMS_LOADED,
                    LOAD_RUN.FORMS_DUPLICATE,
                    LOAD_RUN.FORMS_REJECTED)
                .mapping(LoadSummary.Forms::new),
            LOAD_RUN.LINES_LOADED)
        .from(LOAD_RUN)
        .where(LOAD_RUN.RUN_ID.eq(run.id()))
        .fetchSingle(
            mapping((files, forms, lines) ->
                new LoadSummary(
                    files,
                    forms,
                    lines,
                    newlyQuarantined(star),
                    idleDecisions(star, run.id()),
                    true)));
  }

  /// Decisions that name no form, nor a file that the run left out or read because of them.
  private static int idleDecisions(DSLContext star, String ofRun) {
    return star.fetchCount(
        star.selectFrom(LOAD_DECISION)
            .where(LOAD_DECISION.RUN_ID.eq(ofRun))
            .and(
                notExists(
                    selectOne()
                        .from(LOAD_FORM)
                        .join(DIM_SOURCE)
                        .on(DIM_SOURCE.FORM_FINGERPRINT.eq(LOAD_FORM.FORM_FINGERPRINT))
                        .where(LOAD_FORM.FILE_SHA256.eq(LOAD_DECISION.FILE_SHA256))
                        .and(
                            coalesce(LOAD_DECISION.FORM_KEY, DIM_SOURCE.FORM_KEY)
                                .eq(DIM_SOURCE.FORM_KEY))))
            .and(
                LOAD_DECISION
                    .DECISION
                    .eq("count")
                    .or(
                        notExists(
                            selectOne()
                                .from(LOAD_FILE)
                                .where(LOAD_FILE.RUN_ID.eq(ofRun))
                                .and(LOAD_FILE.FILE_SHA256.eq(LOAD_DECISION.FILE_SHA256))))));
  }

  private int newlyQuarantined(DSLContext star) {
    LoadFile earlier = LOAD_FILE.as("earlier");
    return star.fetchCount(
        star.selectFrom(LOAD_FILE)
            .where(LOAD_FILE.RUN_ID.eq(run.id()))
            .and(LOAD_FILE.OUTCOME.eq("quarantined"))
            .and(
                notExists(
                    selectOne()
                        .from(earlier)
                        .where(earlier.RUN_ID.ne(run.id()))
                        .and(earlier.OUTCOME.eq("quarantined"))
                        .and(
                            coalesce(earlier.FILE_SHA256, earlier.PATH)
                                .eq(coalesce(LOAD_FILE.FILE_SHA256, LOAD_FILE.PATH))))));
  }
}
