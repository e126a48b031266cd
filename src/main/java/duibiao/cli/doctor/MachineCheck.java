package duibiao.cli.doctor;

import duibiao.cli.doctor.Diagnosis.Blame;
import java.util.ArrayList;
import java.util.List;

/// The Java that runs, the encoding of file names, memory and cores.
public record MachineCheck() implements Check {
  private static final int OLDEST = 21;
  private static final long MEBIBYTE = 1L << 20;
  private static final long LEAST_HEAP = 900;

  @Override
  public List<Diagnosis> examine() {
    List<Diagnosis> found = new ArrayList<>();
    String java = Runtime.version() + ", " + System.getProperty("java.home");
    found.add(
        Runtime.version().feature() >= OLDEST
            ? Diagnosis.fine("java", java)
            : Diagnosis.broken("java", Blame.CONFIGURATION, java));
    String names = System.getProperty("sun.jnu.encoding", "unknown");
    found.add(
        names.equalsIgnoreCase("UTF-8")
            ? Diagnosis.fine("locale", names)
            : Diagnosis.broken("locale", Blame.CONFIGURATION, names));
    long heap = Runtime.getRuntime().maxMemory() / MEBIBYTE;
    int cores = Runtime.getRuntime().availableProcessors();
    found.add(
        heap >= LEAST_HEAP
            ? Diagnosis.fine("memory", heap, cores)
            : Diagnosis.look("memory", heap, cores));
    return found;
  }
}
