package duibiao.warehouse;

import duibiao.document.Format;
import duibiao.evaluation.Printed;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import duibiao.warehouse.SeenFile.Fate;
import duibiao.warehouse.StarRow.FormId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All star rows of one file: its row in the ledger, its problems, the cells that nobody took, its
/// forms.
///
/// @param sentences what a finding says to people
record StarRows(Function<Finding, String> sentences) {

  List<StarRow> of(SeenFile file) {
    List<StarRow> rows = new ArrayList<>();
    rows.add(ledger(file));
    rows.addAll(problems(file));
    if (file.fate() instanceof Fate.Read read) {
      rows.addAll(unclaimed(file.path(), read.unclaimed()));
      rows.addAll(forms(file.path(), read.forms()));
    }
    return rows;
  }

  private static StarRow ledger(SeenFile file) {
    return switch (file.fate()) {
      case Fate.Read read -> ledger(file, new Entry("loaded", read.formsRejected(), read.cells()));
      case Fate.Known known -> ledger(file, Entry.unread("duplicate"));
      case Fate.Quarantined(String reason, String detail, int rejected) ->
          ledger(file, new Entry("quarantined", rejected, CellCount.NONE).because(reason, detail));
      case Fate.Deferred(String reason, String detail) ->
          ledger(file, Entry.unread("deferred").because(reason, detail));
      case Fate.Ignored(String reason, String detail) ->
          ledger(file, Entry.unread("ignored").because(reason, detail));
    };
  }

  /// What the ledger says of a file.
  private record Entry(
      String outcome,
      Optional<String> reason,
      Optional<String> detail,
      int formsRejected,
      CellCount cells) {

    Entry(String outcome, int formsRejected, CellCount cells) {
      this(outcome, Optional.empty(), Optional.empty(), formsRejected, cells);
    }

    static Entry unread(String outcome) {
      return new Entry(outcome, 0, CellCount.NONE);
    }

    Entry because(String why, String inWords) {
      return new Entry(outcome, Optional.of(why), Optional.of(inWords), formsRejected, cells);
    }
  }

  private static StarRow ledger(SeenFile file, Entry entry) {
    return new LedgerRow.File(
        file.path(),
        file.name(),
        file.sha256(),
        file.format().map(Format::code),
        entry.outcome(),
        entry.reason(),
        entry.detail(),
        entry.formsRejected(),
        entry.cells().seen(),
        entry.cells().used(),
        entry.cells().labels(),
        entry.cells().unclaimed());
  }

  private List<StarRow> problems(SeenFile file) {
    Cells everySheet = new Cells("");
    List<StarRow> rows = new ArrayList<>();
    for (Finding problem : file.problems()) {
      rows.add(
          new LedgerRow.Problem(
              file.path(),
              rows.size() + 1,
              problem.code().name(),
              problem.code().severity().code(),
              sentences.apply(problem),
              problem.found(),
              everySheet.of(problem.places())));
    }
    return rows;
  }

  private static List<StarRow> unclaimed(String path, List<Printed> cells) {
    Cells everySheet = new Cells("");
    List<StarRow> rows = new ArrayList<>();
    for (Printed cell : cells) {
      rows.add(
          new LedgerRow.Unclaimed(path, rows.size() + 1, everySheet.of(cell.place()), cell.text()));
    }
    return rows;
  }

  private List<StarRow> forms(String path, List<LoadedForm> forms) {
    Map<String, List<FormRows>> byContent = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      FormRows form = new FormRows(new FormId(path, i + 1), forms.get(i));
      byContent.computeIfAbsent(form.fingerprint(), content -> new ArrayList<>()).add(form);
    }
    List<StarRow> rows = new ArrayList<>();
    for (List<FormRows> twins : byContent.values()) {
      rows.addAll(
          twins.getFirst().rows(twins.stream().skip(1).map(StarRows::again).toList(), sentences));
      twins.stream().skip(1).forEach(twin -> rows.addAll(twin.rows(List.of(), sentences)));
    }
    return rows;
  }

  /// The same form stands in the same file a second time.
  private static Finding again(FormRows twin) {
    String place = twin.place().sheet() + "!" + twin.place().range();
    return Finding.at(FindingCode.DUPLICATE_BLOCK, List.of(), place);
  }
}
