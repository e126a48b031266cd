package duibiao.warehouse;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The next warehouse file while it is made: beside the published one, under the lock of the one
/// load that makes it.
///
/// What a killed process left is cleared by the next one.
final class NextFile implements AutoCloseable {
  private static final String WORK = ".next";
  private static final String LOCK = "lock";

  private final Path published;
  private final Path work;
  private final LoadLock lock;
  private final Publications publications;

  private NextFile(Path published, Path work, LoadLock lock) {
    this.published = published;
    this.work = work;
    this.lock = lock;
    this.publications = new Publications(published);
  }

  /// @throws WarehouseBusy when another load holds the warehouse
  static NextFile of(Path file) {
    try {
      Path published = file.toAbsolutePath();
      Path work = published.resolveSibling(WORK);
      NextFile next = new NextFile(published, work, LoadLock.take(work.resolve(LOCK)));
      next.begin();
      return next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void begin() throws IOException {
    try {
      clear();
      Failpoint.CLEARED.pass();
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  Path file() {
    return work.resolve(String.valueOf(published.getFileName()));
  }

  /// What readers see; there is none before the first load.
  Optional<Path> published() {
    return Optional.of(published).filter(Files::exists);
  }

  /// What readers see, under a name of our own: as long as anyone in this process has a publication
  /// open, the engine would serve that one under the published name, however old it is.
  Optional<Path> publishedByAnotherName() {
    return published()
        .map(star -> {
          Path name = work.resolve("published.duckdb");
          try {
            if (!Files.exists(name)) {
              Folders.link(star, name);
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return name;
        });
  }

  /// Where the engine may put what does not fit into memory.
  Path spill() {
    return work.resolve("spill");
  }

  /// Says when the disk has less room than twice the published file and a reserve.
  ///
  /// @param reserve in bytes; 0 to ask nothing of the disk
  /// @throws NoSpace when it has less
  void requireSpace(long reserve) {
    try {
      long wanted = 2 * (published().isPresent() ? Files.size(published) : 0) + reserve;
      long there = Files.getFileStore(work).getUsableSpace();
      if (reserve > 0 && there < wanted) {
        throw new NoSpace(folder(), wanted, there);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Begins with what is published. Where the file system shares blocks between copies, this costs
  /// next to nothing. Who comes second, after a disk that failed the first, meets that fault again
  /// and no other.
  void copyPublished() {
    try {
      if (published().isPresent()) {
        Files.copy(published, file(), REPLACE_EXISTING);
      }
      Failpoint.COPIED.pass();
    } catch (IOException e) {
      throw new UncheckedIOException("%s: %s".formatted(file(), e.getMessage()), e);
    }
  }

  /// Keeps what is published, if the load that published it was killed before it could.
  ///
  /// @param run the run that made it
  void keepPublished(String run) {
    try {
      if (publications.current().isEmpty()) {
        settle(publications.keep(run));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts the file in the published one's place; who has that one open keeps it.
  ///
  /// @param run the run that made it
  /// @param before the run that made the one which is published still
  Publication publish(String run, Optional<String> before) {
    try {
      if (Files.exists(work.resolve(file().getFileName() + ".wal"))) {
        throw new IOException(file() + " is not whole: the engine could not write all of it");
      }
      Folders.sync(file());
      Failpoint.SYNCED.pass();
      if (before.isPresent()) {
        publications.keepAsNewest(before.get());
      }
      Failpoint.KEPT.pass();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      replace();
      Publication now = publications.keep(run);
      Failpoint.LISTED.pass();
      return now;
    } catch (IOException | UncheckedIOException e) {
      withdraw(run, before);
      throw new UncheckedIOException(
          new IOException("nothing was published: " + e.getMessage(), e));
    }
  }

  private void replace() throws IOException {
    Files.move(file(), published, ATOMIC_MOVE, REPLACE_EXISTING);
    Folders.sync(folder());
    Failpoint.PUBLISHED.pass();
  }

  /// Ends a publication that was found whole: keeps no more than the last ones, and writes it down.
  void settle(Publication now) throws IOException {
    publications.prune();
    Failpoint.PRUNED.pass();
    publications.note("published", now.run());
    Failpoint.JOURNALLED.pass();
  }

  /// Puts another publication in the published one's place, in one step.
  void putBack(Publication kept) {
    try {
      Folders.link(kept.file(), file());
      replace();
      publications.note("rolled_back_to", kept.run());
      Failpoint.JOURNALLED.pass();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes back a publication that was found faulty.
  ///
  /// @param run the run that made it
  /// @param before the run whose publication it has replaced
  void withdraw(String run, Optional<String> before) {
    try {
      List<Publication> kept = publications.all();
      for (Publication publication : kept) {
        if (before.equals(Optional.of(publication.run())) && !publication.isCurrent()) {
          putBack(publication);
        }
      }
      if (before.isEmpty()) {
        Files.deleteIfExists(published);
      }
      for (Publication publication : kept) {
        if (publication.run().equals(run)) {
          Files.deleteIfExists(publication.file());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Publications publications() {
    return publications;
  }

  /// The folder of the warehouse.
  Path folder() {
    return work.resolveSibling("");
  }

  /// Clears what was not published, and lets the next load in.
  @Override
  public void close() {
    try (lock) {
      clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void clear() throws IOException {
    Folders.clear(work, path -> path.equals(work.resolve(LOCK)));
  }
}
