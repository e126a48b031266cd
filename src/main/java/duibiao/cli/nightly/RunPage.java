package duibiao.cli.nightly;

import duibiao.analysis.NewFindings;
import duibiao.analysis.NewFindings.Share;
import duibiao.finding.FindingCode;
import duibiao.finding.Severity;
import duibiao.job.LoadOutcome.RefusedFile;
import duibiao.report.Messages;
import duibiao.report.NewsWords;
import duibiao.warehouse.LoadSummary;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// An account for people, on one page: `run.md`. What came, what changed and through whom, what is
/// worrying, what was refused and what to do.
final class RunPage {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final int CITIES = 5;
  private static final int KINDS = 6;
  private static final int REFUSED = 10;

  private final RunAccount account;
  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  RunPage(RunAccount account, Messages messages) {
    this.account = account;
    this.messages = messages;
  }

  String text() {
    say("night.title." + account.ending().key());
    lines.add("");
    say(
        "night.when",
        MarkdownText.of(account.run().job()),
        TIME.format(account.run().startedAt().atZone(ZoneId.systemDefault())),
        "%.1f".formatted(account.time().toMillis() / 1000.0),
        account.exit());
    account.fault().ifPresent(this::addFault);
    if (account.fault().isEmpty()) {
      addCame();
      account.news().filter(news -> news.forms() > 0).ifPresent(this::addNews);
      addWorries();
      addRefused();
    }
    lines.add("");
    say("night.next." + account.ending().key());
    return String.join("\n", lines) + "\n";
  }

  private void say(String key, Object... arguments) {
    Object[] printed = new Object[arguments.length];
    for (int at = 0; at < arguments.length; at++) {
      printed[at] = String.valueOf(arguments[at]);
    }
    lines.add(messages.say(key, printed));
  }

  private void head(String key, Object... arguments) {
    lines.add("");
    say(key, arguments);
    lines.add("");
  }

  private void row(Object... cells) {
    StringBuilder row = new StringBuilder("|");
    for (Object cell : cells) {
      row.append(' ').append(cell).append(" |");
    }
    lines.add(row.toString());
  }

  private void addFault(String fault) {
    lines.add("");
    lines.add("> " + MarkdownText.of(fault));
    lines.add("");
    say("night.failed");
  }

  private void addCame() {
    head("night.head.came");
    LoadSummary.Files files = account.summary().files();
    say("night.table.files");
    lines.add("|---:|---:|---:|---:|---:|---:|");
    row(
        files.seen(),
        files.loaded(),
        files.duplicate(),
        files.quarantined(),
        files.deferred(),
        files.ignored());
    LoadSummary.Forms forms = account.summary().forms();
    lines.add("");
    say(
        "night.forms",
        forms.seen(),
        forms.loaded(),
        forms.duplicate(),
        forms.rejected(),
        account.summary().lines());
    account.outcome().deferred().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> say("night.deferred." + entry.getKey(), entry.getValue()));
  }

  private void addNews(NewFindings news) {
    head("night.head.changed");
    new NewsWords(news, messages).sentences().forEach(lines::add);
    if (news.findings() > 0) {
      lines.add("");
      say("night.table.cities");
      lines.add("|---|---:|---:|");
      news.byCity().stream()
          .filter(city -> city.findings() > 0)
          .limit(CITIES)
          .forEach(city -> row(MarkdownText.of(city.name()), city.findings(), city.forms()));
    }
  }

  /// The kinds of findings that weigh something, on the forms that are new.
  private void addWorries() {
    List<Share> heavy =
        account.news().map(NewFindings::byCode).orElseGet(List::of).stream()
            .filter(share -> severity(share).compareTo(Severity.WARNING) >= 0)
            .sorted(Comparator.comparing(RunPage::severity).reversed())
            .toList();
    if (heavy.isEmpty() && account.summary().idleDecisions() == 0) {
      return;
    }
    head("night.head.worrying");
    heavy.stream()
        .limit(KINDS)
        .forEach(share ->
            lines.add(
                "- %d × %s %s"
                    .formatted(
                        share.findings(), share.code(), messages.say("kind." + share.code()))));
    if (account.summary().idleDecisions() > 0) {
      lines.add(
          "- "
              + messages.say(
                  "load.summary.idle", String.valueOf(account.summary().idleDecisions())));
    }
  }

  private static Severity severity(Share share) {
    return FindingCode.valueOf(share.code()).severity();
  }

  private void addRefused() {
    List<RefusedFile> refused = account.outcome().refused();
    if (refused.isEmpty()) {
      return;
    }
    head("night.head.refused", refused.size(), account.summary().newlyQuarantined());
    say("night.table.refused");
    lines.add("|---|---|---|");
    refused.stream()
        .limit(REFUSED)
        .forEach(file ->
            row(
                MarkdownText.of(file.path()),
                file.reason(),
                MarkdownText.of(RunJson.whatToDo(file, messages))));
    if (refused.size() > REFUSED) {
      lines.add("");
      say("night.refused.more", refused.size() - REFUSED);
    }
  }
}
