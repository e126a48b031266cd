package duibiao.job;

import duibiao.finding.Finding;
import duibiao.isolation.ReaderPool;
import duibiao.warehouse.Decision;
import duibiao.warehouse.Failpoint;
import duibiao.warehouse.LoadRun;
import duibiao.warehouse.StarLoader;
import java.util.List;
import java.util.function.Function;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.ConfigurableApplicationContext;

/// Runs one load from beginning to end.
public final class LoadRunner {
  private final LoadOrder order;
  private final LoadProgress progress;
  private final Deadline deadline;
  private final StopRequest stop = new StopRequest();

  public LoadRunner(LoadOrder order, LoadProgress progress, Deadline deadline) {
    this.order = order;
    this.progress = progress;
    this.deadline = deadline;
  }

  /// Loads, checks and publishes, or throws and leaves what was published as it was.
  ///
  /// The warehouse's own lock is taken first: while it is held, no execution that the batch
  /// repository believes to be running can be alive.
  ///
  /// @param sentences what a finding says to people
  /// @throws WrongJob when the file of decisions is wrong
  /// @throws duibiao.warehouse.WarehouseBusy when another load holds the warehouse
  /// @throws Stopped when it was asked to end
  public LoadOutcome run(LoadRun run, Function<Finding, String> sentences) {
    List<Decision> decisions = order.decisions();
    try (StarLoader star =
            order.warehouse().load(order.sql(), run.within(order.limits().toString()), sentences);
        ReaderPool readers =
            new ReaderPool(Runtime.getRuntime().availableProcessors(), order.limits())) {
      star.decide(decisions);
      Load load = new Load(order, readers, star, new Watch(progress, stop, deadline));
      BatchRepository books = new BatchRepository(order.warehouse().folder());
      try (ConfigurableApplicationContext context = books.open(load)) {
        Failpoint.BATCH_OPENED.pass();
        execute(context, run);
      }
      return load.outcome();
    }
  }

  /// Asks the load that runs to end; another thread may do so.
  ///
  /// @return whether nothing will be published; false when the load is publishing already
  public boolean stop() {
    return stop.ask();
  }

  private static void execute(ConfigurableApplicationContext context, LoadRun run) {
    JobOperator operator = context.getBean(JobOperator.class);
    try {
      JobExecution execution =
          operator.start(
              context.getBean(Job.class),
              new JobParametersBuilder().addString("run", run.id()).toJobParameters());
      rethrow(execution);
    } catch (RuntimeException fault) {
      throw fault;
    } catch (Exception fault) {
      throw new IllegalStateException("the batch could not be started", fault);
    }
  }

  /// The framework keeps what the steps threw, in no order, and adds words of its own that a part
  /// of a step failed; a load that failed must not look like one that did not.
  private static void rethrow(JobExecution execution) {
    List<Throwable> faults = execution.getAllFailureExceptions();
    for (Throwable fault : faults) {
      if (fault instanceof RuntimeException known) {
        throw known;
      }
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(faults.getFirst());
    }
    if (execution.getStatus().isUnsuccessful()) {
      throw new IllegalStateException("the load ended " + execution.getStatus());
    }
  }
}
