package duibiao.job;

import duibiao.isolation.ReaderLimits;
import duibiao.measure.FormMeasure;
import duibiao.warehouse.Decision;
import duibiao.warehouse.Warehouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

  /// What people decided on versions of forms.
  ///
  /// @throws WrongJob when the file is not there although the job names it, or a line is wrong
  List<Decision> decisions() {
    Path usual = home.resolve("jobs").resolve("decisions.csv");
    Path file = job.decisions().map(base::resolve).orElse(usual);
    if (Files.isRegularFile(file)) {
      return DecisionFile.read(file);
    }
    if (job.decisions().isPresent()) {
      throw new WrongJob("%s: there is no such file of decisions".formatted(file));
    }
    return List.of();
  }

  ReaderLimits limits() {
    return job.limits().orElseGet(Limits::usual).ofReaders();
  }

  Path sql() {
    return home.resolve("sql");
  }
}
