package duibiao.job;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// The books of the batch framework, an H2 file beside the warehouse.
///
/// They decide nothing, so a file that cannot be opened any more is set aside and made anew.
record BatchRepository(Path folder) {
  private static final String NAME = "batch";
  private static final String FILE = NAME + ".mv.db";
  private static final String TABLES = "org/springframework/batch/core/schema-h2.sql";
  private static final String SET_ASIDE = NAME + ".unreadable";

  /// Starts the framework on the books, and recovers what they believe to be running.
  ConfigurableApplicationContext open(Load load) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return recovered(load);
    }
    try {
      return recovered(load);
    } catch (RuntimeException unreadable) {
      setAside(file);
      return recovered(load);
    }
  }

  private void setAside(Path file) {
    try {
      Files.move(file, folder.resolve(SET_ASIDE), REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ConfigurableApplicationContext recovered(Load load) {
    ConfigurableApplicationContext context = start(load);
    try {
      JobOperator operator = context.getBean(JobOperator.class);
      context
          .getBean(JobRepository.class)
          .findRunningJobExecutions(LoadJobConfiguration.JOB)
          .forEach(operator::recover);
      return context;
    } catch (RuntimeException unreadable) {
      context.close();
      throw unreadable;
    }
  }

  private ConfigurableApplicationContext start(Load load) {
    boolean isNew = !Files.exists(folder.resolve(FILE));
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Load.class, () -> load);
    context.registerBean("dataSource", HikariDataSource.class, this::books);
    context.registerBean(
        "transactionManager",
        PlatformTransactionManager.class,
        () -> new JdbcTransactionManager(context.getBean(HikariDataSource.class)));
    context.register(LoadJobConfiguration.class);
    try {
      context.refresh();
      if (isNew) {
        rule(context.getBean(HikariDataSource.class));
      }
      return context;
    } catch (RuntimeException unreadable) {
      context.close();
      throw unreadable;
    }
  }

  private HikariDataSource books() {
    HikariDataSource books = new HikariDataSource();
    books.setJdbcUrl(
        "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            .formatted(folder.toAbsolutePath().resolve(NAME)));
    books.setMinimumIdle(1);
    return books;
  }

  /// New books get the tables of the framework.
  private static void rule(HikariDataSource books) {
    DatabasePopulatorUtils.execute(
        new ResourceDatabasePopulator(new ClassPathResource(TABLES)), books);
  }
}
