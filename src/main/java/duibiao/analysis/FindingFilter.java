package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_FINDING;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.Condition;

/// Which findings a question is about.
///
/// @param codes only these kinds; all when empty
/// @param least only of this severity or above
/// @param programme only programmes whose name holds this text
/// @param minPoints only those that concern at least so many points
public record FindingFilter(
    Selection forms,
    List<String> codes,
    Optional<String> least,
    Optional<String> programme,
    OptionalDouble minPoints) {
  /// The severities, the lightest first.
  public static final List<String> SEVERITIES = List.of("info", "notice", "warning", "error");

  public FindingFilter {
    codes = List.copyOf(codes);
  }

  /// All findings on some forms.
  public static FindingFilter of(Selection forms) {
    return new FindingFilter(
        forms, List.of(), Optional.empty(), Optional.empty(), OptionalDouble.empty());
  }

  Condition condition() {
    return forms
        .in(Mart.FINDINGS)
        .and(codes.isEmpty() ? noCondition() : MART_FINDING.CODE.in(codes))
        .and(least.map(FindingFilter::from).orElse(noCondition()))
        .and(programme.map(MART_FINDING.PROGRAMME::contains).orElse(noCondition()))
        .and(
            minPoints.isPresent()
                ? MART_FINDING.POINTS.ge(minPoints.getAsDouble())
                : noCondition());
  }

  private static Condition from(String severity) {
    return MART_FINDING.SEVERITY.in(
        SEVERITIES.subList(SEVERITIES.indexOf(severity), SEVERITIES.size()));
  }
}
