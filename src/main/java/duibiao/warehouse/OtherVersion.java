package duibiao.warehouse;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The published star was made by another version of the program: what it holds cannot be carried
/// over, or was not yet, so that it has no answer; nothing was changed.
public final class OtherVersion extends RuntimeException {

  private OtherVersion(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// It was asked for what it does not hold.
  static OtherVersion asked(Path star, SQLException fault) {
    return new OtherVersion(
        "%s was made by another version of duibiao and does not hold what was asked for;"
                .formatted(star)
            + " nothing was changed; run duibiao load: it carries the warehouse over",
        fault);
  }

  OtherVersion(String star, String why, @Nullable Throwable cause) {
    super(
        "%s was made by another version of duibiao and cannot be carried over (%s);"
                .formatted(star, why)
            + " nothing was changed; use that version, or move the warehouse away and load all"
            + " files again",
        cause);
  }
}
