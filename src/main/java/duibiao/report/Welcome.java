package duibiao.report;

import duibiao.analysis.Coverage;
import duibiao.analysis.FindingRow;
import duibiao.analysis.Findings;
import java.util.List;

/// A greeting: what the warehouse holds, what is worst in it, and the next commands.
///
/// @param file of the warehouse
public record Welcome(String file, Messages messages) {

  /// Nothing was loaded yet.
  public void toNothing(Prose prose) {
    prose.heading(messages.say("welcome.title"));
    prose.gap();
    prose.line(messages.say("welcome.nothing", file));
    next(prose, List.of("load", "load_folder", "inspect"), "");
  }

  /// Something is there.
  ///
  /// @param worst the heaviest findings, of warnings and errors
  public void toWhatIsThere(Coverage coverage, Findings.Answer worst, Prose prose) {
    prose.heading(messages.say("welcome.title"));
    prose.gap();
    prose.fact(messages.say("welcome.warehouse"), file);
    prose.fact(messages.say("welcome.holds"), new Covered(coverage, messages).inTitle());
    coverage.provenance().run().ifPresent(run -> prose.fact(messages.say("welcome.run"), run));
    prose.gap();
    if (worst.rows().isEmpty()) {
      prose.line(messages.say("welcome.no_findings"));
      next(prose, List.of("report", "scores", "ambition", "load_folder"), "");
      return;
    }
    prose.line(messages.say("welcome.worst", String.valueOf(worst.all())));
    worst.rows().forEach(row -> finding(row, prose));
    next(prose, List.of("report", "scores", "ambition", "explain"), id(worst.rows().getFirst()));
  }

  private void finding(FindingRow row, Prose prose) {
    FindingRow.Form form = row.form();
    prose.fact(
        "  " + id(row),
        new FindingWords(messages).sentence(row)
            + " · "
            + form.region().orElseGet(() -> messages.say("answer.unknown"))
            + form.year().map(year -> " " + year).orElse("")
            + form.programme().or(form::organisation).map(name -> " " + name).orElse(""));
  }

  private static String id(FindingRow row) {
    return row.id().substring(0, FindingTable.SHORT_ID);
  }

  private void next(Prose prose, List<String> commands, String id) {
    prose.gap();
    prose.line(messages.say("welcome.next"));
    commands.forEach(command -> prose.line(messages.say("welcome.next." + command, id)));
    prose.gap();
    prose.line(messages.say("welcome.all"));
  }
}
