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

  /// A partition is a batch of files: a step execution for every file would drown the repository.
  private static Step loadFiles(
      JobRepository repository, PlatformTransactionManager transactions, Load load) {
    int workers = Runtime.getRuntime().availableProcessors();
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("load-");
    executor.setConcurrencyLimit(workers);
    return new StepBuilder("load files", repository)
        .partitioner("load batch", grid -> partitions(load.batches()))
        .step(loadBatch(repository, transactions, load))
        .taskExecutor(executor)
        .gridSize(workers)
        .build();
  }

  private static Map<String, ExecutionContext> partitions(int batches) {
    Map<String, ExecutionContext> partitions = new HashMap<>();
    for (int batch = 0; batch < batches; batch++) {
      partitions.put("%05d".formatted(batch), new ExecutionContext());
    }
    return partitions;
  }

  private static Step loadBatch(
      JobRepository repository, PlatformTransactionManager transactions, Load load) {
    return new StepBuilder("load batch", repository)
        .tasklet(
            (contribution, chunk) -> {
              load.loadNextBatch();
              return RepeatStatus.FINISHED;
            },
            transactions)
        .build();
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
