package duibiao.cli;

import duibiao.analysis.Star;
import duibiao.analysis.TargetAmbition;
import duibiao.report.AmbitionTable;
import duibiao.report.AnswerTable;
import duibiao.report.Format;
import duibiao.report.LaxTable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duibiao ambition`: the signs of lax targets, by group and line by line.
@Command(
    name = "ambition",
    description =
        "Shows how ambitious targets are, and the laxest of them with file, sheet and cell.",
    footer = {
      "%nExamples:",
      "  duibiao ambition                                 and the ten laxest lines",
      "  duibiao ambition --region 31 --by organisation   Shanghai and its districts",
      "  duibiao ambition --part lines --lines 100 --format csv > lax.csv"
    })
public final class AmbitionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--lines",
      paramLabel = "N",
      description = "How many of the laxest lines (default: 10).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private int lines = 10;

  @Option(
      names = "--part",
      paramLabel = "PART",
      converter = PartName.class,
      description = "groups, lines or all (default: all; groups for csv, which holds one table).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Part part = Part.ALL;

  /// What is printed of the answer.
  enum Part {
    /// Groups and lines.
    ALL,
    /// The signs of lax targets, group by group.
    GROUPS,
    /// The laxest lines.
    LINES
  }

  static final class PartName implements ITypeConverter<Part> {
    @Override
    public Part convert(String value) {
      return AnswerOptions.word(Part.class, value);
    }
  }

  @Override
  public Integer call() {
    Instant start = Instant.now();
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, answer.format());
    try (Star star = Star.open(options.warehouse())) {
      printer.print(
          tables(new TargetAmbition(star).ask(answer.selection(), answer.grouping(), lines)));
    }
    if (isCut()) {
      printer.remark("answer.ambition.cut");
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }

  private boolean isCut() {
    return part == Part.ALL && answer.format() == Format.CSV;
  }

  private List<AnswerTable> tables(TargetAmbition.Answer ambition) {
    AnswerTable groups = new AmbitionTable(ambition, options.messages()).table();
    AnswerTable laxest = new LaxTable(ambition, options.messages()).table();
    return switch (isCut() ? Part.GROUPS : part) {
      case ALL -> List.of(groups, laxest);
      case GROUPS -> List.of(groups);
      case LINES -> List.of(laxest);
    };
  }
}
