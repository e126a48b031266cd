package duibiao.cli;

import duibiao.analysis.FormSample;
import duibiao.analysis.Star;
import duibiao.report.SampleTable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `duibiao sample`: forms to be checked again, by risk and by chance.
@Command(
    name = "sample",
    description =
        "Draws forms for re-checking: the riskiest by their findings, the rest by chance; the same"
            + " seed draws the same forms.",
    footer = {
      "%nExamples:",
      "  duibiao sample --n 10 --seed 2023",
      "  duibiao sample --n 30 --seed 7 --risk-share 0 --region 31   by chance alone",
      "  duibiao sample --n 20 --seed 7 --format csv > to-check.csv"
    })
public final class SampleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private FindingOptions which = new FindingOptions();

  @Option(names = "--n", paramLabel = "N", description = "How many forms (default: 10).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private int size = 10;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "What the chance is made of (default: 1).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private long seed = 1;

  @Option(
      names = "--risk-share",
      paramLabel = "SHARE",
      description = "The share drawn by risk, from 0 to 1 (default: 0.5).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private double riskShare = 0.5;

  @Override
  public Integer call() {
    Instant start = Instant.now();
    if (size < 1 || !(riskShare >= 0 && riskShare <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--n must be at least 1, and --risk-share from 0 to 1");
    }
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, which.written());
    try (Star star = Star.open(options.warehouse())) {
      FormSample.Answer answer =
          new FormSample(star)
              .draw(which.selection(), size, (int) Math.ceil(size * riskShare), seed);
      printer.print(List.of(new SampleTable(answer, seed, options.messages()).table()));
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }
}
