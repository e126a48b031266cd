package duibiao.cli;

import duibiao.analysis.RegionCode;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.survey.Survey;
import duibiao.cli.export.WorkbookExport;
import duibiao.cli.export.WorkbookExport.Papers;
import duibiao.evaluation.Evaluator;
import duibiao.report.Language;
import duibiao.report.page.FileLinks;
import duibiao.report.page.ReportPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duibiao report`: what an analyst shows to people who will not open a terminal.
@Command(
    name = "report",
    description =
        "Writes the report: one page in HTML that needs nothing beside it and opens offline.",
    footer = {
      "%nExamples:",
      "  duibiao report                                   duibiao-report.html in this folder",
      "  duibiao report --region 31 --output shanghai.html",
      "  duibiao report --xlsx duibiao.xlsx               and the workbook with working papers"
    })
public final class ReportCommand implements Callable<Integer> {
  private static final String USUAL_NAME = "duibiao-report.html";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the page is written (default: duibiao-report.html in this folder).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Path output = Path.of(USUAL_NAME);

  @Option(
      names = "--xlsx",
      paramLabel = "FILE",
      description =
          "Write the workbook of the whole warehouse, too: answers, charts, lines, findings and"
              + " ten working papers (more of it: duibiao export).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> workbook = Optional.empty();

  @Option(
      names = "--region",
      paramLabel = "CODE",
      converter = AnswerOptions.RegionName.class,
      description = "Only this region and all below it: 31 or 310000, 310107.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<RegionCode> region = Optional.empty();

  @Option(
      names = "--evaluator",
      paramLabel = "WHO",
      converter = EvaluatorName.class,
      description = "self, department, finance or third_party (default: self).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Evaluator evaluator = Evaluator.SELF;

  static final class EvaluatorName implements ITypeConverter<Evaluator> {
    @Override
    public Evaluator convert(String value) {
      return AnswerOptions.word(Evaluator.class, value);
    }
  }

  @Override
  public Integer call() {
    Instant start = Instant.now();
    Survey survey = survey();
    page(survey);
    workbook.ifPresent(this::write);
    if (options.isVerbose()) {
      say(
          "answer.verbose",
          options.warehouse().file().toString(),
          String.valueOf(Duration.between(start, Instant.now()).toMillis()));
    }
    return ExitCode.DONE.code();
  }

  /// All questions, over one connection.
  private Survey survey() {
    try (Star star = Star.open(options.warehouse())) {
      return Survey.ask(star, Installation.current().rulesets(), selection());
    }
  }

  private Selection selection() {
    return new Selection(region, Optional.empty(), Optional.empty(), Optional.of(evaluator.code()));
  }

  private void page(Survey survey) {
    Path folder = Optional.ofNullable(output.toAbsolutePath().getParent()).orElseThrow();
    Path home = Installation.current().home();
    FileLinks files =
        new FileLinks(folder, List.of(home.resolve("jobs"), home, Path.of("").toAbsolutePath()));
    String html = new ReportPage(survey, files, options.languageOr(Language.ZH)).html();
    write(output.toAbsolutePath(), html);
    if (!options.isQuiet()) {
      say("report.written", output.toString(), String.valueOf(survey.findings().all()));
    }
  }

  private void write(Path file) {
    Installation installation = Installation.current();
    List<Path> sources = List.of(installation.home().resolve("jobs"), Path.of(""));
    try (Star star = Star.open(options.warehouse())) {
      new WorkbookExport(installation.rulesets(), Papers.USUAL, sources)
          .write(star, file, options.messages());
    }
    if (!options.isQuiet()) {
      say("export.written", file.toString());
    }
  }

  /// Whoever has the old page open never sees half of the new one.
  private static void write(Path file, String html) {
    Path folder = Optional.ofNullable(file.getParent()).orElseThrow();
    try {
      Files.createDirectories(folder);
      Path next =
          folder.resolve(".%s.%d".formatted(file.getFileName(), ProcessHandle.current().pid()));
      try {
        Files.writeString(next, html);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(next);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(file + ": the report cannot be written", fault);
    }
  }

  private void say(String key, Object... arguments) {
    spec.commandLine().getErr().println(options.messages().say(key, arguments));
    spec.commandLine().getErr().flush();
  }
}
