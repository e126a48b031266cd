package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// Every example that a help shows is one that runs: on the sample, with names of files and ids
/// that are there.
class HelpExamplesTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final Path SHANGHAI = HOME.resolve("jobs/sample/上海市/2023");

  @TempDir static Path folder;

  private record Ran(int exit, String out, String err) {}

  private static Ran run(List<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Duibiao.commandLine();
    line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(arguments);
    if (takesAWarehouse(arguments)) {
      all.addAll(List.of("--warehouse", folder.resolve("warehouse").toString()));
    }
    int exit = line.execute(all.toArray(String[]::new));
    return new Ran(exit, out.toString(), err.toString());
  }

  private static boolean takesAWarehouse(List<String> arguments) {
    CommandLine command =
        arguments.isEmpty()
            ? Duibiao.commandLine()
            : Optional.ofNullable(Duibiao.commandLine().getSubcommands().get(arguments.getFirst()))
                .orElseGet(Duibiao::commandLine);
    return command.getCommandSpec().findOption("--warehouse") != null;
  }

  private static String id = "";

  @BeforeAll
  static void loadsTheSample() {
    assertThat(run(List.of("load")).exit()).isZero();
    id = run(List.of("findings", "--format", "csv")).out().lines().toList().get(1).substring(0, 8);
  }

  /// The lines of all helps that call the program: the text behind two blanks explains them.
  static Stream<String> examples() {
    return Duibiao.commandLine().getSubcommands().values().stream()
        .flatMap(command -> Stream.of(command.getCommandSpec().usageMessage().footer()))
        .filter(line -> line.startsWith("  duibiao "))
        // it runs until it is stopped
        .filter(line -> !line.startsWith("  duibiao schedule "))
        .map(line -> line.strip().split(" {2,}| [><] ")[0]);
  }

  private static String real(String word) {
    return switch (word) {
      case "3f09c2d1" -> id;
      case "NAME" -> "满意度";
      case "jobs/beijing.yml" -> HOME.resolve("jobs/sample.yml").toString();
      case "inbox/2023" -> SHANGHAI.toString();
      case "inbox/2023/form.xlsx" -> workbook().toString();
      case "2026-11-20T09-31-07Z" -> "2";
      case "2026-11-20T09-31" -> keptRun();
      case "3" -> "1";
      default ->
          word.matches("star|for-excel|for-r|package|.*\\.(xlsx|html|md|csv)")
              ? folder.resolve(word).toString()
              : word;
    };
  }

  /// The run of the newest publication that is kept, whichever is the current one.
  private static String keptRun() {
    try (Stream<Path> kept = Files.list(folder.resolve("warehouse/history"))) {
      return kept.map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".duckdb"))
          .max(Comparator.naturalOrder())
          .orElseThrow()
          .replaceFirst("^\\d+-(.+)\\.duckdb$", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path workbook() {
    try (Stream<Path> files = Files.list(SHANGHAI)) {
      return files.filter(file -> file.toString().endsWith(".xlsx")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(String example) {
    List<String> words = new ArrayList<>(List.of(example.split(" ")));
    for (int i = 2; i < words.size(); i++) {
      boolean isFormat = words.get(i - 1).equals("--format");
      words.set(i, isFormat ? words.get(i) : real(words.get(i)));
    }
    return words.subList(1, words.size());
  }

  private static boolean isQuiet(String example) {
    return example.contains("--quiet");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleRuns(String example) {
    InputStream in = System.in;
    System.setIn(new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)));
    try {
      Ran ran = run(words(example));
      assertThat(ran.exit()).as(example + "\n" + ran.err()).isZero();
      assertThat((ran.out() + ran.err()).isBlank()).as(example).isEqualTo(isQuiet(example));
    } finally {
      System.setIn(in);
    }
  }

  @Test
  void aloneItGreetsWithWhatIsThere() {
    Ran ran = run(List.of("--lang", "en"));
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .contains("35 forms", "duibiao scores", "duibiao explain " + id, "duibiao --help");
  }

  @Test
  void theShellCompletesCommands() {
    assertThat(run(List.of("completion", "zsh")).out())
        .contains("complete -F", "--severity", "ZSH_VERSION");
  }
}
