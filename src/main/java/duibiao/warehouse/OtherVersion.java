package duibiao.warehouse;

import org.jspecify.annotations.Nullable;

/// The published star was made by another version of the program, and what it holds cannot be
/// carried over; nothing was changed.
public final class OtherVersion extends RuntimeException {

  OtherVersion(String star, String why, @Nullable Throwable cause) {
    super(
        "%s was made by another version of duibiao and cannot be carried over (%s);"
                .formatted(star, why)
            + " nothing was changed; use that version, or move the warehouse away and load all"
            + " files again",
        cause);
  }
}
