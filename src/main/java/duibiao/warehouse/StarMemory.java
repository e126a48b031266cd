package duibiao.warehouse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the published star remembers of earlier runs, so that a load can tell whether it has
/// anything to add.
///
/// @param lastRun the run that made it; absent before the first load
/// @param runs all runs that it knows
/// @param files the SHA-256 of every file whose forms are all there
/// @param copies each of them with every path it was found at, as [#copy] names it
/// @param refusals every file in quarantine with its reason, as [#refusal] names it
/// @param refusedPaths where they lay
/// @param remembered refusals of runs within the limits of this one, the latest last
/// @param surroundings what the last run worked with, as [Surroundings] names it
/// @param decisions what people had decided for the last run
/// @param idleDecisions how many of them name no form
record StarMemory(
    Optional<String> lastRun,
    Set<String> runs,
    Set<String> files,
    Set<String> copies,
    Set<String> refusals,
    Set<String> refusedPaths,
    List<Refusal> remembered,
    Optional<String> surroundings,
    List<Decision> decisions,
    int idleDecisions) {

  /// Bytes that were refused at a path.
  ///
  /// @param times how often for this reason
  record Refusal(
      String sha256, String path, String reason, String detail, int formsRejected, int times) {

    Refusal andThen(Refusal later) {
      return later.reason.equals(reason)
          ? new Refusal(
              sha256, path, reason, later.detail, later.formsRejected, times + later.times)
          : later;
    }
  }

  static StarMemory none() {
    return new StarMemory(
        Optional.empty(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        0);
  }

  /// A file in quarantine: its bytes, or its path where they could not be read, and why.
  static String refusal(Optional<String> sha256, String path, String reason) {
    return sha256.orElse(path) + " " + reason;
  }

  /// Bytes, and where they lie.
  static String copy(String sha256, String path) {
    return sha256 + " " + path;
  }

  /// Whether a file says anything that the star does not know.
  boolean isNews(SeenFile file) {
    return switch (file.fate()) {
      case SeenFile.Fate.Read read -> true;
      case SeenFile.Fate.Quarantined(String reason, String detail, int forms) ->
          !refusals.contains(refusal(file.sha256(), file.path(), reason));
      case SeenFile.Fate.Known known ->
          !copies.contains(copy(file.sha256().orElseThrow(), file.path()));
      case SeenFile.Fate.Deferred deferred -> false;
      case SeenFile.Fate.Ignored ignored -> false;
    };
  }
}
