package duibiao.cli;

import duibiao.cli.inspection.CellTable;
import duibiao.cli.inspection.Extent;
import duibiao.cli.inspection.InspectedFiles;
import duibiao.cli.inspection.InspectionScreen;
import duibiao.finding.Sentences;
import duibiao.pipeline.FilePipeline;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.InspectionJson;
import duibiao.pipeline.Verdict;
import duibiao.report.Format;
import duibiao.report.Prose;
import duibiao.report.TableWriter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
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
    InspectedFiles inspected = InspectedFiles.below(files);
    FilePipeline pipeline = new FilePipeline(Installation.current().dictionary());
    AtomicBoolean refused = new AtomicBoolean();
    write(
        inspected.paths().size(),
        inspected
            .inspected(pipeline)
            .peek(file -> refused.compareAndSet(false, file.verdict() == Verdict.QUARANTINE)));
    return (refused.get() ? ExitCode.NOT_LOADABLE : ExitCode.DONE).code();
  }

  private void write(int count, Stream<Inspection> inspections) {
    PrintWriter out = spec.commandLine().getOut();
    Sentences sentences = Sentences.in(options.language().locale());
    TableWriter tables = new TableWriter(format, AnswerScreen.current(), options.messages());
    switch (format) {
      case JSON -> {
        new InspectionJson(sentences).write(inspections, out);
        out.println();
      }
      case CSV ->
          tables.write(List.of(new CellTable(options.messages()).of(inspections.toList())), out);
      case TABLE ->
          new InspectionScreen(tables, new Prose(AnswerScreen.current(), out), sentences)
              .show(inspections, options.isVerbose() ? Extent.verbose(count) : Extent.of(count));
    }
    out.flush();
  }
}
