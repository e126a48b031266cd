package duibiao.evaluation;

import java.util.Optional;

/// What is known of a form from outside it: where its file lies and what the job file says of it.
///
/// @param path folders and file name, `/` between them, relative to the inbox where there is one
/// @param year the budget year the job file gives, the last resort
/// @param regionCode the GB/T 2260 code the job file gives
/// @param evaluator who judged, when the job file says so
public record Circumstances(
    String path,
    Optional<Integer> year,
    Optional<String> regionCode,
    Optional<Evaluator> evaluator) {

  /// A file of which the job says nothing.
  public static Circumstances ofPath(String path) {
    return new Circumstances(path, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
