package duibiao.analysis;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/// A run of a load as the ledger has it.
///
/// @param number its place in the order of loads, from 1
/// @param findings findings on the forms that it loaded
/// @param isPublished whether it made a publication; one that finds nothing new makes none
public record PastRun(
    int number,
    String id,
    String job,
    OffsetDateTime startedAt,
    Optional<OffsetDateTime> finishedAt,
    Files files,
    Forms forms,
    int findings,
    boolean isPublished) {

  /// Files by outcome.
  public record Files(
      int seen, int loaded, int duplicate, int quarantined, int deferred, int ignored) {}

  /// Forms by outcome.
  public record Forms(int seen, int loaded, int duplicate, int rejected) {}

  /// From its start until its rows were merged.
  public Optional<Duration> time() {
    return finishedAt.map(end -> Duration.between(startedAt, end));
  }
}
