package duibiao.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Goes back to a publication that is kept.
record Rollback(NextFile next) {

  /// @param run an id or the beginning of one; the publication before the current one where there
  ///   is none
  /// @param current the run whose publication readers see now
  Publication to(Optional<String> run, String current) {
    try {
      Publication now = next.publications().keep(current);
      List<Publication> kept = next.publications().all();
      Publication wanted = run.map(id -> named(id, kept)).orElseGet(() -> before(now, kept));
      if (!wanted.isCurrent()) {
        next.putBack(wanted);
      }
      return wanted;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Publication before(Publication now, List<Publication> kept) {
    return kept.stream()
        .filter(publication -> publication.number() < now.number())
        .findFirst()
        .orElseThrow(() -> new NoPublication("there is none before the current one", kept));
  }

  private static Publication named(String run, List<Publication> kept) {
    List<Publication> meant =
        kept.stream().filter(publication -> publication.run().startsWith(run)).toList();
    if (meant.size() != 1) {
      throw new NoPublication(run + ": no single publication of that name is kept", kept);
    }
    return meant.getFirst();
  }
}
