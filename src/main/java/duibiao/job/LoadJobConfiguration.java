package duibiao.job;

import java.util.HashMap;
import java.util.Map;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/// The load as a batch, in the order it runs: prepare → load files → merge → check → publish.
///
/// Its repository keeps the books of the framework only; what is loaded, the warehouse knows. So
/// every start is a new instance and every step runs again.
///
/// The framework comes with Spring Boot's starter, and is started without Boot's search for what
/// else there might be to start, which takes longer than many a load.
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
@EnableJdbcJobRepository
final class LoadJobConfiguration {
  static final String JOB = "load";

  @Bean
  Job loadJob(JobRepository repository, PlatformTransactionManager transactions, Load load) {
    return new JobBuilder(JOB, repository)
        .start(step("prepare", repository, transactions, load::prepare))
        .next(loadFiles(repository, transactions, load))
        .next(step("merge", repository, transactions, load::merge))
        .next(step("check", repository, transactions, load::check))
        .next(step("publish", repository, transactions, load::publish))
        .build();
  }

  /// A partition is a worker, which takes files until none is left: however many there are, the
  /// repository hears of it once.
  private static Step loadFiles(
      JobRepository repository, PlatformTransactionManager transactions, Load load) {
    int workers = Runtime.getRuntime().availableProcessors();
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("load-");
    executor.setConcurrencyLimit(workers);
    return new StepBuilder("load files", repository)
        .partitioner("worker", LoadJobConfiguration::partitions)
        .step(step("worker", repository, transactions, load::loadFiles))
        .taskExecutor(executor)
        .gridSize(workers)
        .build();
  }

  private static Map<String, ExecutionContext> partitions(int workers) {
    Map<String, ExecutionContext> partitions = new HashMap<>();
    for (int worker = 0; worker < workers; worker++) {
      partitions.put(String.valueOf(worker), new ExecutionContext());
    }
    return partitions;
  }

  private static Step step(
      String name,
      JobRepository repository,
      PlatformTransactionManager transactions,
      Runnable work) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, chunk) -> {
              work.run();
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
  }
}
