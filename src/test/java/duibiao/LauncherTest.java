package duibiao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a house of its own, with a Maven that only pretends to build.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo called >>calls
      mkdir -p target/launcher/lib
      : >target/launcher/lib/some.jar
      cp program.jar target/launcher/duibiao.jar
      """;

  @TempDir Path folder;
  private Path home;
  private Path elsewhere;

  record Outcome(int code, String out, String err) {}

  @BeforeEach
  void settle() throws IOException {
    home = Files.createDirectory(folder.toRealPath().resolve("house of 对标"));
    elsewhere = Files.createDirectory(folder.toRealPath().resolve("elsewhere"));
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("pom.xml"));
    executable("duibiao", Files.readString(Path.of(System.getProperty("duibiao.home"), "duibiao")));
    executable("mvn", MAVEN);
    writeProgram();
  }

  @Test
  void theFirstStartBuildsAndSaysSo() throws Exception {
    Outcome outcome = start("duibiao", "scores", "--to", "a b");
    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEqualTo("duibiao: building it once, this takes a minute ...\n");
    assertThat(outcome.out())
        .isEqualTo(
            "home %s%ndirectory %s%narguments [scores, --to, a b]%n".formatted(home, elsewhere));
    assertThat(home.resolve("target/app/lib/some.jar")).exists();
  }

  @Test
  void theSecondStartOnlyRuns() throws Exception {
    start("duibiao");
    Outcome outcome = start("duibiao");
    assertThat(outcome.err()).isEmpty();
    assertThat(builds()).isOne();
  }

  @Test
  void aProgramThatCannotRehearseRunsAsEver() throws Exception {
    assertThat(start("duibiao").code()).isZero();
    try (Stream<Path> files = Files.list(home.resolve("target/app"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".jsa")))
          .hasSize(2)
          .allMatch(LauncherTest::isEmpty);
    }
    assertThat(start("duibiao", "scores").out()).contains("arguments [scores]");
    assertThat(home.resolve("target/launcher.lock")).doesNotExist();
  }

  private static boolean isEmpty(Path file) {
    return file.toFile().length() == 0;
  }

  @Test
  void aChangedSourceIsBuilt() throws Exception {
    start("duibiao");
    Path source = Files.createFile(home.resolve("src/main/Some.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    start("duibiao");
    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void aLinkLeadsHomeAndChineseArrives() throws Exception {
    Files.createSymbolicLink(home.resolve("inner"), Path.of("duibiao"));
    Files.createSymbolicLink(elsewhere.resolve("outer"), home.resolve("inner"));
    Outcome outcome = start("../elsewhere/outer", "绩效自评表.xlsx");
    assertThat(outcome.out()).contains("home " + home, "arguments [绩效自评表.xlsx]");
  }

  @Test
  void aFailedBuildRunsNothing() throws Exception {
    executable("mvn", "#!/bin/sh\necho 'no such symbol'\nexit 1\n");
    Outcome outcome = start("duibiao");
    assertThat(outcome.code()).isEqualTo(70);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("no such symbol", "the build failed");
    assertThat(home.resolve("target/launcher.lock")).doesNotExist();
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    executable("mvn", MAVEN.replace("mkdir", "sleep 1; mkdir"));
    Process first = launch("duibiao");
    Outcome second = outcome(launch("duibiao"));
    assertThat(List.of(outcome(first).code(), second.code())).containsOnly(0);
    assertThat(builds()).isOne();
  }

  @Test
  void aLockLeftBehindIsNoHindrance() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    Files.createDirectory(home.resolve("target"));
    Files.createSymbolicLink(
        home.resolve("target/launcher.lock"), Path.of(String.valueOf(gone.pid())));
    assertThat(start("duibiao").code()).isZero();
  }

  @Test
  void aJdkThatIsNoneIsRefused() throws Exception {
    ProcessBuilder builder = builder("duibiao");
    builder.environment().put("DUIBIAO_JAVA_HOME", elsewhere.toString());
    Outcome outcome = outcome(builder.start());
    assertThat(outcome.code()).isEqualTo(78);
    assertThat(outcome.err()).contains("no JDK of at least 21");
  }

  private Outcome start(String... command) throws Exception {
    return outcome(launch(command));
  }

  private Process launch(String... command) throws IOException {
    return builder(command).start();
  }

  /// Starts in another folder and, but for the JDK, with as little about it as cron gives.
  private ProcessBuilder builder(String... command) {
    String program = home.resolve(command[0]).toString();
    Stream<String> arguments = Stream.of(command).skip(1);
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(Stream.of(program), arguments).toList());
    builder.directory(elsewhere.toFile());
    builder.environment().clear();
    builder.environment().put("DUIBIAO_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PATH", home + ":/usr/bin:/bin");
    return builder;
  }

  private static Outcome outcome(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Outcome(process.waitFor(), out, err);
  }

  private int builds() throws IOException {
    return Files.readAllLines(home.resolve("calls")).size();
  }

  private void executable(String name, String text) throws IOException {
    Path file = Files.writeString(home.resolve(name), text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void writeProgram() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TestingProgram.class.getName());
    String name = "/" + TestingProgram.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(home.resolve("program.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream program =
            Objects.requireNonNull(TestingProgram.class.getResourceAsStream(name))) {
      jar.putNextEntry(new JarEntry(name.substring(1)));
      program.transferTo(jar);
    }
  }
}
