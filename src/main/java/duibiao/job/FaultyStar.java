package duibiao.job;

import duibiao.warehouse.Fault;
import java.util.List;

/// The merged star broke a check; the message names the query and the rows. Nothing was published.
public final class FaultyStar extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FaultyStar(List<Fault> faults) {
    super(
        "%d rows break a check, nothing was published: %s"
            .formatted(faults.size(), faults.getFirst()));
  }
}
