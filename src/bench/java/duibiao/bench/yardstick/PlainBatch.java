package duibiao.bench.yardstick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// The plain job of the framework's own examples: POI's user model, rows in chunks of 100, a batch
/// insert each.
///
/// Arguments: a folder of workbooks, and the database file to make.
@Configuration(proxyBeanMethods = false)
@EnableBatchProcessing
public class PlainBatch {
  private static final int CHUNK = 100;

  public static void main(String[] arguments) throws Exception {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.registerBean(Inbox.class, () -> new Inbox(Path.of(arguments[0])));
      context.registerBean(DataSource.class, () -> database(Path.of(arguments[1])));
      context.register(PlainBatch.class);
      context.refresh();
      context.getBean(JobOperator.class).start(context.getBean(Job.class), new JobParameters());
    }
  }

  /// Where the workbooks lie.
  record Inbox(Path folder) {
    List<Path> files() {
      try (Stream<Path> files = Files.walk(folder)) {
        return files.filter(Files::isRegularFile).sorted().toList();
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  private static DataSource database(Path file) {
    DataSource database = new SingleConnectionDataSource("jdbc:duckdb:" + file, true);
    try (Statement statement = database.getConnection().createStatement()) {
      statement.execute(YardstickSql.text("line"));
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
    return database;
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource database) {
    return new JdbcTransactionManager(database);
  }

  @Bean
  Job job(
      JobRepository repository,
      PlatformTransactionManager transactions,
      Inbox inbox,
      DataSource database) {
    return new JobBuilder("plain", repository)
        .start(
            new StepBuilder("lines", repository)
                .<SheetLine, SheetLine>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(new WorkbookLines(inbox.files()))
                .writer(writer(database))
                .build())
        .build();
  }

  private static JdbcBatchItemWriter<SheetLine> writer(DataSource database) {
    JdbcBatchItemWriter<SheetLine> writer =
        new JdbcBatchItemWriterBuilder<SheetLine>()
            .dataSource(database)
            .sql(YardstickSql.text("insert_line"))
            .assertUpdates(false)
            .itemPreparedStatementSetter((line, statement) -> {
              statement.setString(1, line.file());
              statement.setInt(2, line.row());
              for (int column = 0; column < SheetLine.COLUMNS; column++) {
                statement.setString(column + 3, line.texts().get(column));
              }
            })
            .build();
    writer.afterPropertiesSet();
    return writer;
  }
}
