package duibiao.cli;

import duibiao.analysis.FindingRow;
import duibiao.analysis.Findings;
import duibiao.analysis.Provenance;
import duibiao.analysis.Star;
import duibiao.job.NoInput;
import duibiao.measure.Ruleset;
import duibiao.report.FindingStory;
import duibiao.report.FindingTable;
import duibiao.report.Format;
import duibiao.report.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `duibiao explain`: one finding with its formula, numbers and cells, and what may explain it.
@Command(
    name = "explain",
    description =
        "Explains one finding: formula with its numbers, threshold and where it comes from, cells,"
            + " innocent explanations, what to check.",
    footer = {
      "%nExamples:",
      "  duibiao explain 3f09c2d1                 an id of duibiao findings, or its beginning",
      "  duibiao explain 3f09c2d1 --format json"
    })
public final class ExplainCommand implements Callable<Integer> {
  private static final int AMBIGUOUS_SHOWN = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Parameters(paramLabel = "ID", description = "Id of a finding, or its first digits.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private String id = "";

  @Mixin private FormatOptions written = new FormatOptions();

  @Override
  public Integer call() {
    try (Star star = Star.open(options.warehouse())) {
      Findings findings = new Findings(star);
      String start = id.strip().toLowerCase(Locale.ROOT);
      List<FindingRow> found = findings.startingWith(start, AMBIGUOUS_SHOWN);
      if (found.isEmpty()) {
        throw new NoInput("no finding has an id that begins with " + id);
      }
      boolean isOne = found.size() == 1 || found.getFirst().id().equals(start);
      if (isOne && written.format() == Format.TABLE) {
        tell(findings, found.getFirst());
      } else {
        list(isOne ? found.subList(0, 1) : found);
      }
      return isOne ? ExitCode.DONE.code() : ambiguous();
    }
  }

  private int ambiguous() {
    new AnswerPrinter(spec.commandLine(), options, written).remark("answer.explain.ambiguous");
    return ExitCode.USAGE.code();
  }

  private void tell(Findings findings, FindingRow finding) {
    FindingStory story =
        new FindingStory(
            findings.explain(finding), source(finding.form().ruleset()), options.messages());
    new AnswerPrinter(spec.commandLine(), options, written)
        .into((screen, out) -> story.tell(new Prose(screen, out)));
  }

  private static Optional<String> source(String ruleset) {
    return Installation.current().rulesets().rulesets().stream()
        .filter(rules -> rules.id().equals(ruleset))
        .map(Ruleset::source)
        .findFirst();
  }

  private void list(List<FindingRow> found) {
    Findings.Answer answer =
        new Findings.Answer(
            found,
            found.size(),
            new Provenance(
                found.stream().map(row -> row.form().ruleset()).distinct().toList(),
                Optional.empty(),
                Optional.empty()));
    new AnswerPrinter(spec.commandLine(), options, written)
        .print(List.of(new FindingTable(answer, options.messages()).table()));
  }
}
