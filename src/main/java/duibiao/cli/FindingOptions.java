package duibiao.cli;

import duibiao.analysis.RegionCode;
import duibiao.analysis.Selection;
import duibiao.cli.AnswerOptions.EvaluatorName;
import duibiao.cli.AnswerOptions.KindName;
import duibiao.cli.AnswerOptions.RegionName;
import duibiao.cli.AnswerOptions.Whose;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.Kind;
import duibiao.report.Format;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of commands about findings: which forms, in which format. All evaluators count
/// unless one is named.
final class FindingOptions {
  @Mixin private FormatOptions written = new FormatOptions();

  @Option(
      names = "--region",
      paramLabel = "CODE",
      converter = RegionName.class,
      description = "Only this region and all below it: 31 or 310000, 310107.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<RegionCode> region = Optional.empty();

  @Option(names = "--year", paramLabel = "YEAR", description = "Only this budget year.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Integer> year = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      converter = KindName.class,
      description = "Only programme, department, transfer, final_accounts or other.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Kind> kind = Optional.empty();

  @Option(
      names = "--evaluator",
      paramLabel = "WHO",
      converter = EvaluatorName.class,
      description = "self, department, finance, third_party or all (default: all).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Whose evaluator = new Whose(Optional.empty());

  Format format() {
    return written.format();
  }

  FormatOptions written() {
    return written;
  }

  Selection selection() {
    return new Selection(
        region, year, kind.map(Kind::code), evaluator.evaluator().map(Evaluator::code));
  }
}
