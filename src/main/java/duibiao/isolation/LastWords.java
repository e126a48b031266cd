package duibiao.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Takes whatever a child says beside its answers, so that it never waits for a listener, and keeps
/// the end of it.
final class LastWords {
  private static final int PIECE = 1 << 12;
  private static final int KEPT = 1 << 11;

  private final StringBuilder kept = new StringBuilder();
  private final Thread listener;

  LastWords(InputStream said) {
    listener = Thread.ofPlatform().daemon().name("reader-words").start(() -> listen(said));
  }

  private void listen(InputStream said) {
    byte[] piece = new byte[PIECE];
    try (said) {
      for (int count = said.read(piece); count >= 0; count = said.read(piece)) {
        keep(new String(piece, 0, count, StandardCharsets.UTF_8));
      }
    } catch (IOException ended) {
      keep("");
    }
  }

  private synchronized void keep(String words) {
    kept.append(words);
    kept.delete(0, Math.max(0, kept.length() - KEPT));
  }

  /// The first line of what is kept, when the child has ended; empty when it said nothing.
  String firstLine() {
    try {
      listener.join(1_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return kept.toString().strip().lines().findFirst().orElse("");
    }
  }
}
