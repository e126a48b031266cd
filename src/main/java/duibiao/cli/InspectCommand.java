package duibiao.cli;

import duibiao.evaluation.Circumstances;
import duibiao.finding.Sentences;
import duibiao.job.NoInput;
import duibiao.pipeline.FilePipeline;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.InspectionJson;
import duibiao.pipeline.Verdict;
import duibiao.reading.SourceFile;
import duibiao.report.AnswerTable;
import duibiao.report.Format;
import duibiao.report.TableWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao inspect FILE…`: shows how files would be read; writes nothing.
@Command(
    name = "inspect",
    description = "Shows how each file would be read, cell by cell; writes nothing.",
    footer = {
      "%nExamples:",
      "  duibiao inspect inbox/2023/form.xlsx",
      "  duibiao inspect --format json inbox/2023"
    })
public final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders with files.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      converter = FormatName.class,
      description = "How it is written (default: table).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    FilePipeline pipeline = new FilePipeline(Installation.current().dictionary());
    List<Inspection> inspections =
        files.stream()
            .flatMap(file -> below(file).stream())
            .map(file -> inspect(pipeline, file))
            .toList();
    write(inspections);
    boolean refused = inspections.stream().anyMatch(file -> file.verdict() == Verdict.QUARANTINE);
    return (refused ? ExitCode.NOT_LOADABLE : ExitCode.DONE).code();
  }

  private static List<Path> below(Path file) {
    if (!Files.exists(file)) {
      throw new NoInput(file + ": there is no such file or folder");
    }
    try (Stream<Path> walk = Files.walk(file)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static Inspection inspect(FilePipeline pipeline, Path file) {
    String name = file.toString().replace('\\', '/');
    return pipeline.inspect(SourceFile.of(file, name), Circumstances.ofPath(name));
  }

  private void write(List<Inspection> inspections) {
    PrintWriter out = spec.commandLine().getOut();
    Sentences sentences = Sentences.in(options.language().locale());
    if (format == Format.JSON) {
      out.println(new InspectionJson(sentences).write(inspections));
    } else {
      InspectionTables view = new InspectionTables(options.messages(), sentences);
      List<AnswerTable> tables = new ArrayList<>();
      inspections.forEach(inspection -> tables.addAll(view.of(inspection)));
      new TableWriter(format, options.screen(), options.messages()).write(tables, out);
    }
    out.flush();
  }
}
