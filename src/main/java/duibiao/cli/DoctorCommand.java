package duibiao.cli;

import duibiao.cli.doctor.Check;
import duibiao.cli.doctor.Diagnosis;
import duibiao.cli.doctor.Diagnosis.Verdict;
import duibiao.cli.doctor.DictionaryCheck;
import duibiao.cli.doctor.DiskCheck;
import duibiao.cli.doctor.JobCheck;
import duibiao.cli.doctor.MachineCheck;
import duibiao.cli.doctor.ReaderCheck;
import duibiao.cli.doctor.WarehouseCheck;
import duibiao.report.AnswerTable;
import duibiao.report.Cell;
import duibiao.report.Column;
import duibiao.report.Column.Look;
import duibiao.report.Column.Use;
import duibiao.report.Format;
import duibiao.report.Messages;
import duibiao.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duibiao doctor`: whether a load would find what it needs, and what to do where it would not.
@Command(
    name = "doctor",
    description =
        "Looks at Java, locale, disk, lock, warehouse, dictionaries and readers, and says what to"
            + " do. Changes nothing. Exit code 78 for what people wrote or installed, 74 for the"
            + " disk, 70 for a warehouse that breaks a check.",
    footer = {
      "%nExamples:",
      "  duibiao doctor                            everything but the slow checks",
      "  duibiao doctor --job jobs/beijing.yml     this job, too",
      "  duibiao doctor --deep --format json       all checks of the warehouse, for a program"
    })
public final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Option(names = "--job", paramLabel = "JOB.yml", description = "A job file to look at, too.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Optional<Path> job = Optional.empty();

  @Option(names = "--deep", description = "Ask the warehouse all checks that a load asks it.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean deep = false;

  @Option(
      names = "--format",
      paramLabel = "table|json|csv",
      converter = FormatName.class,
      description = "Format of the answer (default: table).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    List<Diagnosis> found = checks().stream().flatMap(check -> check.examine().stream()).toList();
    new AnswerPrinter(spec.commandLine(), options, format)
        .print(List.of(table(found, options.messages())));
    return exit(found).code();
  }

  private List<Check> checks() {
    Installation installation = Installation.current();
    Warehouse warehouse = options.warehouse();
    List<Check> checks = new ArrayList<>();
    checks.add(new MachineCheck());
    checks.add(new DiskCheck(warehouse));
    checks.add(
        new WarehouseCheck(
            warehouse, Optional.of(installation.home().resolve("sql")).filter(sql -> deep)));
    checks.add(new DictionaryCheck(installation.dictionary()));
    checks.add(new ReaderCheck());
    job.ifPresent(
        file -> checks.add(new JobCheck(file, () -> new Orders(installation, warehouse).of(file))));
    return checks;
  }

  /// The disk first: nothing else can be put right on a full one.
  private static ExitCode exit(List<Diagnosis> found) {
    return found.stream()
        .filter(diagnosis -> diagnosis.verdict() == Verdict.BROKEN)
        .map(Diagnosis::blame)
        .min(Enum::compareTo)
        .map(blame ->
            switch (blame) {
              case STORAGE -> ExitCode.STORAGE;
              case CONFIGURATION -> ExitCode.CONFIGURATION;
              case PROGRAM -> ExitCode.FAULT;
            })
        .orElse(ExitCode.DONE);
  }

  private static AnswerTable table(List<Diagnosis> found, Messages messages) {
    AnswerTable.Plan<Diagnosis> plan = new AnswerTable.Plan<>();
    plan.with(column("verdict", new Look.Compact(), messages), each -> verdict(each, messages))
        .with(column("check", new Look.Compact(), messages), each -> new Cell.Text(each.key()))
        .with(
            column("meaning", new Look.Words(), messages),
            each -> new Cell.Text(say(each, each.verdict().key(), messages)))
        .with(
            column("what_to_do", new Look.Words(), messages),
            each ->
                each.verdict() == Verdict.FINE
                    ? new Cell.Blank()
                    : new Cell.Text(say(each, "todo", messages)));
    return new AnswerTable(
        "doctor", messages.say("answer.doctor.title"), plan.columns(), plan.rows(found), List.of());
  }

  private static Cell verdict(Diagnosis diagnosis, Messages messages) {
    String code = diagnosis.verdict().key();
    return new Cell.Term(code, messages.say("doctor.verdict." + code));
  }

  private static String say(Diagnosis diagnosis, String what, Messages messages) {
    return messages.say("doctor." + diagnosis.key() + "." + what, diagnosis.found().toArray());
  }

  private static Column column(String key, Look look, Messages messages) {
    return new Column(key, messages.say("doctor.column." + key), look, Use.BOTH, 0);
  }
}
