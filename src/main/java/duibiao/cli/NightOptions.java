package duibiao.cli;

import duibiao.job.Deadline;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options of a load that nobody waits for.
final class NightOptions {
  @Option(
      names = "--if-changed",
      description =
          "End at once, with nothing read and nothing published, when nobody has touched the inbox"
              + " since a load that saw all of it.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean ifChanged = false;

  @Option(
      names = "--max-duration",
      paramLabel = "TIME",
      converter = Time.class,
      description =
          "Read no further file after this time, publish what was read, and leave the rest to the"
              + " next load: 90m, 2h, 1h30m or PT2H.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Duration> maxDuration = Optional.empty();

  /// `90m`, `2h`, `1h30m` and the form of ISO 8601.
  static final class Time implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      String iso = value.toUpperCase(Locale.ROOT);
      try {
        Duration time = Duration.parse(iso.startsWith("P") ? iso : "PT" + iso);
        if (time.isPositive()) {
          return time;
        }
      } catch (DateTimeException wrong) {
        throw new TypeConversionException("'" + value + "' is no time such as 90m, 2h or PT2H");
      }
      throw new TypeConversionException("'" + value + "' is no time to read in");
    }
  }

  boolean ifChanged() {
    return ifChanged;
  }

  Deadline deadline() {
    return maxDuration.map(Deadline::in).orElseGet(Deadline::none);
  }
}
