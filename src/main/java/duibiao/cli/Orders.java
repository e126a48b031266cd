package duibiao.cli;

import duibiao.job.LoadJob;
import duibiao.job.LoadOrder;
import duibiao.warehouse.Warehouse;
import java.nio.file.Path;

/// Jobs as orders of this installation, into one warehouse.
record Orders(Installation installation, Warehouse warehouse) {

  /// A job file; its paths are relative to it.
  LoadOrder of(Path jobFile) {
    Path file = jobFile.toAbsolutePath();
    Path folder = file.getParent() == null ? file : file.getParent();
    return of(LoadJob.read(file), file.toString(), folder);
  }

  /// @param name how the ledger names it
  /// @param base what its paths are relative to
  LoadOrder of(LoadJob job, String name, Path base) {
    return new LoadOrder(job, name, base, installation.home(), warehouse, installation.measure());
  }
}
