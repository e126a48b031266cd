package duibiao.cli;

import duibiao.analysis.Star;
import duibiao.analysis.scores.FormTotals;
import duibiao.analysis.scores.FormTotals.FormTotal;
import duibiao.analysis.scores.ScoreDistribution;
import duibiao.analysis.scores.ScoredItems;
import duibiao.analysis.scores.SelfReviews;
import duibiao.report.AnatomyTable;
import duibiao.report.AnswerTable;
import duibiao.report.ChanceTable;
import duibiao.report.FamilyTable;
import duibiao.report.FormTotalsTable;
import duibiao.report.Format;
import duibiao.report.ItemTable;
import duibiao.report.Messages;
import duibiao.report.ReviewTable;
import duibiao.report.ScoreTable;
import duibiao.report.TrendTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `duibiao scores`: how total scores distribute.
@Command(
    name = "scores",
    description = "Shows how total scores distribute: quantiles, full marks, grades.",
    footer = {
      "%nExamples:",
      "  duibiao scores                             by region and year",
      "  duibiao scores --region 31 --by kind       Shanghai, by kind of form",
      "  duibiao scores --format csv > scores.csv   all figures, for a spreadsheet",
      "  duibiao scores --forms --region 31         the total score of every form",
      "  duibiao scores --anatomy                   what total scores are made of",
      "  duibiao scores --reviews                   self-evaluations beside reviews",
      "  duibiao scores --items                     which indicators tell forms apart",
      "  duibiao scores --compare 310000,120000     are the scores of two regions alike?"
    })
public final class ScoresCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private SharedOptions options = new SharedOptions();

  @Mixin private AnswerOptions answer = new AnswerOptions();

  @Option(
      names = "--forms",
      description = "List the forms behind the figures, each with its total score.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean forms = false;

  @Option(
      names = "--anatomy",
      description =
          "Show how much of the spread comes from the budget execution block, and how much is"
              + " left.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean anatomy = false;

  @Option(
      names = "--reviews",
      description = "Hold what units said of themselves against what reviewers said of them.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean reviews = false;

  @Option(
      names = "--items",
      description =
          "Show which indicators tell good forms from poor ones, and which tell nobody" + " apart.")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private boolean items = false;

  @Option(
      names = "--compare",
      paramLabel = "A,B",
      split = ",",
      description =
          "Test two or more groups against each other, by code or name, within each year (and"
              + " whatever else --by tells apart).")
  @SuppressWarnings("FieldMayBeFinal") // picocli sets it
  private List<String> compared = List.of();

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
    try (Star star = Star.open(options.warehouse())) {
      ScoreDistribution scores = new ScoreDistribution(star, Installation.current().rulesets());
      printer.print(tables(scores, star));
    }
    printer.report(start);
    return ExitCode.DONE.code();
  }

  private List<AnswerTable> tables(ScoreDistribution scores, Star star) {
    if (!compared.isEmpty()) {
      return new ComparedGroups(answer, options.messages())
          .tables(
              scores.compare(answer.selection(), answer.grouping(), compared),
              scores.coverage(answer.selection()),
              spec);
    }
    if (reviews) {
      return List.of(reviews(scores, star));
    }
    if (items) {
      return List.of(
          new ItemTable(
                  new ScoredItems(star, answer.selection()).ask(),
                  scores.coverage(answer.selection()),
                  options.messages())
              .table());
    }
    return anatomy ? List.of(anatomy(scores)) : distribution(scores, star);
  }

  private AnswerTable reviews(ScoreDistribution scores, Star star) {
    SelfReviews question = new SelfReviews(star, answer.selection(), answer.grouping());
    return new ReviewTable(
            question.told(),
            question.ask(),
            scores.coverage(answer.selection()),
            options.messages())
        .table();
  }

  private AnswerTable anatomy(ScoreDistribution scores) {
    return new AnatomyTable(
            answer.grouping(),
            scores.anatomy(answer.selection(), answer.grouping()),
            scores.coverage(answer.selection()),
            options.messages())
        .table();
  }

  /// On the screen a few forms are listed above the figures; csv holds one table, so that its
  /// columns are one kind.
  private List<AnswerTable> distribution(ScoreDistribution scores, Star star) {
    Messages messages = options.messages();
    if (forms && answer.format() != Format.TABLE) {
      return List.of(forms(star));
    }
    ScoreDistribution.Answer found = scores.ask(answer.selection(), answer.grouping());
    AnswerTable groups = new ScoreTable(found, messages).table();
    if (answer.format() == Format.CSV) {
      return List.of(groups);
    }
    List<AnswerTable> tables = new ArrayList<>();
    if (isForPeople()) {
      tables.add(forms(star));
    }
    tables.add(groups);
    if (!found.trends().isEmpty()) {
      tables.add(new TrendTable(found, messages).table());
    }
    if (answer.format() == Format.JSON) {
      tables.add(
          new FamilyTable(answer.grouping(), found.families(), found.coverage(), messages).table());
    }
    if (shuffles > 0) {
      tables.add(
          new ChanceTable(
                  scores.chance(found, answer.selection(), shuffles), found.coverage(), messages)
              .table());
    }
    return tables.stream()
        .filter(table -> !table.title().isEmpty() || !table.rows().isEmpty())
        .toList();
  }

  private boolean isForPeople() {
    return answer.format() == Format.TABLE || answer.format() == Format.XLSX;
  }

  private AnswerTable forms(Star star) {
    List<FormTotal> totals = new FormTotals(star).ask(answer.selection());
    boolean isCut = answer.format() == Format.TABLE && !forms;
    List<FormTotal> shown =
        isCut ? totals.stream().limit(FormTotalsTable.SHOWN_ON_A_SCREEN).toList() : totals;
    return new FormTotalsTable(shown, totals.size(), options.messages()).table();
  }
}
