package duibiao.cli;

import duibiao.cli.inspection.CellTable;
import duibiao.cli.inspection.Extent;
import duibiao.cli.inspection.InspectedFiles;
import duibiao.cli.inspection.InspectionScreen;
import duibiao.cli.painting.PaintedPage;
import duibiao.document.Document;
import duibiao.finding.Sentences;
import duibiao.isolation.ReaderLimits;
import duibiao.isolation.ReaderPool;
import duibiao.pipeline.FilePipeline;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.InspectionJson;
import duibiao.pipeline.Verdict;
import duibiao.reading.DocumentSource;
import duibiao.reading.Reading;
import duibiao.report.Format;
import duibiao.report.Messages;
import duibiao.report.Prose;
import duibiao.report.TableWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao inspect FILE…`: shows how files would be read; loads nothing.
@Command(
    name = "inspect",
    description = "Shows how each file would be read, cell by cell; loads nothing.",
    footer = {
      "%nExamples:",
      "  duibiao inspect inbox/2023/form.xlsx",
      "  duibiao inspect --html form.html inbox/2023/form.xlsx",
      "  duibiao inspect --format json inbox/2023"
    })
public final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files, or folders with files; of more than five only what they have in common is"
              + " shown, unless --verbose asks for each.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<Path> files = List.of();

  @Mixin private FormatOptions written = new FormatOptions();

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Paint one file as a page: each cell in the colour of what it was taken for.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> page = Optional.empty();

  @Override
  public Integer call() {
    InspectedFiles inspected = InspectedFiles.below(files);
    page.ifPresent(to -> refuseToPaint(inspected, to));
    try (ReaderPool readers = new ReaderPool(1, ReaderLimits.defaults())) {
      // it starts while the dictionaries are read
      readers.startOne();
      return inspect(inspected, readers).code();
    }
  }

  private ExitCode inspect(InspectedFiles inspected, DocumentSource readers) {
    FilePipeline pipeline = new FilePipeline(Installation.current().dictionary(), readers);
    AtomicBoolean refused = new AtomicBoolean();
    Stream<Inspection> inspections =
        inspected
            .inspected(pipeline)
            .peek(file -> refused.compareAndSet(false, file.verdict() == Verdict.QUARANTINE));
    page.ifPresentOrElse(
        to -> inspections.forEach(file -> paint(file, readers, to)),
        () -> write(inspected.paths().size(), inspections));
    return refused.get() ? ExitCode.NOT_LOADABLE : ExitCode.DONE;
  }

  private void refuseToPaint(InspectedFiles inspected, Path to) {
    int count = inspected.paths().size();
    if (count != 1) {
      throw wrong("inspect.page.one_file", String.valueOf(count));
    }
    if (isSame(inspected.paths().getFirst(), to)) {
      throw wrong("inspect.page.itself");
    }
  }

  private static boolean isSame(Path file, Path to) {
    try {
      return Files.exists(to) && Files.isSameFile(file, to);
    } catch (IOException fault) {
      throw new UncheckedIOException(to + ": it cannot be told what this is", fault);
    }
  }

  private ParameterException wrong(String key, Object... arguments) {
    return new ParameterException(spec.commandLine(), options.messages().say(key, arguments));
  }

  private void paint(Inspection file, DocumentSource readers, Path to) {
    Sentences sentences = Sentences.in(options.language().locale());
    PrintWriter err = spec.commandLine().getErr();
    Messages messages = options.messages();
    if (file.format().isEmpty()) {
      file.refusal()
          .ifPresent(why ->
              err.println(
                  messages.say(
                      "inspect.page.nothing",
                      why.code(),
                      sentences.ofRefusal(why.code(), why.found()))));
    } else if (readers.read(file.source()) instanceof Reading.Opened(Document document)) {
      new PaintedPage(messages, sentences).write(file, document, to);
      if (!options.isQuiet()) {
        err.println(messages.say("inspect.page.written", to.toString()));
      }
    }
  }

  private void write(int count, Stream<Inspection> inspections) {
    Messages messages = options.messages();
    Sentences sentences = Sentences.in(options.language().locale());
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, written);
    switch (written.format()) {
      case JSON ->
          printer.into((screen, out) -> {
            new InspectionJson(sentences).write(inspections, out);
            out.println();
          });
      case CSV, XLSX -> printer.print(List.of(new CellTable(messages).of(inspections.toList())));
      case TABLE ->
          printer.into((screen, out) ->
              new InspectionScreen(
                      new TableWriter(Format.TABLE, screen, messages),
                      new Prose(screen, out),
                      sentences)
                  .show(
                      inspections, options.isVerbose() ? Extent.verbose(count) : Extent.of(count)));
    }
  }
}
