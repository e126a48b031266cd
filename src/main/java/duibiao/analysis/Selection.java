package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_EVALUATION;
import static org.jooq.impl.DSL.noCondition;

import java.util.Optional;
import org.jooq.Condition;

/// Which forms a question is about.
///
/// @param kind programme, department, transfer, final_accounts or other
/// @param evaluator self, department, finance or third_party; without one, groups are told by
///   evaluator too
/// @param sector what the organisation looks after
/// @param peers the regions among which the others are looked at, instead of `region` alone
public record Selection(
    Optional<RegionCode> region,
    Optional<Integer> year,
    Optional<String> kind,
    Optional<String> evaluator,
    Optional<String> sector,
    Optional<PeerRegions> peers) {

  public Selection(
      Optional<RegionCode> region,
      Optional<Integer> year,
      Optional<String> kind,
      Optional<String> evaluator) {
    this(region, year, kind, evaluator, Optional.empty(), Optional.empty());
  }

  /// All forms.
  public static Selection all() {
    return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// The same forms, whoever evaluated them.
  public Selection ofAnyEvaluator() {
    return new Selection(region, year, kind, Optional.empty(), sector, peers);
  }

  /// The forms or lines of a mart that are selected.
  public Condition in(Mart mart) {
    return peers
        .map(regions -> regions.in(mart))
        .or(() ->
            region.map(code -> mart.column(MART_EVALUATION.REGION_CODE).startsWith(code.prefix())))
        .orElse(noCondition())
        .and(year.map(mart.column(MART_EVALUATION.YEAR)::eq).orElse(noCondition()))
        .and(kind.map(mart.column(MART_EVALUATION.KIND)::eq).orElse(noCondition()))
        .and(evaluator.map(mart.column(MART_EVALUATION.EVALUATOR)::eq).orElse(noCondition()))
        .and(sector.map(mart.column(MART_EVALUATION.SECTOR)::eq).orElse(noCondition()));
  }
}
