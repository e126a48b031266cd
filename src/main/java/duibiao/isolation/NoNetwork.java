package duibiao.isolation;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;

/// Lets a process open addresses of its own machine's files and no others.
final class NoNetwork implements URLStreamHandlerFactory {
  private static final Set<String> NEEDED = Set.of("file", "jar", "jrt");

  private NoNetwork() {}

  /// Forbids it for this whole process, for good.
  static void forbid() {
    URL.setURLStreamHandlerFactory(new NoNetwork());
  }

  @Override
  public @org.jspecify.annotations.Nullable URLStreamHandler createURLStreamHandler(
      String protocol) {
    return NEEDED.contains(protocol) ? null : new Refusing();
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("a reader opens no network: " + address.getProtocol());
    }

    @Override
    protected URLConnection openConnection(URL address, Proxy proxy) throws IOException {
      return openConnection(address);
    }
  }
}
