package duibiao.cli.nightly;

import duibiao.finding.FindingCode;
import duibiao.finding.Severity;
import duibiao.warehouse.LoadSummary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// An account for the text-file collector of Prometheus: `run.prom`.
final class PrometheusPage {
  private final StringBuilder page = new StringBuilder();
  private final String job;
  private String metric = "";

  private PrometheusPage(String job) {
    this.job = job.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  static String of(RunAccount account) {
    PrometheusPage page = new PrometheusPage(account.run().job());
    page.addEnding(account);
    page.addFiles(account.summary().files());
    page.addForms(account.summary().forms());
    page.addFindings(account.outcome().findings());
    page.addStorage(account);
    return page.page.toString();
  }

  private void addEnding(RunAccount account) {
    open(
        "duibiao_load_exit_code", "Exit code of the last load: 0 done, 3 something newly refused.");
    add("", account.exit());
    open("duibiao_load_ending", "1 for how the last load ended, 0 for the other ways.");
    for (RunAccount.Ending ending : RunAccount.Ending.values()) {
      add(label("ending", ending.key()), ending == account.ending() ? 1 : 0);
    }
    open("duibiao_load_duration_seconds", "How long the last load took.");
    value("", BigDecimal.valueOf(account.time().toMillis(), 3).toPlainString());
    open("duibiao_load_last_run_timestamp_seconds", "When the last load ended.");
    add("", account.endedAt().getEpochSecond());
    open(
        "duibiao_load_last_success_timestamp_seconds",
        "When a load last came to its end; 0 for never.");
    add("", account.lastSuccess().map(Instant::getEpochSecond).orElse(0L));
  }

  private void addFiles(LoadSummary.Files files) {
    open("duibiao_load_files", "Files that the last load saw, by outcome; they add up to all.");
    add(label("outcome", "loaded"), files.loaded());
    add(label("outcome", "duplicate"), files.duplicate());
    add(label("outcome", "quarantined"), files.quarantined());
    add(label("outcome", "deferred"), files.deferred());
    add(label("outcome", "ignored"), files.ignored());
    open("duibiao_quarantine_files", "Files of the inbox that are refused now.");
    add("", files.quarantined());
  }

  private void addForms(LoadSummary.Forms forms) {
    open("duibiao_load_forms", "Forms that the last load saw, by outcome; they add up to all.");
    add(label("outcome", "loaded"), forms.loaded());
    add(label("outcome", "duplicate"), forms.duplicate());
    add(label("outcome", "rejected"), forms.rejected());
  }

  private void addFindings(Map<FindingCode, Integer> findings) {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    findings.forEach((code, times) -> bySeverity.merge(code.severity(), times, Integer::sum));
    open("duibiao_load_findings", "Findings in the files that the last load read, by severity.");
    for (Severity severity : Severity.values()) {
      add(
          label("severity", severity.name().toLowerCase(Locale.ROOT)),
          bySeverity.getOrDefault(severity, 0));
    }
  }

  private void addStorage(RunAccount account) {
    open("duibiao_warehouse_bytes", "Size of the published file.");
    add("", account.storage().bytes());
    open("duibiao_warehouse_free_bytes", "Free space on the disk of the warehouse.");
    add("", account.storage().free());
  }

  private void open(String name, String help) {
    page.append("# HELP %s %s\n# TYPE %s gauge\n".formatted(name, help, name));
    metric = name;
  }

  private static String label(String name, String value) {
    return ",%s=\"%s\"".formatted(name, value);
  }

  private void add(String labels, long value) {
    value(labels, String.valueOf(value));
  }

  private void value(String labels, String value) {
    page.append("%s{job=\"%s\"%s} %s\n".formatted(metric, job, labels, value));
  }
}
