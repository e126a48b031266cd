package duibiao.warehouse;

import java.nio.file.Path;

/// Another load holds the warehouse; nothing was changed.
public final class WarehouseBusy extends RuntimeException {

  WarehouseBusy(Path lock) {
    super("another load is running: it holds " + lock + "; try again when it has ended");
  }
}
