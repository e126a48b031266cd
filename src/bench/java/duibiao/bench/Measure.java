package duibiao.bench;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Measures the stages and prints one table, each line a ratio to the yardstick of the same run.
///
/// Arguments are those of JMH: a pattern such as `interpret|conform`, `-f 3`, `-prof jfr`.
final class Measure {
  private static final String YARDSTICK = "a_poiUserModel";
  private static final int ITERATIONS = 3;
  private static final TimeValue TIME = TimeValue.seconds(2);
  private static final double BYTES_A_KILOBYTE = 1e3;

  private Measure() {}

  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(options(new CommandLineOptions(arguments))).run();
    System.out.println();
    System.out.println("| stage | forms a second | processor µs a form | kB a form | of POI |");
    System.out.println("|---|---:|---:|---:|---:|");
    double yardstick =
        results.stream()
            .filter(result -> name(result).startsWith(YARDSTICK + " XLSX"))
            .mapToDouble(result -> secondary(result, CpuTime.METRIC))
            .findFirst()
            .orElse(Double.NaN);
    results.forEach(result -> print(result, yardstick));
  }

  private static Options options(Options asked) {
    return new OptionsBuilder()
        .parent(asked)
        .forks(asked.getForkCount().orElse(1))
        .warmupIterations(asked.getWarmupIterations().orElse(ITERATIONS))
        .warmupTime(asked.getWarmupTime().orElse(TIME))
        .measurementIterations(asked.getMeasurementIterations().orElse(ITERATIONS))
        .measurementTime(asked.getMeasurementTime().orElse(TIME))
        .jvmArgsAppend("-Xmx1g", "-XX:+UseSerialGC")
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .build();
  }

  private static void print(RunResult result, double yardstick) {
    double cpu = secondary(result, CpuTime.METRIC);
    System.out.printf(
        "| %s | %,.0f | %,.0f | %,.0f | %.3f |%n",
        name(result),
        result.getPrimaryResult().getScore(),
        cpu,
        secondary(result, "gc.alloc.rate.norm") / BYTES_A_KILOBYTE,
        cpu / yardstick);
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    String format = result.getParams().getParam("format");
    return benchmark.substring(benchmark.lastIndexOf('.') + 1)
        + (format == null ? "" : " " + format);
  }

  private static double secondary(RunResult result, String metric) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().replace("·", "").equals(metric))
        .map(entry -> (Result<?>) entry.getValue())
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElse(Double.NaN);
  }
}
