package duibiao.cli.inspection;

import duibiao.cli.inspection.FolderAccount.RefusedFile;
import duibiao.cli.inspection.Tally.Counted;
import duibiao.finding.FindingCode;
import duibiao.pipeline.Inspection.Refusal;
import duibiao.report.AnswerTable;
import duibiao.report.AnswerTable.Plan;
import duibiao.report.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What many files have in common, as tables: counts by format, what was refused, layouts seen
/// once, and what is unclear, unclaimed or unknown most often.
record FolderTables(InspectionColumns columns, FolderAccount account) {
  private static final int MOST = 10;
  private static final int REFUSED_SHOWN = 20;
  private static final Comparator<RefusedFile> BY_REASON =
      Comparator.comparing((RefusedFile file) -> file.refusal().code())
          .thenComparing(file -> file.refusal().found());

  /// The tables that have rows.
  List<AnswerTable> all() {
    return Stream.of(
            formats(),
            refused(),
            layouts(),
            findings(),
            texts("often_unclaimed", account.unclaimed),
            texts("often_unknown", account.unknownLabels))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private record Line<W>(String name, W what) {}

  private AnswerTable formats() {
    Plan<Line<Sums>> plan = new Plan<>();
    plan.with(columns.words("format"), line -> new Cell.Text(line.name))
        .with(columns.whole("files"), line -> new Cell.Whole(line.what.files()))
        .with(columns.whole("loadable"), line -> new Cell.Whole(line.what.loadable()))
        .with(columns.whole("remarked"), line -> new Cell.Whole(line.what.remarked()))
        .with(columns.whole("refused"), line -> new Cell.Whole(line.what.refused()))
        .with(columns.whole("forms"), line -> new Cell.Whole(line.what.forms()))
        .with(columns.whole("lines"), line -> new Cell.Whole(line.what.lines()))
        .with(columns.whole("cells"), line -> new Cell.Whole(line.what.seen()))
        .with(columns.share("understood"), line -> share(line.what));
    List<Line<Sums>> lines = new ArrayList<>();
    account.byFormat.forEach((format, sums) -> lines.add(new Line<>(format, sums)));
    Sums total = Sums.of(account.byFormat.values());
    lines.add(new Line<>(columns.messages().say("inspect.all"), total));
    return table(columns.title("folder", total.files()), plan, lines);
  }

  private static Cell share(Sums sums) {
    return sums.seen() == 0
        ? new Cell.Blank()
        : new Cell.Real((double) sums.understood() / sums.seen());
  }

  /// By reason; the sentence stands where it is not that of the file above.
  private AnswerTable refused() {
    List<Line<List<String>>> lines = new ArrayList<>();
    String above = "";
    for (RefusedFile file : account.refused.stream().sorted(BY_REASON).toList()) {
      Refusal why = file.refusal();
      String said = columns.messages().say("refusal." + why.code(), why.found());
      boolean isNew = !said.equals(above);
      lines.add(new Line<>(file.path(), isNew ? List.of(why.code(), said) : List.of(why.code())));
      above = said;
    }
    Plan<Line<List<String>>> plan = new Plan<>();
    plan.with(columns.words("file"), line -> new Cell.Text(line.name))
        .with(columns.words("why"), line -> new Cell.Stack(line.what));
    List<Line<List<String>>> shown = lines.stream().limit(REFUSED_SHOWN).toList();
    return table(columns.title("refused_files", account.refused.size()), plan, shown);
  }

  private AnswerTable layouts() {
    List<Counted<List<String>>> single =
        account.layouts.all().stream().filter(layout -> layout.count() == 1).toList();
    Plan<Counted<List<String>>> plan = new Plan<>();
    plan.with(columns.words("layout"), layout -> new Cell.Text(layout.first().getLast()))
        .with(columns.words("file"), layout -> new Cell.Text(layout.first().getFirst()));
    return table(
        columns.title("layouts", single.size(), account.layouts.size()),
        plan,
        single.stream().limit(MOST).toList());
  }

  private AnswerTable findings() {
    Plan<Counted<FindingCode>> plan = new Plan<>();
    plan.with(columns.whole("count"), entry -> new Cell.Whole(entry.count()))
        .with(
            columns.words("unclear"),
            entry ->
                new Cell.Stack(
                    List.of(
                        columns.messages().say("kind." + entry.what().name()),
                        entry.what().name())))
        .with(columns.words("example"), entry -> new Cell.Stack(entry.first()));
    return table(
        columns.title("often_unclear", account.findings.size()), plan, account.findings.most(MOST));
  }

  private AnswerTable texts(String part, Tally<String> texts) {
    Plan<Counted<String>> plan = new Plan<>();
    plan.with(columns.whole("count"), entry -> new Cell.Whole(entry.count()))
        .with(columns.words("text"), entry -> new Cell.Text(shortened(entry)))
        .with(
            columns.words("example"),
            entry -> new Cell.Stack(entry.first().subList(1, entry.first().size())));
    return table(columns.title(part, texts.size()), plan, texts.most(MOST));
  }

  private static String shortened(Counted<String> text) {
    return FormTables.shortened(text.first().getFirst());
  }

  private static <R> AnswerTable table(String title, Plan<R> plan, List<R> rows) {
    return new AnswerTable("summary", title, plan.columns(), plan.rows(rows), List.of());
  }
}
