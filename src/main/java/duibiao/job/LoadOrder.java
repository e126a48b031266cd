package duibiao.job;

import duibiao.measure.FormMeasure;
import duibiao.warehouse.Warehouse;
import java.nio.file.Path;

/// One load as it was asked for.
///
/// @param name the job file or the paths, as the ledger names the run
/// @param base what the job's paths are relative to
/// @param home the installation, with `jobs/dictionary` and `sql`
/// @param measure the line metrics by the rulesets of the installation
public record LoadOrder(
    LoadJob job, String name, Path base, Path home, Warehouse warehouse, FormMeasure measure) {

  Path dictionary() {
    return home.resolve("jobs").resolve("dictionary");
  }

  Path sql() {
    return home.resolve("sql");
  }
}
