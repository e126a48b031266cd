package duibiao.bench;

import duibiao.Duibiao;
import duibiao.bench.ProgramProcess.Spent;
import duibiao.bench.yardstick.BarePipeline;
import duibiao.bench.yardstick.PlainBatch;
import duibiao.document.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The whole load beside the plain batch job and the bare pipeline: the same files, each a process
/// of its own, one after the other, several times.
///
/// Arguments: how many files, and how many rounds.
final class Yardsticks {
  private static final long SEED = 500;

  private final Path folder;
  private final ProgramProcess process;
  private final Map<String, List<Spent>> spent = new LinkedHashMap<>();

  private Yardsticks(Path folder) {
    this.folder = folder;
    this.process = new ProgramProcess(folder, "1g");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("duibiao-bench");
    try {
      Path home = Path.of(System.getProperty("duibiao.home", ""));
      new GeneratedForms(home, SEED)
          .write(folder.resolve("inbox"), Format.XLSX, Integer.parseInt(arguments[0]));
      Yardsticks yardsticks = new Yardsticks(folder);
      for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
        yardsticks.round(folder.resolve("round" + round));
      }
      yardsticks.print();
    } finally {
      FormFiles.delete(folder);
    }
  }

  private void round(Path place) throws IOException, InterruptedException {
    String inbox = folder.resolve("inbox").toString();
    Files.createDirectories(place);
    note("plain batch job", process.run(PlainBatch.class, inbox, place + "/plain.duckdb"));
    note("bare pipeline", process.run(BarePipeline.class, inbox, place + "/bare.duckdb"));
    List<String> load = List.of("load", inbox, "--warehouse", place + "/warehouse", "--quiet");
    note("load", process.run(Duibiao.class, load.toArray(String[]::new)));
    note("load again, unchanged", process.run(Duibiao.class, load.toArray(String[]::new)));
    FormFiles.delete(place);
  }

  private void note(String name, Spent one) {
    spent.computeIfAbsent(name, unknown -> new ArrayList<>()).add(one);
  }

  private void print() {
    Spent load = least(spent.getOrDefault("load", List.of()));
    System.out.println("| process | wall s | processor s | wall, load = 1 | processor, load = 1 |");
    System.out.println("|---|---:|---:|---:|---:|");
    spent.forEach((name, rounds) -> {
      Spent one = least(rounds);
      System.out.printf(
          "| %s | %.1f | %.1f | %.2f | %.2f |%n",
          name,
          one.wall(),
          one.processor(),
          one.wall() / load.wall(),
          one.processor() / load.processor());
    });
  }

  /// What others do on the machine only ever adds.
  private static Spent least(List<Spent> rounds) {
    return new Spent(
        rounds.stream().mapToDouble(Spent::wall).min().orElse(Double.NaN),
        rounds.stream().mapToDouble(Spent::processor).min().orElse(Double.NaN));
  }
}
