package duibiao.cli.doctor;

import duibiao.cli.doctor.Diagnosis.Blame;
import duibiao.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Room for a load, and the right to write: where the warehouse lies, and where temporary files do.
public record DiskCheck(Warehouse warehouse) implements Check {
  private static final long MEBIBYTE = 1L << 20;
  private static final long RESERVE = 512 * MEBIBYTE;

  @Override
  public List<Diagnosis> examine() {
    return List.of(warehouseFolder(), temporaryFolder());
  }

  private Diagnosis warehouseFolder() {
    Path folder = existing(warehouse.folder().toAbsolutePath());
    try {
      long published = Files.exists(warehouse.file()) ? Files.size(warehouse.file()) : 0;
      return diagnosis("warehouse_folder", folder, 2 * published + RESERVE);
    } catch (IOException denied) {
      return Diagnosis.broken("warehouse_folder", Blame.STORAGE, folder, denied, "");
    }
  }

  private static Diagnosis temporaryFolder() {
    Path folder = existing(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
    try {
      return diagnosis("temporary_folder", folder, RESERVE);
    } catch (IOException denied) {
      return Diagnosis.broken("temporary_folder", Blame.STORAGE, folder, denied, "");
    }
  }

  private static Diagnosis diagnosis(String key, Path folder, long wanted) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    String there = free / MEBIBYTE + " MiB";
    String needed = wanted / MEBIBYTE + " MiB";
    return Files.isWritable(folder) && free >= wanted
        ? Diagnosis.fine(key, folder, there, needed)
        : Diagnosis.broken(key, Blame.STORAGE, folder, there, needed);
  }

  /// The folder, or the nearest one above it that is there already.
  private static Path existing(Path folder) {
    Path there = folder;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }
}
