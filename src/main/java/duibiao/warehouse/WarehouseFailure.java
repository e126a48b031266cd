package duibiao.warehouse;

import java.sql.SQLException;
import java.util.regex.Pattern;

/// The engine refused a script or a row; nothing was published.
public final class WarehouseFailure extends RuntimeException {

  private static final Pattern OF_THE_DISK =
      Pattern.compile("(?i)IO Error|No space left|temp(orary)? director|disk");

  /// A failure of the engine, with what was being done.
  public WarehouseFailure(String what, SQLException cause) {
    super(what + ": " + cause.getMessage(), cause);
  }

  /// Whether the disk is to blame: it is full, or cannot be written.
  public boolean isOfTheDisk() {
    return OF_THE_DISK.matcher(String.valueOf(getMessage())).find();
  }
}
