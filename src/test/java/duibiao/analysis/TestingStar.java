package duibiao.analysis;

import static duibiao.warehouse.star.Tables.DIM_ORGANISATION;
import static duibiao.warehouse.star.Tables.DIM_PROGRAMME;
import static duibiao.warehouse.star.Tables.DIM_REGION;
import static duibiao.warehouse.star.Tables.DIM_SOURCE;
import static duibiao.warehouse.star.Tables.DIM_YEAR;
import static duibiao.warehouse.star.Tables.FACT_BUDGET;
import static duibiao.warehouse.star.Tables.FACT_EVALUATION;
import static duibiao.warehouse.star.Tables.LOAD_RUN;
import static duibiao.warehouse.star.Tables.LOAD_VERSION;

import duibiao.evaluation.Amount;
import duibiao.evaluation.Evaluation;
import duibiao.evaluation.Indicator;
import duibiao.measure.FormMeasure;
import duibiao.measure.FormMetrics;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.CloseableDSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A star in memory, made of the real tables and views, filled with drawn forms.
public final class TestingStar {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));

  /// The rules that its lines are measured by.
  public static final Rulesets RULES = Rulesets.read(HOME.resolve("jobs/dictionary"));

  private static final FormMeasure MEASURE =
      new FormMeasure(RULES, Units.read(HOME.resolve("src/test/resources/dictionary")));
  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);
  private static final String RUN = "2026-01-02T03-04-05Z-0001";

  private TestingStar() {}

  /// A star with all the forms of a drawing; an empty one is as the first run finds it.
  public static Star of(String drawn) {
    return new Star(filled("jdbc:duckdb:", drawn));
  }

  /// The same as the file that a load would publish in a folder.
  public static void publish(Path folder, String drawn) {
    filled("jdbc:duckdb:" + folder.resolve("duibiao.duckdb"), drawn).close();
  }

  private static CloseableDSLContext filled(String url, String drawn) {
    CloseableDSLContext context = DSL.using(url);
    context.connection(connection -> run(connection, "schema", "version", "mart"));
    List<DrawnForm> forms = DrawnForm.all(drawn);
    if (!forms.isEmpty()) {
      context
          .insertInto(LOAD_RUN)
          .set(LOAD_RUN.RUN_ID, RUN)
          .set(LOAD_RUN.RUN_NO, 1)
          .set(LOAD_RUN.JOB, "jobs/test.yml")
          .set(LOAD_RUN.PROGRAM_VERSION, "1.0")
          .set(LOAD_RUN.SPEC_VERSION, 1)
          .set(LOAD_RUN.STARTED_AT, NOW)
          .execute();
    }
    for (int i = 0; i < forms.size(); i++) {
      insert(context, forms.get(i), i + 1);
    }
    context.connection(connection -> run(connection, "compare"));
    return context;
  }

  private static void run(Connection connection, String... folders) throws Exception {
    for (String folder : folders) {
      for (Path script : scripts(folder)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(Files.readString(script));
        }
      }
    }
  }

  private static List<Path> scripts(String folder) throws IOException {
    try (Stream<Path> files = Files.list(HOME.resolve("sql").resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static void insert(CloseableDSLContext context, DrawnForm form, int key) {
    insertDimensions(context, form, key);
    insertSource(context, key);
    Evaluation evaluation = form.evaluation();
    FormMetrics metrics = MEASURE.of(evaluation);
    context
        .insertInto(FACT_EVALUATION)
        .set(FACT_EVALUATION.EVALUATION_KEY, (long) key)
        .set(FACT_EVALUATION.SOURCE_KEY, (long) key)
        .set(FACT_EVALUATION.YEAR, form.year().orElse(0))
        .set(FACT_EVALUATION.REGION_KEY, form.regionKey())
        .set(
            FACT_EVALUATION.ORGANISATION_KEY,
            form.organisation().map(name -> organisation(form, name)).orElse(0L))
        .set(FACT_EVALUATION.PROGRAMME_KEY, form.programme().map(name -> (long) key).orElse(0L))
        .set(FACT_EVALUATION.KIND, form.kind().code())
        .set(FACT_EVALUATION.EVALUATOR, form.evaluator().code())
        .set(FACT_EVALUATION.STAGE, form.stage().code())
        .set(FACT_EVALUATION.RULESET, metrics.ruleset())
        .set(FACT_EVALUATION.TOTAL_SCORE, form.score().orElse(null))
        .set(FACT_EVALUATION.TOTAL_WEIGHT, form.weight().orElse(null))
        .set(FACT_EVALUATION.INDICATOR_WEIGHT, sum(evaluation, Indicator::weight))
        .set(FACT_EVALUATION.INDICATOR_SCORE, sum(evaluation, Indicator::score))
        .set(FACT_EVALUATION.TOTAL_LINE_NO, form.budget().isEmpty() ? null : 1)
        .set(FACT_EVALUATION.INDICATOR_COUNT, form.lines().size())
        .set(FACT_EVALUATION.BUDGET_COUNT, 0)
        .set(FACT_EVALUATION.FINDING_COUNT, 0)
        .set(FACT_EVALUATION.IS_CONFLICT, form.region().endsWith("?"))
        .execute();
    form.budget().forEach(budget -> insertBudget(context, budget, key));
    for (int i = 0; i < form.lines().size(); i++) {
      new DrawnLine(evaluation.indicators().get(i), metrics.lines().get(i))
          .insert(context, key, i + 1);
    }
  }

  private static @Nullable BigDecimal sum(
      Evaluation evaluation, Function<Indicator, Optional<Amount>> points) {
    return evaluation.indicators().stream()
        .flatMap(line -> points.apply(line).stream())
        .map(Amount::value)
        .reduce(BigDecimal::add)
        .orElse(null);
  }

  private static void insertBudget(CloseableDSLContext context, List<String> budget, long form) {
    context
        .insertInto(FACT_BUDGET)
        .set(FACT_BUDGET.EVALUATION_KEY, form)
        .set(FACT_BUDGET.LINE_NO, 1)
        .set(FACT_BUDGET.FUNDING_SOURCE, "total")
        .set(FACT_BUDGET.LABEL, "年度资金总额")
        .set(FACT_BUDGET.UNIT, "万元")
        .set(FACT_BUDGET.WEIGHT, new BigDecimal(budget.get(1)))
        .set(FACT_BUDGET.SCORE, new BigDecimal(budget.get(2)))
        .set(FACT_BUDGET.IS_UNIT_ASSUMED, false)
        .set(FACT_BUDGET.IS_UNIT_DOUBTFUL, false)
        .execute();
  }

  private static void insertDimensions(CloseableDSLContext context, DrawnForm form, int key) {
    long region = form.regionKey();
    String province = form.regionCode().substring(0, 2) + "0000";
    context
        .insertInto(DIM_YEAR)
        .set(DIM_YEAR.YEAR, form.year().orElse(0))
        .onConflictDoNothing()
        .execute();
    context
        .insertInto(DIM_REGION)
        .set(DIM_REGION.REGION_KEY, region)
        .set(DIM_REGION.CODE, form.regionCode())
        .set(DIM_REGION.NAME, form.region())
        .set(DIM_REGION.SHORT_NAME, form.region())
        .set(DIM_REGION.LEVEL, form.regionCode().equals(province) ? "province" : "county")
        .set(DIM_REGION.PROVINCE_CODE, province)
        .set(DIM_REGION.PROVINCE_NAME, province)
        .onConflictDoNothing()
        .execute();
    insertNames(context, form, key);
  }

  private static void insertNames(CloseableDSLContext context, DrawnForm form, int key) {
    form.organisation()
        .ifPresent(name ->
            context
                .insertInto(DIM_ORGANISATION)
                .columns(
                    DIM_ORGANISATION.ORGANISATION_KEY,
                    DIM_ORGANISATION.CODE,
                    DIM_ORGANISATION.REGION_KEY,
                    DIM_ORGANISATION.NAME,
                    DIM_ORGANISATION.SECTOR)
                .values(
                    organisation(form, name),
                    "organisation " + organisation(form, name),
                    form.regionKey(),
                    name,
                    "残联")
                .onConflictDoNothing()
                .execute());
    form.programme()
        .ifPresent(name ->
            context
                .insertInto(DIM_PROGRAMME)
                .columns(
                    DIM_PROGRAMME.PROGRAMME_KEY,
                    DIM_PROGRAMME.CODE,
                    DIM_PROGRAMME.ORGANISATION_KEY,
                    DIM_PROGRAMME.NAME)
                .values((long) key, "programme " + key, 0L, name)
                .execute());
  }

  /// The same in all years.
  private static long organisation(DrawnForm form, String name) {
    return 1L + Integer.toUnsignedLong((form.regionCode() + name).hashCode());
  }

  private static void insertSource(CloseableDSLContext context, int key) {
    context
        .insertInto(DIM_SOURCE)
        .set(DIM_SOURCE.SOURCE_KEY, (long) key)
        .set(DIM_SOURCE.FORM_FINGERPRINT, "form " + key)
        .set(DIM_SOURCE.FORM_KEY, "key " + key)
        .set(DIM_SOURCE.FILE_SHA256, "file " + key)
        .set(DIM_SOURCE.RUN_ID, RUN)
        .set(DIM_SOURCE.PATH, "inbox/form-" + key + ".xlsx")
        .set(DIM_SOURCE.FILE_NAME, "form-" + key + ".xlsx")
        .set(DIM_SOURCE.FORMAT, "xlsx")
        .set(DIM_SOURCE.SHEET, "Sheet1")
        .set(DIM_SOURCE.FORM_NO, 1)
        .set(DIM_SOURCE.FORM_RANGE, "A1:I21")
        .set(DIM_SOURCE.YEAR_FROM, "title")
        .set(DIM_SOURCE.REGION_FROM, "job")
        .set(DIM_SOURCE.IS_CURRENT, true)
        .set(DIM_SOURCE.LOADED_AT, NOW)
        .execute();
    context
        .insertInto(LOAD_VERSION)
        .set(LOAD_VERSION.RUN_ID, RUN)
        .set(LOAD_VERSION.SOURCE_KEY, (long) key)
        .set(LOAD_VERSION.STANDING, "current")
        .execute();
  }
}
