package duibiao.cli;

import duibiao.analysis.Dimension;
import duibiao.analysis.FindingFilter;
import duibiao.analysis.Findings;
import duibiao.analysis.Grouping;
import duibiao.analysis.Star;
import duibiao.finding.FindingCode;
import duibiao.finding.Severity;
import duibiao.report.AnswerTable;
import duibiao.report.FindingCountTable;
import duibiao.report.FindingTable;
import duibiao.report.Format;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duibiao findings`: what does not add up, what points account for nothing, which targets were
/// lax.
@Command(
    name = "findings",
    description =
        "Lists findings, the heaviest first: each with its file, sheet and cells, and an id for"
            + " duibiao explain.",
    footer = {
      "%nExamples:",
      "  duibiao findings --severity warning               warnings and errors",
      "  duibiao findings --region 31 --code ZERO_WITH_POINTS,MISSED_FULL_SCORE",
      "  duibiao findings --by region                      how often each kind was found, by"
          + " region",
      "  duibiao findings --min-points 5 --format csv > findings.csv"
    })
public final class FindingsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private FindingOptions which = new FindingOptions();

  @Option(
      names = "--code",
      paramLabel = "CODE",
      split = ",",
      converter = CodeName.class,
      description = "Only these kinds of findings, by the codes of src/docs/findings.md.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<FindingCode> codes = List.of();

  @Option(
      names = "--severity",
      paramLabel = "LEAST",
      converter = SeverityName.class,
      description = "Only of this severity or above: info, notice, warning, error.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Severity> severity = Optional.empty();

  @Option(
      names = "--programme",
      paramLabel = "TEXT",
      description = "Only programmes whose name holds this text.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<String> programme = Optional.empty();

  @Option(
      names = "--min-points",
      paramLabel = "POINTS",
      description = "Only findings that concern at least so many points of the form.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Double> minPoints = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      split = ",",
      converter = TellingName.class,
      description =
          "Count instead, by kind of finding and region, province, year, kind, sector or"
              + " organisation, or several of them; code: by kind of finding alone.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<Optional<Dimension>> by = List.of();

  @Option(
      names = "--lines",
      paramLabel = "N",
      description = "How many at most (default: 20 on the screen, all in json and csv).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Integer> lines = Optional.empty();

  private static final int SHOWN_ON_A_SCREEN = 20;

  static final class CodeName implements ITypeConverter<FindingCode> {
    @Override
    public FindingCode convert(String value) {
      return AnswerOptions.word(FindingCode.class, value);
    }
  }

  static final class SeverityName implements ITypeConverter<Severity> {
    @Override
    public Severity convert(String value) {
      return AnswerOptions.word(Severity.class, value);
    }
  }

  /// A dimension, or `code` for none.
  static final class TellingName implements ITypeConverter<Optional<Dimension>> {
    @Override
    public Optional<Dimension> convert(String value) {
      return value.equalsIgnoreCase("code")
          ? Optional.empty()
          : Optional.of(AnswerOptions.word(Dimension.class, value));
    }
  }

  @Override
  public Integer call() {
    Instant start = Instant.now();
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, which.written());
    try (Star star = Star.open(options.warehouse())) {
      printer.print(List.of(table(new Findings(star))));
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }

  private AnswerTable table(Findings findings) {
    return by.isEmpty()
        ? new FindingTable(findings.ask(filter(), limit()), options.messages()).table()
        : new FindingCountTable(findings.counts(filter(), grouping()), options.messages()).table();
  }

  private Grouping grouping() {
    return new Grouping(by.stream().flatMap(Optional::stream).toList());
  }

  private int limit() {
    return lines.orElse(which.format() == Format.TABLE ? SHOWN_ON_A_SCREEN : Integer.MAX_VALUE);
  }

  private FindingFilter filter() {
    return new FindingFilter(
        which.selection(),
        codes.stream().map(FindingCode::name).toList(),
        severity.map(Severity::code),
        programme,
        Stream.of(minPoints)
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .findFirst());
  }
}
