package duibiao.cli.nightly;

import duibiao.analysis.NewFindings;
import duibiao.job.LoadOutcome;
import duibiao.warehouse.LoadRun;
import duibiao.warehouse.LoadSummary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the last load came to, for all the files that tell of it.
///
/// @param exit what the command ended with
/// @param outcome all zero for a load that failed
/// @param news what came with it and what is wrong with that, where something was published
/// @param lastSuccess when a load last came to its end, this one among them
/// @param fault why it failed
public record RunAccount(
    LoadRun run,
    Instant endedAt,
    int exit,
    Ending ending,
    LoadOutcome outcome,
    Optional<NewFindings> news,
    Storage storage,
    Optional<Instant> lastSuccess,
    Optional<String> fault) {

  /// How a load ended.
  public enum Ending {
    /// There is a new publication.
    PUBLISHED,
    /// Every file was looked at and nothing was new.
    UNCHANGED,
    /// Nobody had touched the inbox since a load that saw all of it, so that no file was opened.
    SKIPPED,
    /// It did not come to its end; what was published stayed.
    FAILED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The published file, and the room that is left beside it.
  ///
  /// @param bytes 0 when nothing is published
  public record Storage(Path file, long bytes, long free) {}

  /// A load that saw its inbox whole.
  public static RunAccount ended(
      LoadRun run, int exit, LoadOutcome outcome, Optional<NewFindings> news) {
    return new RunAccount(
        run,
        Instant.now(),
        exit,
        outcome.summary().isPublished() ? Ending.PUBLISHED : Ending.UNCHANGED,
        outcome,
        news,
        new Storage(Path.of(""), 0, 0),
        Optional.of(Instant.now()),
        Optional.empty());
  }

  /// A load that found its inbox untouched.
  ///
  /// @param before what the run saw that looked at all of it
  public static RunAccount skipped(LoadRun run, LoadSummary.Files before) {
    LoadSummary.Files files =
        new LoadSummary.Files(
            before.seen(),
            0,
            before.loaded() + before.duplicate(),
            before.quarantined(),
            before.deferred(),
            before.ignored());
    RunAccount ended = ended(run, 0, outcome(files), Optional.empty());
    return new RunAccount(
        run,
        ended.endedAt(),
        0,
        Ending.SKIPPED,
        ended.outcome(),
        Optional.empty(),
        ended.storage(),
        ended.lastSuccess(),
        Optional.empty());
  }

  /// A load that did not come to its end.
  public static RunAccount failed(LoadRun run, int exit, String fault) {
    return new RunAccount(
        run,
        Instant.now(),
        exit,
        Ending.FAILED,
        outcome(new LoadSummary.Files(0, 0, 0, 0, 0, 0)),
        Optional.empty(),
        new Storage(Path.of(""), 0, 0),
        Optional.empty(),
        Optional.of(fault));
  }

  private static LoadOutcome outcome(LoadSummary.Files files) {
    LoadSummary summary = new LoadSummary(files, new LoadSummary.Forms(0, 0, 0, 0), 0, 0, 0, false);
    return new LoadOutcome(summary, List.of(), Map.of(), Map.of());
  }

  /// The same, with what is known beside the load.
  RunAccount with(Storage there, Optional<Instant> successBefore) {
    return new RunAccount(
        run,
        endedAt,
        exit,
        ending,
        outcome,
        news,
        there,
        lastSuccess.or(() -> successBefore),
        fault);
  }

  LoadSummary summary() {
    return outcome.summary();
  }

  Duration time() {
    return Duration.between(run.startedAt(), endedAt);
  }
}
