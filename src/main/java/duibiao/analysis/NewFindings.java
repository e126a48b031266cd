package duibiao.analysis;

import static duibiao.warehouse.star.Tables.DIM_REGION;
import static duibiao.warehouse.star.Tables.DIM_SOURCE;
import static duibiao.warehouse.star.Tables.FACT_EVALUATION;
import static duibiao.warehouse.star.Tables.FACT_FINDING;
import static duibiao.warehouse.star.Tables.LOAD_RUN;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import duibiao.warehouse.star.tables.DimSource;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Where the findings come from that a load brought: of which city, of which kind.
///
/// A city that brought most of the forms brings most of the findings, too; so the forms stand
/// beside them.
///
/// @param forms forms that came since, and count
/// @param findings findings on them
/// @param gone findings on versions that counted before and gave way to those forms
/// @param byCity the most findings first
/// @param byCode the most findings first
public record NewFindings(
    int forms, int findings, int gone, List<Share> byCity, List<Share> byCode) {
  private static final int MIN_FINDINGS = 10;
  private static final DimSource OLD = DIM_SOURCE.as("old");

  public NewFindings {
    byCity = List.copyOf(byCity);
    byCode = List.copyOf(byCode);
  }

  /// A part of the findings.
  ///
  /// @param code the code of the city, or of the kind of finding
  /// @param name of a city its name, of a kind its severity
  /// @param forms forms that came of the city, or forms with such a finding
  public record Share(String code, String name, int findings, int forms) {}

  /// Whether there are enough findings to tell shares of them.
  public boolean isEnoughForShares() {
    return findings >= MIN_FINDINGS;
  }

  /// What came with a run and those after it.
  public static NewFindings since(Star star, String run) {
    return of(
        star.ask(),
        DIM_SOURCE.RUN_ID.in(
            select(LOAD_RUN.RUN_ID)
                .from(LOAD_RUN)
                .where(
                    LOAD_RUN.RUN_NO.ge(
                        select(LOAD_RUN.RUN_NO).from(LOAD_RUN).where(LOAD_RUN.RUN_ID.eq(run))))));
  }

  private static NewFindings of(DSLContext star, Condition came) {
    Condition counts = came.and(DIM_SOURCE.IS_CURRENT);
    List<Share> cities = byCity(star, counts);
    return new NewFindings(
        cities.stream().mapToInt(Share::forms).sum(),
        cities.stream().mapToInt(Share::findings).sum(),
        gone(star, came),
        cities,
        byCode(star, counts));
  }

  private static List<Share> byCity(DSLContext star, Condition counts) {
    Field<String> code =
        coalesce(DIM_REGION.PREFECTURE_CODE, DIM_REGION.PROVINCE_CODE, DIM_REGION.CODE);
    Field<String> name =
        coalesce(DIM_REGION.PREFECTURE_NAME, DIM_REGION.PROVINCE_NAME, DIM_REGION.NAME);
    return star.select(
            code,
            min(name),
            count(FACT_FINDING.FINDING_KEY),
            countDistinct(FACT_EVALUATION.EVALUATION_KEY))
        .from(FACT_EVALUATION)
        .join(DIM_SOURCE)
        .on(DIM_SOURCE.SOURCE_KEY.eq(FACT_EVALUATION.SOURCE_KEY))
        .join(DIM_REGION)
        .on(DIM_REGION.REGION_KEY.eq(FACT_EVALUATION.REGION_KEY))
        .leftJoin(FACT_FINDING)
        .on(FACT_FINDING.EVALUATION_KEY.eq(FACT_EVALUATION.EVALUATION_KEY))
        .where(counts)
        .groupBy(code)
        .orderBy(count(FACT_FINDING.FINDING_KEY).desc(), code)
        .fetch(row -> new Share(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  private static List<Share> byCode(DSLContext star, Condition counts) {
    return star.select(
            FACT_FINDING.CODE,
            min(FACT_FINDING.SEVERITY),
            count(),
            countDistinct(FACT_FINDING.EVALUATION_KEY))
        .from(FACT_FINDING)
        .join(FACT_EVALUATION)
        .on(FACT_EVALUATION.EVALUATION_KEY.eq(FACT_FINDING.EVALUATION_KEY))
        .join(DIM_SOURCE)
        .on(DIM_SOURCE.SOURCE_KEY.eq(FACT_EVALUATION.SOURCE_KEY))
        .where(counts)
        .groupBy(FACT_FINDING.CODE)
        .orderBy(count().desc(), FACT_FINDING.CODE)
        .fetch(row -> new Share(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  private static int gone(DSLContext star, Condition came) {
    return star.selectCount()
        .from(FACT_FINDING)
        .join(FACT_EVALUATION)
        .on(FACT_EVALUATION.EVALUATION_KEY.eq(FACT_FINDING.EVALUATION_KEY))
        .where(
            FACT_EVALUATION.SOURCE_KEY.in(
                star.select(OLD.SOURCE_KEY)
                    .from(OLD)
                    .join(DIM_SOURCE)
                    .on(DIM_SOURCE.SOURCE_KEY.eq(OLD.SUPERSEDED_BY))
                    .where(came)
                    .and(OLD.RUN_ID.ne(DIM_SOURCE.RUN_ID))))
        .fetchSingle()
        .value1();
  }
}
