package duibiao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/// Processor time of an operation, of the threads that run Java: on a machine shared with others it
/// says more than the clock, and the compiler and the collector are left out.
public class CpuTime implements InternalProfiler {
  static final String METRIC = "cpu";

  /// The place in `/proc/self/stat`, behind the name, of what children took, in ticks.
  private static final int USER = 13;

  private static final int SYSTEM = 14;
  private static final long TICK = 10_000_000;
  private static final double NANOS_A_MICRO = 1e3;
  private long start;

  @Override
  public String getDescription() {
    return "processor time per operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = spent();
  }

  @Override
  public Collection<? extends Result> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double micros = (spent() - start) / NANOS_A_MICRO / result.getMetadata().getAllOps();
    return List.of(new ScalarResult(METRIC, micros, "us/op", AggregationPolicy.AVG));
  }

  /// Processor time of all processes that this one has started and that have ended, and of theirs,
  /// in nanoseconds, as Linux counts it.
  static long ofChildren() throws IOException {
    String numbers = Files.readString(Path.of("/proc/self/stat"));
    String[] behindName = numbers.substring(numbers.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(behindName[USER]) + Long.parseLong(behindName[SYSTEM])) * TICK;
  }

  private static long spent() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return LongStream.of(threads.getAllThreadIds())
        .map(threads::getThreadCpuTime)
        .filter(time -> time > 0)
        .sum();
  }
}
