package duibiao.warehouse;

import java.sql.SQLException;

/// The engine refused a script or a row; nothing was published.
public final class WarehouseFailure extends RuntimeException {

  /// A failure of the engine, with what was being done.
  public WarehouseFailure(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
