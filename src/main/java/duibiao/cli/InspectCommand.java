package duibiao.cli;

import duibiao.evaluation.Circumstances;
import duibiao.finding.Sentences;
import duibiao.pipeline.FilePipeline;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.InspectionJson;
import duibiao.reading.SourceFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao inspect FILE…`: shows how files would be read; writes nothing.
@Command(name = "inspect", description = "Shows how each file would be read, cell by cell; writes nothing.")
public final class InspectCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files to read.")
  private List<Path> files = List.of();

  @Option(names = "--format", defaultValue = "json")
  private String format = "json";

  @Override
  public Integer call() {
    FilePipeline pipeline =
        new FilePipeline(Path.of(System.getProperty("duibiao.home", "."), "jobs", "dictionary"));
    List<Inspection> inspections = new ArrayList<>();
    for (Path file : files) {
      String name = file.toString().replace('\\', '/');
      inspections.add(
          pipeline.inspect(SourceFile.of(file, name), Circumstances.ofPath(name)));
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(new InspectionJson(Sentences.in(Locale.CHINESE)).write(inspections));
    out.flush();
    return 0;
  }
}
