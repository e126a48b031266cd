package duibiao.warehouse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A run that found nothing new, so that what is published stayed as it was: its books, until the
/// next publication takes them over.
///
/// @param after the run whose publication it found unchanged; to a star without that run it says
///   nothing, for readers were led back to an earlier publication
/// @param finishedAt when it had seen all files
/// @param files every file it saw, in the order of their paths
public record UnchangedRun(LoadRun run, String after, Instant finishedAt, List<File> files) {

  public UnchangedRun {
    files = List.copyOf(files);
  }

  /// A file that it saw, and what became of it, in the words of `load_file`.
  public record File(
      String path,
      Optional<String> sha256,
      Optional<String> format,
      String outcome,
      Optional<String> reason,
      Optional<String> detail,
      int formsRejected) {

    static File of(LedgerRow.File row) {
      return new File(
          row.path(),
          row.fileSha256(),
          row.format(),
          row.outcome(),
          row.reason(),
          row.detail(),
          row.formsRejected());
    }

    private Optional<StarMemory.Refusal> refusal() {
      return outcome.equals("quarantined") && sha256.isPresent()
          ? Optional.of(
              new StarMemory.Refusal(
                  sha256.get(), path, reason.orElse(""), detail.orElse(""), formsRejected, 1))
          : Optional.empty();
    }
  }

  List<StarMemory.Refusal> refusals() {
    return files.stream().flatMap(file -> file.refusal().stream()).toList();
  }

  /// How many files came to an outcome.
  public int files(String outcome) {
    return (int) files.stream().filter(file -> file.outcome().equals(outcome)).count();
  }

  public int formsRejected() {
    return files.stream().mapToInt(File::formsRejected).sum();
  }

  LoadSummary summary(int idleDecisions) {
    return new LoadSummary(
        new LoadSummary.Files(
            files.size(),
            0,
            files("duplicate"),
            files("quarantined"),
            files("deferred"),
            files("ignored")),
        new LoadSummary.Forms(formsRejected(), 0, 0, formsRejected()),
        0,
        0,
        idleDecisions,
        false);
  }
}
