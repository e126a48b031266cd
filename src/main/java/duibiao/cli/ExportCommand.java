package duibiao.cli;

import duibiao.analysis.DataDictionary;
import duibiao.analysis.Provenance;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.cli.export.FolderTaken;
import duibiao.cli.export.PackageCover;
import duibiao.cli.export.StarExport;
import duibiao.cli.export.StarExport.Outcome;
import duibiao.cli.export.StarExport.Written;
import duibiao.cli.export.WorkbookExport;
import duibiao.cli.export.WorkbookExport.Papers;
import duibiao.report.Messages;
import duibiao.report.workbook.StarWorkbook;
import duibiao.warehouse.export.FileForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `duibiao export`: the whole star as files for other programs.
@Command(
    name = "export",
    description =
        "Writes the star and its marts as Parquet (a folder per table, divided by year and"
            + " province), CSV or a Frictionless data package, each the same bytes for the same"
            + " publication; or all answers as one workbook (xlsx), with working papers for"
            + " re-checks.",
    footer = {
      "%nExamples:",
      "  duibiao export --format parquet --output star",
      "  duibiao export --format csv --output for-excel        Excel opens it: byte order mark, no"
          + " formulas",
      "  duibiao export --format csv --plain --output for-r    texts as they are",
      "  duibiao export --format package --licence CC-BY-4.0 --output package",
      "  duibiao export --format xlsx --papers 10 --seed 2023 --output duibiao.xlsx"
    })
public final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "parquet|csv|package|xlsx",
      converter = FormName.class,
      description = "What is written.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Form form = Form.PARQUET;

  @Option(
      names = "--output",
      paramLabel = "DIR|FILE",
      description =
          "Folder, of xlsx file, to write (default: duibiao- and the format, where you are).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> output = Optional.empty();

  @Option(names = "--replace", description = "Replace an export that is there.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean replace = false;

  @Option(
      names = "--plain",
      description = "CSV for programs: no byte order mark, texts as they are.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean plain = false;

  @Option(
      names = "--licence",
      paramLabel = "NAME",
      description = "Licence of a data package, as the Open Definition names it: CC-BY-4.0.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> licence = Optional.empty();

  @Option(
      names = "--papers",
      paramLabel = "N",
      description = "Working papers in the workbook, half of them by risk (default: 10).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private int papers = Papers.USUAL.size();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "What the chance of the other half is made of (default: 1).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private long seed = Papers.USUAL.seed();

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description =
          "Where the loaded files lie, for links to them (default: jobs, and where you are).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<Path> sources = List.of();

  /// What is written.
  enum Form {
    /// For engines.
    PARQUET,
    /// For spreadsheets, or for programs.
    CSV,
    /// CSV with a description.
    PACKAGE,
    /// A workbook for people.
    XLSX
  }

  /// `parquet`, `csv`, `package` and `xlsx`, in any case.
  static final class FormName implements ITypeConverter<Form> {
    @Override
    public Form convert(String value) {
      return AnswerOptions.word(Form.class, value);
    }
  }

  @Override
  public Integer call() {
    try {
      switch (form) {
        case PARQUET, CSV, PACKAGE -> writeFolder();
        case XLSX -> writeWorkbook(output.orElse(Path.of("duibiao.xlsx")));
      }
    } catch (FolderTaken taken) {
      throw new ParameterException(spec.commandLine(), String.valueOf(taken.getMessage()), taken);
    }
    return ExitCode.DONE.code();
  }

  private void writeWorkbook(Path target) {
    if (Files.exists(target) && !replace && Files.isDirectory(target)) {
      throw new ParameterException(spec.commandLine(), target + " is a folder; name a file");
    }
    List<Path> folders = new ArrayList<>(sources);
    folders.add(Installation.current().home().resolve("jobs"));
    folders.add(Path.of(""));
    StarWorkbook.Outcome outcome;
    try (Star star = Star.open(options.warehouse())) {
      outcome =
          new WorkbookExport(Installation.current().rulesets(), new Papers(papers, seed), folders)
              .write(star, target, options.messages());
    }
    if (!options.isQuiet()) {
      say("export.written", target.toString());
      if (outcome.lines() + outcome.findings() > 0) {
        say(
            "export.xlsx.long",
            String.valueOf(outcome.lines()),
            String.valueOf(outcome.findings()));
      }
    }
  }

  private void writeFolder() {
    Path target =
        output.orElseGet(() -> Path.of("duibiao-" + form.name().toLowerCase(Locale.ROOT)));
    StarExport star =
        new StarExport(
            options.warehouse(),
            Installation.current().home().resolve("sql"),
            options.messages(),
            progress());
    said(
        switch (form) {
          case PARQUET -> star.parquet(target, replace);
          case CSV -> star.csv(target, replace, plain ? FileForm.PLAIN : FileForm.SHEET);
          case PACKAGE, XLSX -> star.dataPackage(target, replace, cover());
        },
        target);
  }

  private PackageCover cover() {
    try (Star star = Star.open(options.warehouse())) {
      return new PackageCover(
          new DataDictionary(star).ask(),
          Provenance.of(star, Selection.all()),
          licence,
          options.messages());
    }
  }

  private Consumer<String> progress() {
    return options.isVerbose() ? spec.commandLine().getErr()::println : table -> {};
  }

  private void said(Outcome outcome, Path target) {
    if (options.isQuiet()) {
      return;
    }
    say(
        "export.done",
        String.valueOf(outcome.tables().size()),
        String.valueOf(outcome.files()),
        String.format(Locale.ROOT, "%.1f", outcome.bytes() / 1e6),
        target.toString());
    if (form == Form.CSV && !plain) {
      say("export.csv.note");
      outcome.tables().stream()
          .filter(Written::isTooLongForASheet)
          .forEach(table ->
              say("export.csv.long", table.relation().name(), String.valueOf(table.rows())));
    }
  }

  private void say(String key, Object... arguments) {
    Messages messages = options.messages();
    spec.commandLine().getErr().println(messages.say(key, arguments));
    spec.commandLine().getErr().flush();
  }
}
