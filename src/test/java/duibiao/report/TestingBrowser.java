package duibiao.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A real Chromium, spoken to by the protocol of W3C WebDriver, which is JSON over HTTP.
final class TestingBrowser implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process driver;
  private final String session;

  private TestingBrowser(Process driver, String address, Map<String, Object> capabilities) {
    this.driver = driver;
    this.session =
        address
            + "/session/"
            + post(address + "/session", capabilities).get("sessionId").asString();
  }

  /// Starts one, where a driver and a browser are installed.
  ///
  /// @param profile an empty folder of its own
  static Optional<TestingBrowser> start(Path profile) {
    Optional<Path> driver = installed("chromedriver");
    Optional<Path> browser =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .flatMap(name -> installed(name).stream())
            .findFirst();
    return driver.isEmpty() || browser.isEmpty()
        ? Optional.empty()
        : Optional.of(started(driver.get(), browser.get(), profile));
  }

  private static Optional<Path> installed(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static TestingBrowser started(Path driver, Path browser, Path profile) {
    Map<String, Object> options =
        Map.of(
            "binary",
            browser.toString(),
            "args",
            List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1440,900",
                "--user-data-dir=" + profile));
    Map<String, Object> wanted =
        Map.of(
            "goog:chromeOptions",
            options,
            "goog:loggingPrefs",
            Map.of("browser", "ALL", "performance", "ALL"));
    try {
      Process process =
          new ProcessBuilder(driver.toString(), "--port=0").redirectErrorStream(true).start();
      return speaking(process, Map.of("capabilities", Map.of("alwaysMatch", wanted)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// A driver that starts no browser is not left behind.
  private static TestingBrowser speaking(Process process, Map<String, Object> capabilities)
      throws IOException {
    boolean isReady = false;
    try {
      TestingBrowser browser =
          new TestingBrowser(process, "http://127.0.0.1:" + port(process), capabilities);
      isReady = true;
      return browser;
    } finally {
      if (!isReady) {
        process.destroy();
      }
    }
  }

  private static String port(Process process) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) {
        return port.group(1);
      }
    }
    throw new IllegalStateException("the driver of the browser did not start");
  }

  void open(Path page) {
    post(session + "/url", Map.of("url", page.toUri().toString()));
  }

  /// What a script gives back.
  JsonNode ask(String script) {
    return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /// Waits until a script says so.
  void await(String script) {
    BooleanSupplier isDone = () -> ask("return !!(" + script + ")").asBoolean();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isDone.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never: " + script);
      }
    }
  }

  /// What the page wrote into the console.
  List<String> console() {
    return log("browser");
  }

  /// What pages in files asked for, but for what lies in files and in themselves; the first tab of
  /// the browser asks for its own.
  List<String> requests() {
    return log("performance").stream()
        .filter(entry -> entry.contains("Network.requestWillBeSent"))
        .map(entry -> JsonMapper.shared().readTree(entry).at("/message/params"))
        .filter(sent -> sent.at("/documentURL").asString("").startsWith("file:"))
        .map(sent -> sent.at("/request/url").asString(""))
        .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
        .toList();
  }

  private List<String> log(String type) {
    return post(session + "/se/log", Map.of("type", type))
        .valueStream()
        .map(entry -> entry.get("message").asString())
        .toList();
  }

  private JsonNode post(String address, Map<String, Object> body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .timeout(PATIENCE)
            .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
            .build();
    return sent(request);
  }

  private JsonNode sent(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer.body());
      }
      return JsonMapper.shared().readTree(answer.body()).get("value");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    try {
      sent(HttpRequest.newBuilder(URI.create(session)).timeout(PATIENCE).DELETE().build());
    } finally {
      driver.destroy();
      try {
        driver.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
