package duibiao.cli.doctor;

import duibiao.cli.doctor.Diagnosis.Blame;
import duibiao.job.InboxSnapshot;
import duibiao.job.LoadOrder;
import duibiao.job.NoInput;
import duibiao.job.WrongJob;
import duibiao.warehouse.LoadRun;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/// A job file: whether it can be read, its folders are there, its decisions can be obeyed.
///
/// @param order the job as a load would take it, read only when it is looked at
public record JobCheck(Path file, Supplier<LoadOrder> order) implements Check {
  private static final String KEY = "job";

  @Override
  public List<Diagnosis> examine() {
    try {
      LoadOrder wanted = order.get();
      LoadRun run = LoadRun.starting(Instant.now(), wanted.name(), "doctor", 1);
      int files = InboxSnapshot.of(wanted, run).files();
      return List.of(
          files > 0 ? Diagnosis.fine(KEY, file, files) : Diagnosis.look(KEY, file, files));
    } catch (WrongJob | NoInput wrong) {
      return List.of(
          Diagnosis.broken(KEY, Blame.CONFIGURATION, file, String.valueOf(wrong.getMessage())));
    }
  }
}
