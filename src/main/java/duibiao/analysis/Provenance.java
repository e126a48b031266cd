package duibiao.analysis;

import static duibiao.warehouse.star.Tables.LOAD_RUN;
import static duibiao.warehouse.star.Tables.MART_EVALUATION;

import java.util.List;
import java.util.Optional;
import org.jooq.Record2;

/// What the figures of an answer were made with.
///
/// @param rulesets the parameters that the forms at hand were measured by
/// @param specVersion the version of the definitions
/// @param run the load that published the star
public record Provenance(
    List<String> rulesets, Optional<Integer> specVersion, Optional<String> run) {

  public Provenance {
    rulesets = List.copyOf(rulesets);
  }

  /// What the figures of these forms were made with.
  public static Provenance of(Star star, Selection selection) {
    List<String> rulesets =
        star.ask()
            .selectDistinct(MART_EVALUATION.RULESET)
            .from(MART_EVALUATION)
            .where(selection.in(Mart.EVALUATIONS))
            .orderBy(MART_EVALUATION.RULESET)
            .fetch(MART_EVALUATION.RULESET);
    Optional<Record2<Integer, String>> run =
        star.ask()
            .select(LOAD_RUN.SPEC_VERSION, LOAD_RUN.RUN_ID)
            .from(LOAD_RUN)
            .orderBy(LOAD_RUN.RUN_NO.desc())
            .limit(1)
            .fetchOptional();
    return new Provenance(rulesets, run.map(Record2::value1), run.map(Record2::value2));
  }
}
