package duibiao;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An address that nobody may contact, and a file whose content may appear nowhere.
record Canary(ServerSocket server, Path file, String secret) {
  private static final int PATIENCE = 300;

  static Canary set() {
    try {
      ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      server.setSoTimeout(PATIENCE);
      Path file = Files.createTempFile("canary", ".txt");
      file.toFile().deleteOnExit();
      String secret = "canary-" + Long.toHexString(System.nanoTime());
      Files.writeString(file, secret);
      return new Canary(server, file, secret);
    } catch (IOException denied) {
      throw new UncheckedIOException(denied);
    }
  }

  String address() {
    return "http://127.0.0.1:" + server.getLocalPort() + "/canary.dtd";
  }

  void assertUntouched() throws IOException {
    try (server) {
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }
}
