package duibiao.warehouse;

import java.util.List;

/// What was read back after publishing is not what was merged; the publication of before is back in
/// its place.
public final class FaultyPublication extends RuntimeException {

  FaultyPublication(List<Fault> faults) {
    super("the published file is not what was merged, the one before is back: " + faults);
  }
}
