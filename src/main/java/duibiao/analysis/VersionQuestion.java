package duibiao.analysis;

import static duibiao.warehouse.star.Tables.DIM_SOURCE;
import static duibiao.warehouse.star.Tables.FACT_EVALUATION;
import static duibiao.warehouse.star.Tables.VERSION_AS_OF;
import static duibiao.warehouse.star.Tables.VERSION_FIELD;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;

import duibiao.analysis.FilledFields.Filled;
import duibiao.analysis.FormChange.FormName;
import duibiao.analysis.FormChange.Value;
import duibiao.analysis.FormChange.Version;
import duibiao.analysis.FormChange.What;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;

/// All versions of some forms, with what each fills in.
final class VersionQuestion {
  private final Map<Long, Details> versions = new HashMap<>();
  private final Map<Long, List<Filled>> fields;

  /// A version, its form, and why it does not count.
  private record Details(
      long evaluation, FormName form, Version version, Optional<String> supersededReason) {}

  /// @param isWanted which versions, told in columns of `version_as_of`
  VersionQuestion(DSLContext star, Condition isWanted) {
    var wanted = select(VERSION_AS_OF.SOURCE_KEY).from(VERSION_AS_OF).where(isWanted);
    star.select(
            DIM_SOURCE.SOURCE_KEY,
            DIM_SOURCE.FORM_KEY,
            DIM_SOURCE.PATH,
            DIM_SOURCE.FILE_SHA256,
            DIM_SOURCE.SHEET,
            DIM_SOURCE.FORM_RANGE,
            DIM_SOURCE.SUPERSEDED_REASON,
            FACT_EVALUATION.EVALUATION_KEY,
            FACT_EVALUATION.dimRegion().CODE,
            FACT_EVALUATION.dimRegion().NAME,
            FACT_EVALUATION.YEAR,
            FACT_EVALUATION.dimOrganisation().NAME,
            FACT_EVALUATION.dimProgramme().NAME,
            FACT_EVALUATION.KIND,
            FACT_EVALUATION.EVALUATOR,
            FACT_EVALUATION.STAGE)
        .from(FACT_EVALUATION)
        .join(DIM_SOURCE)
        .on(DIM_SOURCE.SOURCE_KEY.eq(FACT_EVALUATION.SOURCE_KEY))
        .where(DIM_SOURCE.SOURCE_KEY.in(wanted))
        .forEach(row -> versions.put(row.get(DIM_SOURCE.SOURCE_KEY), details(row)));
    this.fields =
        star.select(VERSION_FIELD.fields())
            .from(VERSION_FIELD)
            .where(
                VERSION_FIELD.EVALUATION_KEY.in(
                    select(FACT_EVALUATION.EVALUATION_KEY)
                        .from(FACT_EVALUATION)
                        .join(DIM_SOURCE)
                        .on(DIM_SOURCE.SOURCE_KEY.eq(FACT_EVALUATION.SOURCE_KEY))
                        .where(DIM_SOURCE.SOURCE_KEY.in(wanted))
                        .and(DIM_SOURCE.FORM_KEY.in(withRivals()))))
            .fetchGroups(VERSION_FIELD.EVALUATION_KEY, VersionQuestion::filled);
  }

  /// Of a form with one version there is nothing to compare.
  private static Select<Record1<String>> withRivals() {
    return select(DIM_SOURCE.FORM_KEY)
        .from(DIM_SOURCE)
        .groupBy(DIM_SOURCE.FORM_KEY)
        .having(count().gt(1));
  }

  private static Details details(Record row) {
    return new Details(
        row.get(FACT_EVALUATION.EVALUATION_KEY),
        new FormName(
            row.get(DIM_SOURCE.FORM_KEY),
            row.get(FACT_EVALUATION.dimRegion().CODE),
            row.get(FACT_EVALUATION.dimRegion().NAME),
            Optional.of(row.get(FACT_EVALUATION.YEAR)).filter(year -> year != 0),
            known(row.get(FACT_EVALUATION.dimOrganisation().NAME)),
            known(row.get(FACT_EVALUATION.dimProgramme().NAME)),
            row.get(FACT_EVALUATION.KIND),
            row.get(FACT_EVALUATION.EVALUATOR),
            row.get(FACT_EVALUATION.STAGE)),
        new Version(
            row.get(DIM_SOURCE.PATH),
            row.get(DIM_SOURCE.FILE_SHA256),
            row.get(DIM_SOURCE.SHEET),
            row.get(DIM_SOURCE.FORM_RANGE)),
        Optional.ofNullable(row.get(DIM_SOURCE.SUPERSEDED_REASON)));
  }

  private static Optional<String> known(String name) {
    return Optional.of(name).filter(told -> !told.equals(Group.Member.UNKNOWN));
  }

  private static Filled filled(Record row) {
    return new Filled(
        row.get(VERSION_FIELD.ITEM),
        row.get(VERSION_FIELD.LINE_NO),
        Optional.ofNullable(row.get(VERSION_FIELD.LINE_NAME)),
        row.get(VERSION_FIELD.FIELD),
        new Value(row.get(VERSION_FIELD.VALUE), Optional.ofNullable(row.get(VERSION_FIELD.CELL))),
        row.get(VERSION_FIELD.MEANING));
  }

  /// A version before which there was none.
  FormChange alone(long source) {
    Details now = details(source);
    return new FormChange(
        What.NEW,
        now.form(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(now.version()),
        List.of());
  }

  /// A version after which there is none.
  FormChange gone(long source) {
    Details was = details(source);
    return new FormChange(
        What.WITHDRAWN,
        was.form(),
        was.supersededReason(),
        Optional.of(was.version()),
        Optional.empty(),
        List.of());
  }

  /// Two versions and in what they differ.
  FormChange pair(What what, long earlier, long later) {
    Details was = details(earlier);
    Details is = details(later);
    return new FormChange(
        what,
        is.form(),
        was.supersededReason(),
        Optional.of(was.version()),
        Optional.of(is.version()),
        fields(was).changesTo(fields(is)));
  }

  private Details details(long source) {
    return Objects.requireNonNull(versions.get(source));
  }

  private FilledFields fields(Details version) {
    return FilledFields.of(fields.getOrDefault(version.evaluation(), List.of()));
  }
}
