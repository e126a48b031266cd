package duibiao.job;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The books of the batch framework, an H2 file beside the warehouse.
///
/// They decide nothing, so a file that cannot be opened any more is set aside and made anew.
record BatchRepository(Path folder) {
  private static final String NAME = "batch";
  private static final String FILE = NAME + ".mv.db";
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

  /// Signals are for the command that runs the load, not for the framework.
  ///
  /// Nor is the logging: the command has set it up, and the log of its load is open already.
  private ConfigurableApplicationContext start(Load load) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    String url =
        "jdbc:h2:file:%s;DB_CLOSE_ON_EXIT=FALSE".formatted(folder.toAbsolutePath().resolve(NAME));
    return new SpringApplicationBuilder(LoadJobConfiguration.class)
        .web(WebApplicationType.NONE)
        .registerShutdownHook(false)
        .properties(Map.of("spring.datasource.url", url))
        .initializers(
            context -> ((GenericApplicationContext) context).registerBean(Load.class, () -> load))
        .run();
  }
}
