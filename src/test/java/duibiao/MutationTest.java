package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.evaluation.Circumstances;
import duibiao.finding.Sentences;
import duibiao.pipeline.FilePipeline;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Inspection.Refusal;
import duibiao.pipeline.InspectionJson;
import duibiao.reading.SourceFile;
import duibiao.reading.TestingPackage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Mutated files, each by chance and the same in every run: whatever is in them, the answer is one
/// of the list, nothing hangs, and nothing is our fault.
///
/// `duibiao.drill.mutations` says how many; before a release it is a million.
class MutationTest {
  private static final Path HOME = Path.of(System.getProperty("duibiao.home"));
  private static final long COUNT = Long.getLong("duibiao.drill.mutations", 10_000);
  private static final Duration SLOWEST = Duration.ofSeconds(20);
  private static final Set<String> ANSWERS =
      Set.of(
          "EMPTY_FILE",
          "NOT_A_SPREADSHEET",
          "UNSUPPORTED_FORMAT",
          "CORRUPT_FILE",
          "ENCRYPTED",
          "ARCHIVE",
          "ZIP_BOMB",
          "TOO_LARGE",
          "XML_FORBIDDEN",
          "UNSAFE_ENTRY",
          "BAD_ENCODING",
          "NO_FORM_FOUND",
          "EMPTY_FORM");

  @TempDir private Path folder;

  private final FilePipeline pipeline = new FilePipeline(HOME.resolve("jobs/dictionary"));
  private final List<byte[]> sound = sound();

  private static List<byte[]> sound() {
    String form = BadInputs.FORM;
    String paragraphs = "<w:tbl>" + words(form) + "</w:tbl>";
    return List.of(
        BadInputs.workbook(book -> {}),
        BadInputs.old(),
        BadInputs.csv(text -> text),
        BadInputs.text(form.replace('|', '\t'), "GBK"),
        BadInputs.page("UTF-8", "utf-8"),
        BadInputs.text(BadInputs.spreadsheetXml(), "UTF-8"),
        BadInputs.parts(TestingPackage.text(paragraphs)));
  }

  private static String words(String form) {
    return form.lines()
        .map(line ->
            "<w:tr><w:tc><w:p><w:r><w:t>"
                + line.replace("|", "</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>")
                + "</w:t></w:r></w:p></w:tc></w:tr>")
        .reduce("", String::concat);
  }

  @Test
  @Timeout(value = 12, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everyMutantGetsAnAnswerOfTheList() {
    List<String> findings =
        LongStream.range(0, COUNT).parallel().boxed().flatMap(this::findings).toList();

    assertThat(findings).isEmpty();
  }

  /// What is wrong with the answer to a mutant; it can be made again by its number.
  private Stream<String> findings(long number) {
    byte[] original = sound.get((int) (number % sound.size()));
    Path file = folder.resolve("上海市普陀区2023-" + number + ".xls");
    long start = System.nanoTime();
    List<String> findings = new ArrayList<>();
    try {
      Files.write(file, new Mutation(number).of(original));
      SourceFile source = SourceFile.of(file, file.getFileName().toString());
      findings.addAll(
          wrong(pipeline.inspect(source, Circumstances.ofPath(source.name()))).toList());
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (RuntimeException | StackOverflowError fault) {
      findings.add(fault + " at " + List.of(fault.getStackTrace()).subList(0, 3));
    }
    if (System.nanoTime() - start > SLOWEST.toNanos()) {
      findings.add("slow");
    }
    return findings.stream().map(finding -> number + ": " + finding);
  }

  private static Stream<String> wrong(Inspection inspection) {
    StringWriter json = new StringWriter();
    new InspectionJson(Sentences.in(Locale.ENGLISH)).write(Stream.of(inspection), json);
    Stream<String> refusal =
        inspection.refusal().stream().filter(MutationTest::isUnheardOf).map(String::valueOf);
    int account =
        inspection.cellsUsed() + inspection.cellsTakenAsLabels() + inspection.cellsUnclaimed();
    Stream<String> lost =
        Stream.of("cells " + inspection.cellsSeen() + ", accounted for " + account)
            .filter(words -> account != inspection.cellsSeen());
    return Stream.concat(refusal, lost);
  }

  private static boolean isUnheardOf(Refusal refusal) {
    return !ANSWERS.contains(refusal.code())
        || refusal.detail().contains("\n")
        || refusal.detail().contains("duibiao.");
  }
}
