package duibiao.cli;

import duibiao.analysis.Fingerprint;
import duibiao.analysis.Star;
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
      "  diff <(duibiao fingerprint) <(duibiao fingerprint --warehouse copy)"
    })
public final class FingerprintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Override
  public Integer call() {
    try (Star star = Star.open(options.warehouse())) {
      spec.commandLine().getOut().println(Fingerprint.of(star).line());
    }
    return ExitCode.DONE.code();
  }
}
