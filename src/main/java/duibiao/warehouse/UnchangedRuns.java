package duibiao.warehouse;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Notes of runs that found nothing new, in the folder `unchanged`: `000001.json.gz`, one a run.
///
/// Copying a large warehouse to add a row that says "nothing" would cost more than the row is
/// worth; the next publication takes the notes over in its own transaction, and they go.
final class UnchangedRuns {
  private static final String FOLDER = "unchanged";
  private static final String SUFFIX = ".json.gz";

  private final Path folder;

  UnchangedRuns(Path warehouse) {
    this.folder = warehouse.resolve(FOLDER);
  }

  /// All that no publication has taken over, the oldest first.
  List<UnchangedRun> all() {
    return notes().stream().map(UnchangedRuns::read).toList();
  }

  private static UnchangedRun read(Path note) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(note))) {
      return JsonMapper.shared().readValue(in, UnchangedRun.class);
    } catch (IOException e) {
      throw new UncheckedIOException(note + " cannot be read; it may be deleted", e);
    }
  }

  /// Those that found a publication of one of these runs unchanged.
  List<UnchangedRun> after(Set<String> runs) {
    return all().stream().filter(note -> runs.contains(note.after())).toList();
  }

  private List<Path> notes() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void keep(UnchangedRun run) {
    try {
      Files.createDirectories(folder);
      Path half = folder.resolve("half");
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(half))) {
        out.write(JsonMapper.shared().writeValueAsBytes(run));
      }
      Folders.sync(half);
      Failpoint.NOTED.pass();
      Files.move(half, folder.resolve("%06d".formatted(next()) + SUFFIX), ATOMIC_MOVE);
      Folders.sync(folder);
      Failpoint.NOTE_KEPT.pass();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int next() {
    List<Path> notes = notes();
    if (notes.isEmpty()) {
      return 1;
    }
    String last = String.valueOf(notes.getLast().getFileName());
    return Integer.parseInt(last.substring(0, last.length() - SUFFIX.length())) + 1;
  }

  /// Removes the notes on publications of these runs: the next one holds them.
  void clear(Set<String> runs) {
    try {
      for (Path note : notes()) {
        if (runs.contains(read(note).after())) {
          Files.deleteIfExists(note);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
