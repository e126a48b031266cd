package duibiao.cli;

import duibiao.finding.FindingCode;
import duibiao.finding.Severity;
import duibiao.job.LoadOrder;
import duibiao.job.LoadOutcome;
import duibiao.job.LoadOutcome.RefusedFile;
import duibiao.pipeline.Inspection.Refusal;
import duibiao.report.Messages;
import duibiao.report.SafeText;
import duibiao.warehouse.LoadSummary;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a load says on stderr: progress, and at its end what came, what was refused and what is
/// worrying.
final class LoadScreen {
  private static final int REFUSED_SHOWN = 10;
  private static final int WORRIES_SHOWN = 6;

  private final Messages messages;
  private final PrintWriter err;

  LoadScreen(Messages messages, PrintWriter err) {
    this.messages = messages;
    this.err = err;
  }

  void line(String key, Object... arguments) {
    err.println(say(key, arguments));
    err.flush();
  }

  void overwrite(String key, Object... arguments) {
    err.print("\r" + say(key, arguments));
    err.flush();
  }

  void endOverwriting() {
    err.println();
  }

  private String say(String key, Object... arguments) {
    Object[] printed = new Object[arguments.length];
    for (int at = 0; at < arguments.length; at++) {
      printed[at] = SafeText.forScreen(String.valueOf(arguments[at]));
    }
    return messages.say(key, printed);
  }

  void summary(LoadOutcome outcome, LoadOrder order, Duration time) {
    LoadSummary.Files files = outcome.summary().files();
    LoadSummary.Forms forms = outcome.summary().forms();
    err.println();
    line("load.summary.title", order.name());
    line(
        "load.summary.files",
        files.seen(),
        files.loaded(),
        files.duplicate(),
        files.quarantined(),
        files.deferred(),
        files.ignored());
    line(
        "load.summary.forms",
        forms.seen(),
        forms.loaded(),
        forms.duplicate(),
        forms.rejected(),
        outcome.summary().lines());
    if (outcome.summary().idleDecisions() > 0) {
      line("load.summary.idle", outcome.summary().idleDecisions());
    }
    refused(outcome.refused());
    worries(outcome.findings());
    line(
        outcome.summary().isPublished() ? "load.summary.published" : "load.summary.unchanged",
        order.warehouse().file(),
        seconds(time));
    line("load.summary.next");
  }

  private static String seconds(Duration time) {
    return "%.1f".formatted(time.toMillis() / 1000.0);
  }

  private void refused(List<RefusedFile> refused) {
    if (!refused.isEmpty()) {
      line("load.summary.refused", refused.size());
      refused.stream()
          .limit(REFUSED_SHOWN)
          .forEach(file ->
              err.println(
                  "  %s  %s: %s"
                      .formatted(
                          file.reason(),
                          SafeText.forScreen(file.path()),
                          SafeText.forScreen(
                              messages.say("refusal." + file.reason(), found(file.detail()))))));
    }
  }

  private static String found(String detail) {
    return new Refusal("", detail).found();
  }

  /// The most frequent kinds of findings that weigh something; for the rest there is `duibiao
  /// findings`.
  private void worries(Map<FindingCode, Integer> findings) {
    List<Map.Entry<FindingCode, Integer>> heaviest =
        findings.entrySet().stream()
            .filter(entry -> entry.getKey().severity().compareTo(Severity.WARNING) >= 0)
            .sorted(
                Comparator.comparing(
                        (Map.Entry<FindingCode, Integer> entry) -> entry.getKey().severity())
                    .reversed()
                    .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (!heaviest.isEmpty()) {
      line("load.summary.findings", heaviest.stream().mapToInt(entry -> entry.getValue()).sum());
      heaviest.stream()
          .limit(WORRIES_SHOWN)
          .forEach(entry ->
              err.println(
                  "  %4d × %s  %s"
                      .formatted(
                          entry.getValue(),
                          entry.getKey(),
                          messages.say("kind." + entry.getKey().name()))));
    }
  }
}
