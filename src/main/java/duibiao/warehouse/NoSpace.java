package duibiao.warehouse;

import java.nio.file.Path;

/// The disk has less room than a load may need; nothing was changed.
public final class NoSpace extends RuntimeException {
  private static final int MEBIBYTE = 20;

  NoSpace(Path folder, long wanted, long there) {
    super(
        "%s: %d MiB are free, and a load may need %d (twice the warehouse and a reserve);"
                .formatted(folder, there >> MEBIBYTE, wanted >> MEBIBYTE)
            + " nothing was changed; make room, or set another --reserve (0 = do not check)");
  }
}
