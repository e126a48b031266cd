package duibiao.analysis;

import java.util.Optional;

/// A file that a run saw, and what became of it.
///
/// @param outcome loaded, duplicate, quarantined, deferred or ignored
/// @param reason a reason code, when it was not loaded
/// @param detail one line for people
/// @param duplicateOf the path of the file that holds the same
/// @param forms forms seen in it
/// @param unclaimed cells that nobody took
public record PastFile(
    String path,
    String outcome,
    Optional<String> reason,
    Optional<String> detail,
    Optional<String> duplicateOf,
    Optional<String> sha256,
    int forms,
    int unclaimed) {}
