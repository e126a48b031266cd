package duibiao.analysis;

import static duibiao.warehouse.star.Tables.MART_FINGERPRINT;

import org.jooq.Record;

/// Everything published, in one line: counts, and hashes over the facts that count and over all
/// versions. It is free of times, run numbers and places.
///
/// @param forms forms that count
/// @param versions all versions of them
/// @param facts SHA-256 over the forms that count and all members of dimensions
/// @param history SHA-256 over all versions and how each stands
public record Fingerprint(
    long forms,
    long versions,
    long indicatorLines,
    long budgetLines,
    long findings,
    String facts,
    String history) {

  /// Of what was published last.
  public static Fingerprint of(Star star) {
    return star.ask().selectFrom(MART_FINGERPRINT).fetchSingle(Fingerprint::of);
  }

  private static Fingerprint of(Record row) {
    return new Fingerprint(
        row.get(MART_FINGERPRINT.FORMS),
        row.get(MART_FINGERPRINT.VERSIONS),
        row.get(MART_FINGERPRINT.INDICATOR_LINES),
        row.get(MART_FINGERPRINT.BUDGET_LINES),
        row.get(MART_FINGERPRINT.FINDINGS),
        row.get(MART_FINGERPRINT.FACTS),
        row.get(MART_FINGERPRINT.HISTORY));
  }

  /// `forms=42 versions=42 lines=450 budget=61 findings=11 facts=… history=…`
  public String line() {
    return "forms=%d versions=%d lines=%d budget=%d findings=%d facts=%s history=%s"
        .formatted(forms, versions, indicatorLines, budgetLines, findings, facts, history);
  }
}
