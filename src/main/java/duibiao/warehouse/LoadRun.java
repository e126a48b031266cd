package duibiao.warehouse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/// A run of a load: `2026-11-20T09-31-07Z-4f2a`.
///
/// @param id unique; no key in the star hangs on it
/// @param job the job file or paths it was given
/// @param programVersion the version of the program
/// @param specVersion the version of the definitions of the metrics
/// @param limits what the job says a file may cost; absent in the books of earlier versions
public record LoadRun(
    String id,
    Instant startedAt,
    String job,
    String programVersion,
    int specVersion,
    Optional<String> limits) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

  /// A run that starts now; its tail tells it from another of the same second.
  public static LoadRun starting(Instant now, String job, String programVersion, int specVersion) {
    String tail = UUID.randomUUID().toString().substring(0, 4);
    return new LoadRun(
        TIME.format(now) + "-" + tail, now, job, programVersion, specVersion, Optional.empty());
  }

  /// The same run, within these limits.
  public LoadRun within(String told) {
    return new LoadRun(id, startedAt, job, programVersion, specVersion, Optional.of(told));
  }
}
