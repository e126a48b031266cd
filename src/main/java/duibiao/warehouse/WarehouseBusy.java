package duibiao.warehouse;

import java.nio.file.Path;

/// Another load holds the warehouse; nothing was changed.
public final class WarehouseBusy extends RuntimeException {

  /// @param holder who holds it, as the lock says; empty when it does not
  WarehouseBusy(Path lock, String holder) {
    super(
        "another load is running (%s): it holds %s; try again when it has ended"
            .formatted(holder.isEmpty() ? "it has just begun" : holder, lock));
  }
}
