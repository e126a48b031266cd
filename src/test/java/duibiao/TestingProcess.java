package duibiao;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program in a process of its own, as a person starts it, with a folder of its own for
/// temporary files.
///
/// @param folder where its temporary files and its words go
record TestingProcess(Path folder) {

  record Ended(int exit, String err) {}

  /// Starts a command; `options` are for Java.
  Process start(List<String> options, String... arguments) {
    return start(Duibiao.class, options, arguments);
  }

  Process start(Class<?> program, List<String> options, String... arguments) {
    try {
      Path temporary = Files.createDirectories(folder.resolve("tmp"));
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-Xmx1g",
              "--enable-native-access=ALL-UNNAMED",
              "-Dorg.jooq.no-logo=true",
              "-Dorg.jooq.no-tips=true",
              "-Djava.io.tmpdir=" + temporary,
              "-Dduibiao.home=" + System.getProperty("duibiao.home")));
      command.addAll(options);
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
      command.addAll(List.of(arguments));
      return new ProcessBuilder(command)
          .redirectOutput(folder.resolve("out").toFile())
          .redirectError(folder.resolve("err").toFile())
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Runs a command to its end.
  Ended run(List<String> options, String... arguments) {
    return end(start(options, arguments));
  }

  Ended end(Process process) {
    try {
      int exit = process.waitFor();
      return new Ended(exit, Files.readString(folder.resolve("err"), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// What dead processes left among the temporary files.
  List<Path> leftBehind() {
    try (Stream<Path> files = Files.walk(folder.resolve("tmp"))) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
