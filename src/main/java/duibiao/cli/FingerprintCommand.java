package duibiao.cli;

import duibiao.analysis.Fingerprint;
import duibiao.analysis.Star;
import duibiao.report.FingerprintTable;
import duibiao.report.Format;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `duibiao fingerprint`: one line that names everything published.
@Command(
    name = "fingerprint",
    description =
        "Prints one line that names everything published: counts, and hashes over what counts now"
            + " and over all versions; free of times, run numbers and places.",
    footer = {
      "%nExamples:",
      "  duibiao fingerprint",
      "  duibiao fingerprint --format json",
      "  diff <(duibiao fingerprint) <(duibiao fingerprint --warehouse copy)"
    })
public final class FingerprintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private FormatOptions written = new FormatOptions();

  @Override
  public Integer call() {
    AnswerPrinter printer = new AnswerPrinter(spec.commandLine(), options, written);
    Fingerprint fingerprint = fingerprint();
    if (written.format() == Format.TABLE) {
      printer.into((screen, out) -> out.println(fingerprint.line()));
    } else {
      printer.print(List.of(new FingerprintTable(fingerprint).table()));
    }
    return ExitCode.DONE.code();
  }

  private Fingerprint fingerprint() {
    try (Star star = Star.open(options.warehouse())) {
      return Fingerprint.of(star);
    }
  }
}
