package duibiao.cli;

import duibiao.cli.statistics.StatisticalCases;
import duibiao.cli.statistics.StatisticalCases.Answered;
import duibiao.cli.statistics.StatisticalCases.Fault;
import duibiao.measure.Units;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `duibiao stats`: answers statistical cases on standard input, through the same formulas as all
/// other commands, so that others can check them.
@Command(
    name = "stats",
    hidden = true,
    description = {
      "Answers statistical cases: reads a JSON array from standard input, writes the array of"
          + " answers to standard output, in the same order. No warehouse is needed.",
      "A case that cannot be answered gets an error in place of a result, the others are still"
          + " answered, and the exit code is 65. So it is, without any output, when the input is"
          + " no JSON array."
    },
    footer = {
      "%nExamples:",
      "  echo '[{\"id\": \"a\", \"statistic\": \"proportion\","
          + " \"inputs\": {\"x\": 3, \"n\": 10}}]' | duibiao stats",
      "  duibiao stats < cases.json > answers.json"
    })
public final class StatsCommand implements Callable<Integer> {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    JsonNode input;
    try {
      input = JSON.readTree(System.in);
    } catch (JacksonException wrong) {
      return refused(
          "line %d: %s".formatted(wrong.getLocation().getLineNr(), wrong.getOriginalMessage()));
    }
    if (!input.isArray()) {
      return refused("an array of cases is needed");
    }
    Installation installation = Installation.current();
    StatisticalCases cases =
        new StatisticalCases(installation.rulesets(), Units.read(installation.dictionary()));
    List<Answered> answers = input.valueStream().map(cases::answer).toList();
    print(answers);
    return exitCode(answers).code();
  }

  private int refused(String why) {
    String name = spec.qualifiedName();
    spec.commandLine()
        .getErr()
        .println(name + ": standard input is no JSON array: " + why + ". Try: " + name + " --help");
    return ExitCode.NOT_LOADABLE.code();
  }

  private void print(List<Answered> answers) {
    PrintWriter out = spec.commandLine().getOut();
    List<String> lines = answers.stream().map(one -> JSON.writeValueAsString(one.json())).toList();
    out.println(lines.isEmpty() ? "[]" : "[\n" + String.join(",\n", lines) + "\n]");
    out.flush();
  }

  private ExitCode exitCode(List<Answered> answers) {
    List<Fault> faults = answers.stream().flatMap(one -> one.fault().stream()).toList();
    if (faults.isEmpty()) {
      return ExitCode.DONE;
    }
    spec.commandLine()
        .getErr()
        .println(
            "%s: %d of %d cases have an error in place of a result"
                .formatted(spec.qualifiedName(), faults.size(), answers.size()));
    return faults.contains(Fault.PROGRAM) ? ExitCode.FAULT : ExitCode.NOT_LOADABLE;
  }
}
