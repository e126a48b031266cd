package duibiao.analysis;

import java.util.List;

/// No run of the warehouse is called so, or several are; the message names the last ones.
public final class NoRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoRun(String run, List<String> last) {
    super(
        "%s: no single run of that name or number. The last ones: %s"
            .formatted(run, String.join(", ", last)));
  }
}
