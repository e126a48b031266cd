package duibiao.job;

import duibiao.finding.Sentences;
import duibiao.measure.FormMeasure;
import duibiao.measure.Rulesets;
import duibiao.measure.Units;
import duibiao.warehouse.LoadRun;
import duibiao.warehouse.SeenFile;
import duibiao.warehouse.Warehouse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.CloseableDSLContext;

/// Loads into a warehouse of a test, the whole batch, and reads what was published.
record TestingLoad(Warehouse warehouse) {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final Path DICTIONARY = HOME.resolve("jobs").resolve("dictionary");

  static TestingLoad into(Path folder) {
    return new TestingLoad(new Warehouse(folder));
  }

  LoadOutcome runSample() {
    return run(LoadJob.read(HOME.resolve("jobs/sample.yml")), HOME.resolve("jobs"));
  }

  LoadOutcome run(LoadJob job, Path base) {
    LoadOrder order =
        new LoadOrder(
            job,
            "test",
            base,
            HOME,
            warehouse,
            new FormMeasure(Rulesets.read(DICTIONARY), Units.read(DICTIONARY)));
    LoadRun run = LoadRun.starting(Instant.now(), "test", "test", 1);
    return new LoadRunner(order, new Quiet(), Deadline.none())
        .run(run, Sentences.in(Locale.CHINESE)::of);
  }

  /// The first column of a query's rows, as text.
  List<String> column(String query) {
    try (CloseableDSLContext star = Warehouse.read(warehouse.folder())) {
      return star.fetch(query).map(row -> String.valueOf(row.get(0)));
    }
  }

  /// A hash over every table of facts and dimensions, by table; the ledger is left out, for it
  /// tells of runs.
  Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    for (String table :
        column(
            "select table_name from duckdb_tables() where not starts_with(table_name, 'load_')")) {
      contents.put(
          table,
          column("select count(*) || ' ' || coalesce(bit_xor(hash(t)), 0) from " + table + " t")
              .getFirst());
    }
    return contents;
  }

  private static final class Quiet implements LoadProgress {

    @Override
    public void listed(int files) {}

    @Override
    public void seen(SeenFile file) {}

    @Override
    public void merging() {}
  }
}
