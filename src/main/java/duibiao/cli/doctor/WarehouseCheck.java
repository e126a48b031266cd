package duibiao.cli.doctor;

import duibiao.analysis.PastRun;
import duibiao.analysis.RunHistory;
import duibiao.analysis.Star;
import duibiao.cli.doctor.Diagnosis.Blame;
import duibiao.warehouse.Examination;
import duibiao.warehouse.Fault;
import duibiao.warehouse.Publication;
import duibiao.warehouse.Warehouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lock, the published file, the publications that are kept, and the books of the batch
/// framework.
///
/// @param sql the queries to ask the star; absent when not all of them are wanted
public record WarehouseCheck(Warehouse warehouse, Optional<Path> sql) implements Check {
  private static final String STAR = "star";
  private static final long MEBIBYTE = 1L << 20;
  private static final long MANY_BYTES = 500 * MEBIBYTE;

  @Override
  public List<Diagnosis> examine() {
    List<Diagnosis> found = new ArrayList<>();
    Examination examination = new Examination(warehouse);
    Optional<String> holder = examination.holder();
    found.add(
        holder
            .map(process -> Diagnosis.look("lock", process))
            .orElseGet(() -> Diagnosis.fine("lock")));
    found.add(books());
    if (!Files.exists(warehouse.file())) {
      found.add(Diagnosis.look("no_star", warehouse.file()));
      return found;
    }
    try {
      addStar(found, examination);
    } catch (RuntimeException unreadable) {
      found.add(Diagnosis.broken(STAR, Blame.STORAGE, warehouse.file(), unreadable));
    }
    found.add(kept());
    return found;
  }

  private void addStar(List<Diagnosis> found, Examination examination) {
    List<PastRun> runs;
    try (Star star = Star.open(warehouse)) {
      runs = new RunHistory(star, warehouse.unchangedRuns()).all();
    }
    found.add(
        Diagnosis.fine(
            STAR,
            warehouse.file(),
            runs.size() + " runs, storage version " + examination.storageVersion()));
    List<String> missing = examination.missingColumns();
    found.add(
        missing.isEmpty()
            ? Diagnosis.fine("schema")
            : Diagnosis.broken("schema", Blame.CONFIGURATION, missing.size(), missing.getFirst()));
    sql.ifPresent(queries -> {
      List<Fault> faults = examination.faults(queries);
      found.add(
          faults.isEmpty()
              ? Diagnosis.fine("checks")
              : Diagnosis.broken("checks", Blame.PROGRAM, faults.size(), faults.getFirst()));
    });
  }

  private Diagnosis kept() {
    List<Publication> kept = warehouse.publications();
    return kept.stream().anyMatch(Publication::isCurrent)
        ? Diagnosis.fine("publications", kept.size())
        : Diagnosis.look("publications", kept.size());
  }

  private Diagnosis books() {
    Path file = warehouse.folder().resolve("batch.mv.db");
    try {
      if (!Files.exists(file)) {
        return Diagnosis.fine("books", "0 MiB");
      }
      String size = Files.size(file) / MEBIBYTE + " MiB";
      return Files.isReadable(file) && Files.size(file) < MANY_BYTES
          ? Diagnosis.fine("books", size)
          : Diagnosis.look("books", size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
