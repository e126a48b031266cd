package duibiao.cli.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import duibiao.report.SafeText;
import duibiao.warehouse.Warehouse;
import java.nio.file.Path;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/// The log of the loads of a warehouse, `logs/load.log`: a new file each day and each ten
/// megabytes, those of thirty days kept, two hundred megabytes at most.
///
/// Warnings of the libraries go there, too. A log that cannot be written stops no load.
public final class RunLog implements AutoCloseable {
  private static final String FOLDER = "logs";
  private static final String NAME = "duibiao.load";
  private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %msg%n%ex";
  private static final int DAYS = 30;
  private static final long FILE_BYTES = 10L << 20;
  private static final long ALL_BYTES = 200L << 20;

  private final Logger own;
  private final Logger root;
  private final RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();

  private RunLog(LoggerContext context, Path folder) {
    own = context.getLogger(NAME);
    root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(UTF_8);
    encoder.setPattern(PATTERN);
    encoder.start();
    file.setContext(context);
    file.setName(NAME);
    file.setFile(folder.resolve("load.log").toString());
    file.setEncoder(encoder);
    file.setRollingPolicy(policy(context, folder));
    file.start();
    own.setLevel(Level.INFO);
    own.setAdditive(false);
    own.addAppender(file);
    root.addAppender(file);
  }

  /// Opens it, to be closed when the load has ended.
  public static RunLog open(Warehouse warehouse) {
    ILoggerFactory loggers = LoggerFactory.getILoggerFactory();
    if (loggers instanceof LoggerContext context) {
      return new RunLog(context, warehouse.folder().toAbsolutePath().resolve(FOLDER));
    }
    throw new IllegalStateException("the logging library is " + loggers.getClass());
  }

  private SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(LoggerContext context, Path folder) {
    SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
    policy.setContext(context);
    policy.setParent(file);
    policy.setFileNamePattern(folder.resolve("load.%d{yyyy-MM-dd}.%i.log.gz").toString());
    policy.setMaxFileSize(new FileSize(FILE_BYTES));
    policy.setMaxHistory(DAYS);
    policy.setTotalSizeCap(new FileSize(ALL_BYTES));
    policy.setCleanHistoryOnStart(true);
    policy.start();
    return policy;
  }

  /// A line, or several.
  public void say(String text) {
    text.lines().filter(line -> !line.isBlank()).map(SafeText::forScreen).forEach(own::info);
  }

  /// Something that somebody should look at.
  public void warn(String text) {
    own.warn(SafeText.forScreen(text));
  }

  /// A load that failed, with its trace.
  public void fail(String text, Throwable fault) {
    own.error(SafeText.forScreen(text), fault);
  }

  @Override
  public void close() {
    own.detachAppender(file);
    root.detachAppender(file);
    file.stop();
  }
}
