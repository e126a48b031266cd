package duibiao.warehouse;

import java.nio.file.Path;

/// Nothing was published in a folder yet.
public final class NoWarehouse extends RuntimeException {

  /// @param file that is not there
  public NoWarehouse(Path file) {
    super(file + " does not exist; load some files first: duibiao load");
  }
}
