package duibiao.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The last publications, in the folder `history`: each a second name of the file that was
/// published, so that keeping it costs no copy.
///
/// The journal beside them tells in a line what was published when, and what was put back.
final class Publications {
  private static final String FOLDER = "history";
  private static final String JOURNAL = "journal.txt";
  private static final Pattern NAME = Pattern.compile("(\\d{6})-(.+)\\.duckdb");
  private static final int KEPT = 3;

  private final Path folder;
  private final Path published;

  Publications(Path published) {
    this.published = published;
    this.folder = published.resolveSibling(FOLDER);
  }

  /// Those that are kept, the newest first.
  List<Publication> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Publication> kept = new ArrayList<>();
      for (Path file : files.toList()) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches()) {
          int number = Integer.parseInt(name.group(1));
          kept.add(new Publication(number, name.group(2), file, Folders.isSame(file, published)));
        }
      }
      return kept.stream().sorted(comparingInt(Publication::number).reversed()).toList();
    }
  }

  Optional<Publication> current() throws IOException {
    return all().stream().filter(Publication::isCurrent).findFirst();
  }

  /// Keeps what is published now, if it is not kept yet.
  Publication keep(String run) throws IOException {
    Files.createDirectories(folder);
    Optional<Publication> kept = current();
    if (kept.isPresent()) {
      return kept.get();
    }
    Publication publication = newest(run);
    Folders.link(published, publication.file());
    Folders.sync(folder);
    return publication;
  }

  /// Keeps what is published now as the newest of all, so that going back from its successor leads
  /// to it.
  void keepAsNewest(String run) throws IOException {
    Publication kept = keep(run);
    if (kept.number() < all().getFirst().number()) {
      Files.move(kept.file(), newest(kept.run()).file(), ATOMIC_MOVE);
      Folders.sync(folder);
    }
  }

  private Publication newest(String run) throws IOException {
    List<Publication> all = all();
    int number = all.isEmpty() ? 1 : all.getFirst().number() + 1;
    Path file = folder.resolve("%06d-%s.duckdb".formatted(number, run));
    return new Publication(number, run, file, true);
  }

  /// Removes all but the newest; what is published stays in any case.
  void prune() throws IOException {
    List<Publication> old = all().stream().skip(KEPT).toList();
    for (Publication publication : old) {
      if (!publication.isCurrent()) {
        Files.deleteIfExists(publication.file());
      }
    }
  }

  /// Writes a line: what was done, and to the publication of which run.
  void note(String action, String run) throws IOException {
    String line =
        "%s %s %s\n".formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS), action, run);
    try (FileChannel journal = FileChannel.open(folder.resolve(JOURNAL), CREATE, APPEND)) {
      journal.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
      journal.force(true);
    }
  }

  /// The journal, the oldest line first.
  List<String> journal() throws IOException {
    Path journal = folder.resolve(JOURNAL);
    return Files.exists(journal) ? Files.readAllLines(journal) : List.of();
  }
}
