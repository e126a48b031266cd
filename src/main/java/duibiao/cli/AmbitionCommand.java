package duibiao.cli;

import duibiao.analysis.Star;
import duibiao.analysis.ambition.CaseMix;
import duibiao.analysis.ambition.SingleIndicator;
import duibiao.analysis.ambition.TargetAmbition;
import duibiao.analysis.ambition.TargetRatchet;
import duibiao.measure.Rulesets;
import duibiao.report.AmbitionTable;
import duibiao.report.AnswerTable;
import duibiao.report.CaseMixTable;
import duibiao.report.ChanceTable;
import duibiao.report.Format;
import duibiao.report.HabitsTable;
import duibiao.report.IndexTable;
import duibiao.report.IndicatorTable;
import duibiao.report.LaxTable;
import duibiao.report.Messages;
import duibiao.report.RatchetTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      "  duibiao ambition --indicator NAME                one indicator across regions and years",
      "  duibiao ambition --ratchet                       targets beside last year's results",
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
      description =
          "index, groups, habits, lines or all (default: all; index for csv, which holds one"
              + " table).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Part part = Part.ALL;

  /// What is printed of the answer.
  enum Part {
    /// All of them.
    ALL,
    /// The Ambition Index, group by group.
    INDEX,
    /// The signs of lax targets, group by group.
    GROUPS,
    /// What actuals do around targets, and targets from year to year.
    HABITS,
    /// The laxest lines.
    LINES
  }

  static final class PartName implements ITypeConverter<Part> {
    @Override
    public Part convert(String value) {
      return AnswerOptions.word(Part.class, value);
    }
  }

  @Option(
      names = "--compare",
      paramLabel = "A,B",
      split = ",",
      description = "Test two or more groups against each other, by code or name.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<String> compared = List.of();

  @Option(
      names = "--indicator",
      paramLabel = "NAME",
      description = "Targets and actuals of one indicator across regions and years.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> indicator = Optional.empty();

  @Option(
      names = "--casemix",
      description = "Compare shares of lax targets as if all groups had the same kinds of lines.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean casemix = false;

  @Option(
      names = "--ratchet",
      description = "Show how targets answer what was reached the year before.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean ratchet = false;

  @Option(
      names = "--shuffle",
      paramLabel = "N",
      description = "Deal out the names of the groups N times: how often would one stand out?")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private int shuffles = 0;

  @Override
  public Integer call() {
    Instant start = Instant.now();
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, answer.written());
    boolean isWhole = compared.isEmpty() && indicator.isEmpty() && !casemix && !ratchet;
    try (Star star = Star.open(options.warehouse())) {
      printer.print(tables(star));
    }
    if (isWhole && isCut()) {
      printer.remark("answer.ambition.cut");
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }

  private boolean isCut() {
    return part == Part.ALL && answer.format() == Format.CSV;
  }

  private List<AnswerTable> tables(Star star) {
    Rulesets rulesets = Installation.current().rulesets();
    TargetAmbition ambition = new TargetAmbition(star, rulesets);
    if (!compared.isEmpty()) {
      return new ComparedGroups(answer, options.messages())
          .tables(
              ambition.compare(answer.selection(), answer.grouping(), compared),
              ambition.coverage(answer.selection()),
              spec);
    }
    if (indicator.isPresent()) {
      return List.of(
          new IndicatorTable(
                  new SingleIndicator(star, rulesets).ask(answer.selection(), indicator.get()),
                  ambition.coverage(answer.selection()),
                  options.messages())
              .table());
    }
    if (ratchet) {
      return List.of(ratchet(ambition, star));
    }
    return casemix ? List.of(casemix(ambition, star)) : all(ambition);
  }

  private AnswerTable ratchet(TargetAmbition ambition, Star star) {
    return new RatchetTable(
            answer.grouping(),
            new TargetRatchet(star, Installation.current().rulesets())
                .ask(answer.selection(), answer.grouping()),
            ambition.coverage(answer.selection()),
            options.messages())
        .table();
  }

  private AnswerTable casemix(TargetAmbition ambition, Star star) {
    return new CaseMixTable(
            answer.grouping(),
            new CaseMix(star).ask(answer.selection(), answer.grouping()),
            ambition.coverage(answer.selection()),
            options.messages())
        .table();
  }

  private List<AnswerTable> all(TargetAmbition ambition) {
    Messages messages = options.messages();
    TargetAmbition.Answer found = ambition.ask(answer.selection(), answer.grouping(), lines);
    AnswerTable index = new IndexTable(found, messages).table();
    AnswerTable groups = new AmbitionTable(found, messages).table();
    AnswerTable habits =
        new HabitsTable(answer.format() == Format.TABLE ? found.ofMany() : found, messages).table();
    AnswerTable laxest = new LaxTable(found, messages).table();
    List<AnswerTable> tables =
        new ArrayList<>(
            switch (isCut() ? Part.INDEX : part) {
              case ALL -> List.of(index, groups, habits, laxest);
              case INDEX -> List.of(index);
              case GROUPS -> List.of(groups);
              case HABITS -> List.of(habits);
              case LINES -> List.of(laxest);
            });
    if (shuffles > 0 && answer.format() != Format.CSV) {
      tables.add(
          new ChanceTable(
                  ambition.chance(found, answer.selection(), shuffles), found.coverage(), messages)
              .table());
    }
    return tables;
  }
}
