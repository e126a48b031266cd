package duibiao.cli;

import duibiao.measure.FormMeasure;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import java.nio.file.Path;

/// Where the program is installed: the folder that holds `jobs`, `sql` and, unless another is
/// named, `warehouse`.
record Installation(Path home) {

  /// The folder the launcher names in `duibiao.home`; the working directory where there is none.
  static Installation current() {
    return new Installation(Path.of(System.getProperty("duibiao.home", "")).toAbsolutePath());
  }

  Path dictionary() {
    return home.resolve("jobs").resolve("dictionary");
  }

  Path sampleJob() {
    return home.resolve("jobs").resolve("sample.yml");
  }

  Path warehouse() {
    return home.resolve("warehouse");
  }

  Rulesets rulesets() {
    return Rulesets.read(dictionary());
  }

  FormMeasure measure() {
    return new FormMeasure(rulesets(), Units.read(dictionary()));
  }
}
