package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static org.jooq.impl.DSL.noCondition;

import java.util.Optional;
import org.jooq.Condition;

/// Which forms a question is about.
///
/// @param kind programme, department, transfer, final_accounts or other
/// @param evaluator self, department, finance or third_party; without one, the same lines may count
///   twice, as their unit and as a reviewer saw them
public record Selection(
    Optional<RegionCode> region,
    Optional<Integer> year,
    Optional<String> kind,
    Optional<String> evaluator) {

  /// All forms.
  public static Selection all() {
    return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The same forms, whoever evaluated them.
  Selection ofAnyEvaluator() {
    return new Selection(region, year, kind, Optional.empty());
  }

  Condition in(Mart mart) {
    return region
        .map(code -> mart.column(MART_EVALUATION.REGION_CODE).startsWith(code.prefix()))
        .orElse(noCondition())
        .and(year.map(mart.column(MART_EVALUATION.YEAR)::eq).orElse(noCondition()))
        .and(kind.map(mart.column(MART_EVALUATION.KIND)::eq).orElse(noCondition()))
        .and(evaluator.map(mart.column(MART_EVALUATION.EVALUATOR)::eq).orElse(noCondition()));
  }
}
