package duibiao.cli;

import duibiao.analysis.DataDictionary;
import duibiao.analysis.DataDictionary.Relation;
import duibiao.analysis.Star;
import duibiao.report.DictionaryPage;
import duibiao.report.DictionaryTable;
import duibiao.report.Format;
import duibiao.report.TableWriter;
import duibiao.report.workbook.AnswerWorkbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao dictionary`: what every table, view and column of the published star holds.
@Command(
    name = "dictionary",
    description = "Prints what every table, view and column of the warehouse holds.",
    footer = {
      "%nExamples:",
      "  duibiao dictionary mart_score mart_indicator   two views on the screen",
      "  duibiao dictionary --output dictionary.md      all, as a page in Markdown",
      "  duibiao dictionary --xlsx dictionary.xlsx      all, as a workbook"
    })
public final class DictionaryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Parameters(
      paramLabel = "TABLE",
      arity = "0..*",
      description = "Only these tables and views (default: all).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<String> names = List.of();

  @Option(
      names = "--format",
      paramLabel = "markdown|table|json|csv",
      converter = FormName.class,
      description = "How it is written (default: markdown).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Form form = Form.MARKDOWN;

  @Option(names = "--output", paramLabel = "FILE", description = "Write to a file.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> output = Optional.empty();

  @Option(names = "--xlsx", paramLabel = "FILE", description = "Write a workbook.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> workbook = Optional.empty();

  /// How a dictionary is written.
  enum Form {
    /// A page for people and their wikis.
    MARKDOWN,
    /// Aligned text.
    TABLE,
    /// An object per column.
    JSON,
    /// A line per column.
    CSV
  }

  /// `markdown`, `table`, `json` and `csv`, in any case.
  static final class FormName implements ITypeConverter<Form> {
    @Override
    public Form convert(String value) {
      return AnswerOptions.word(Form.class, value);
    }
  }

  @Override
  public Integer call() {
    List<Relation> relations = relations();
    workbook.ifPresent(file -> {
      DictionaryTable table = new DictionaryTable(relations, options.messages());
      new AnswerWorkbook(List.of(table.overview(), table.columns()), options.messages())
          .write(file);
      written(file);
    });
    output.ifPresent(file -> {
      write(file, text(relations));
      written(file);
    });
    if (workbook.isEmpty() && output.isEmpty()) {
      spec.commandLine().getOut().print(text(relations));
      spec.commandLine().getOut().flush();
    }
    return ExitCode.DONE.code();
  }

  private List<Relation> relations() {
    try (Star star = Star.open(options.warehouse())) {
      DataDictionary dictionary = new DataDictionary(star);
      if (names.isEmpty()) {
        return dictionary.ask();
      }
      List<Relation> relations = dictionary.ask(names);
      List<String> known = relations.stream().map(Relation::name).toList();
      List<String> unknown = names.stream().filter(name -> !known.contains(name)).toList();
      if (!unknown.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            options.messages().say("dictionary.unknown", String.join(", ", unknown)));
      }
      return relations;
    }
  }

  private String text(List<Relation> relations) {
    return switch (form) {
      case MARKDOWN -> new DictionaryPage(relations, options.messages()).text();
      case TABLE -> text(relations, Format.TABLE);
      case JSON -> text(relations, Format.JSON);
      case CSV -> text(relations, Format.CSV);
    };
  }

  private String text(List<Relation> relations, Format format) {
    StringWriter text = new StringWriter();
    new TableWriter(format, AnswerScreen.current(), options.messages())
        .write(
            List.of(new DictionaryTable(relations, options.messages()).columns()),
            new PrintWriter(text));
    return text.toString();
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void written(Path file) {
    if (!options.isQuiet()) {
      spec.commandLine()
          .getErr()
          .println(options.messages().say("dictionary.written", file.toString()));
    }
  }
}
