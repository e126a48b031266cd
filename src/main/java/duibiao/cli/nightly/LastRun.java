package duibiao.cli.nightly;

import duibiao.cli.nightly.RunAccount.Storage;
import duibiao.job.WholeFile;
import duibiao.report.Messages;
import duibiao.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The folder `last-run` of a warehouse: what the last load came to, for people, for programs and
/// for Prometheus. Each file is replaced whole.
public record LastRun(Warehouse warehouse) {
  static final String LAST_SUCCESS = "last_success";
  private static final String FOLDER = "last-run";

  /// The page for people.
  public Path page() {
    return folder().resolve("run.md");
  }

  /// The same for programs.
  public Path json() {
    return folder().resolve("run.json");
  }

  private Path metrics() {
    return folder().resolve("run.prom");
  }

  private Path folder() {
    return warehouse.folder().toAbsolutePath().resolve(FOLDER);
  }

  /// Writes all three.
  public void write(RunAccount account, Messages messages) throws IOException {
    RunAccount whole = account.with(storage(), lastSuccess());
    new WholeFile(json()).write(new RunJson(whole, messages).text());
    new WholeFile(page()).write(new RunPage(whole, messages).text());
    new WholeFile(metrics()).write(PrometheusPage.of(whole));
  }

  private Storage storage() throws IOException {
    Path file = warehouse.file().toAbsolutePath();
    long bytes = Files.exists(file) ? Files.size(file) : 0;
    Files.createDirectories(folder());
    return new Storage(file, bytes, Files.getFileStore(folder()).getUsableSpace());
  }

  /// A load that failed leaves the time of the last one that did not.
  private Optional<Instant> lastSuccess() {
    try {
      return Files.exists(json())
          ? JsonMapper.shared()
              .readTree(json())
              .path(LAST_SUCCESS)
              .stringValueOpt()
              .map(Instant::parse)
          : Optional.empty();
    } catch (JacksonException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
