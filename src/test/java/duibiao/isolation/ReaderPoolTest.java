package duibiao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Cell;
import duibiao.document.Document;
import duibiao.reading.DocumentReader;
import duibiao.reading.Reading;
import duibiao.reading.Reading.Opened;
import duibiao.reading.Reading.Reason;
import duibiao.reading.Reading.Refused;
import duibiao.reading.ReadingLimits;
import duibiao.reading.SourceFile;
import duibiao.reading.TestingPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are read in other processes, and what happens there stays there.
class ReaderPoolTest {
  private static final Path SAMPLE = Path.of(System.getProperty("duibiao.home"), "jobs/sample");
  private static final Duration USUAL = Duration.ofSeconds(60);

  /// Enough to be caught reading it, and more than a small reader can hold.
  private static final int MANY_CELLS = 600_000;

  @TempDir private Path folder;

  private static SourceFile source(Path path) {
    return SourceFile.of(path, path.getFileName().toString());
  }

  private static ReaderLimits limits(Duration time, int heap) {
    return new ReaderLimits(time, heap, ReadingLimits.defaults());
  }

  private SourceFile large() {
    Random random = new Random(1);
    StringBuilder cells = new StringBuilder("<sheetData><row>");
    for (int cell = 1; cell <= MANY_CELLS; cell++) {
      cells.append("<c><v>").append(random.nextInt()).append("</v></c>");
      cells.append(cell % 100 == 0 ? "</row><row>" : "");
    }
    return source(
        TestingPackage.workbook(cells + "</row></sheetData>").write(folder.resolve("large.xlsx")));
  }

  private SourceFile small() throws IOException {
    return source(Files.writeString(folder.resolve("small.csv"), "一,二\n三,四\n"));
  }

  private static Set<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
  }

  @Test
  void everyFormatIsReadAsInThisProcess() throws IOException {
    Path words =
        TestingPackage.text("<w:p><w:r><w:t>自评</w:t></w:r></w:p>").write(folder.resolve("a.docx"));
    Path old = Path.of(System.getProperty("duibiao.home"), "src/test/resources/reading/report.doc");
    Path noise = Files.writeString(folder.resolve("b.xlsx"), "PK\u0003\u0004");
    try (ReaderPool readers = new ReaderPool(1, ReaderLimits.defaults());
        Stream<Path> sample = Files.walk(SAMPLE)) {
      Set<String> formats =
          Stream.concat(sample, Stream.of(words, old, noise))
              .filter(Files::isRegularFile)
              .map(ReaderPoolTest::source)
              .map(file -> assertSame(readers.read(file), new DocumentReader().read(file)))
              .collect(Collectors.toSet());
      assertThat(formats).contains("XLSX", "XLS", "HTML", "DOCX", "DOC", "CORRUPT_FILE");
    }
  }

  private static String assertSame(Reading outside, Reading inside) {
    if (inside instanceof Opened(Document document)) {
      Document back = ((Opened) outside).document();
      assertThat(cells(back)).isEqualTo(cells(document));
      assertThat(back.paragraphs()).isEqualTo(document.paragraphs());
      assertThat(back.remarks()).isEqualTo(document.remarks());
      return back.format().name();
    }
    assertThat(outside).isEqualTo(inside);
    return ((Refused) inside).reason().name();
  }

  private static List<List<Cell>> cells(Document document) {
    return document.grids().stream().map(grid -> grid.cells()).toList();
  }

  @Test
  void noChildIsStartedBeforeAFileComes() throws IOException {
    Set<Long> before = children();
    try (ReaderPool readers = new ReaderPool(2, ReaderLimits.defaults())) {
      assertThat(children()).isEqualTo(before);
      assertThat(readers.read(small())).isInstanceOf(Opened.class);
      assertThat(readers.read(small())).isInstanceOf(Opened.class);
      assertThat(children()).hasSize(before.size() + 1);
    }
    assertThat(children()).isEqualTo(before);
  }

  @Test
  void aFileThatTakesTooLongCostsOnlyItself() {
    SourceFile large = large();
    try (ReaderPool readers = new ReaderPool(1, limits(Duration.ofMillis(50), 1024))) {
      assertRefused(readers.read(large), Reason.TIMEOUT, "0.05 seconds");
      assertRefused(readers.read(large), Reason.TIMEOUT, "0.05 seconds");
    }
  }

  @Test
  void aFileThatFillsTheMemoryCostsOnlyItself() throws IOException {
    try (ReaderPool readers = new ReaderPool(1, limits(USUAL, 24))) {
      assertThat(readers.read(small())).isInstanceOf(Opened.class);
      assertRefused(readers.read(large()), Reason.OUT_OF_MEMORY, "24 MiB");
      assertThat(readers.read(small())).isInstanceOf(Opened.class);
    }
  }

  @Test
  void aReaderThatDiesCostsOnlyItsFile() throws Exception {
    Set<Long> before = children();
    SourceFile large = large();
    try (ReaderPool readers = new ReaderPool(1, limits(USUAL, 1024))) {
      CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> readers.read(large));
      killed(before);
      assertRefused(reading.get(1, TimeUnit.MINUTES), Reason.READER_CRASH, "137");
      assertThat(readers.read(small())).isInstanceOf(Opened.class);
    }
  }

  @Test
  void aReaderThatHadReadOthersMayHaveDiedOfThem() throws Exception {
    Set<Long> before = children();
    SourceFile large = large();
    try (ReaderPool readers = new ReaderPool(1, limits(USUAL, 1024))) {
      readers.read(small());
      CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(() -> readers.read(large));
      killed(before);
      assertThat(reading.get(1, TimeUnit.MINUTES)).isInstanceOf(Opened.class);
    }
  }

  /// Also in the midst of a file, when it listens to nobody.
  @Test
  void childrenEndWithTheirParent() throws Exception {
    SourceFile large = large();
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TestingParent.class.getName(),
                large.path().toString())
            .inheritIO()
            .start();
    Optional<ProcessHandle> child = Optional.empty();
    while (child.isEmpty()) {
      child = parent.children().findFirst();
      Thread.sleep(20);
    }

    parent.destroyForcibly();

    child.get().onExit().get(1, TimeUnit.MINUTES);
    assertThat(child.get().isAlive()).isFalse();
  }

  /// Kills the child that is not among these, once it works.
  private static void killed(Set<Long> others) throws InterruptedException {
    ProcessHandle child = null;
    while (child == null
        || child.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() < 300) {
      child =
          ProcessHandle.current()
              .children()
              .filter(process -> !others.contains(process.pid()))
              .findFirst()
              .orElse(null);
      Thread.sleep(5);
    }
    child.destroyForcibly();
  }

  private static void assertRefused(Reading reading, Reason reason, String detail) {
    assertThat(reading).isInstanceOf(Refused.class);
    assertThat(((Refused) reading).reason()).isEqualTo(reason);
    assertThat(((Refused) reading).detail()).contains(detail).doesNotContain("\n");
  }
}
