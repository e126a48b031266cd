package duibiao;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/// The launcher in a house of its own with the program as it was compiled for the tests: started
/// with as little about it as cron gives, in the POSIX locale, with no console.
record TestingHouse(Path folder, Path home) {

  /// @param home the installation whose dictionaries and SQL are used
  static TestingHouse in(Path folder, Path home) throws IOException {
    Path app = Files.createDirectories(folder.resolve("target/app"));
    Path launcher = folder.resolve("duibiao");
    Files.copy(home.resolve("duibiao"), launcher);
    launcher.toFile().setExecutable(true);
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Duibiao.class.getName());
    attributes.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(place -> Path.of(place).toUri().toString())
            .collect(joining(" ")));
    try (OutputStream file = Files.newOutputStream(app.resolve("duibiao.jar"))) {
      new JarOutputStream(file, manifest).close();
    }
    return new TestingHouse(folder, home);
  }

  /// Runs a command to its end; what it says goes to the files `out` and `err` of the place.
  int run(Path place, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(arguments);
    command.addFirst(folder.resolve("duibiao").toString());
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(place.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(place.resolve("out").toFile())
            .redirectError(place.resolve("err").toFile());
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("DUIBIAO_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("DUIBIAO_JAVA_OPTS", "-Dduibiao.home=" + home);
    return builder.start().waitFor();
  }
}
