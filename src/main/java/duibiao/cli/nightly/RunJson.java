package duibiao.cli.nightly;

import duibiao.analysis.NewFindings;
import duibiao.analysis.NewFindings.Share;
import duibiao.job.LoadOutcome.RefusedFile;
import duibiao.pipeline.Inspection.Refusal;
import duibiao.report.Messages;
import duibiao.warehouse.LoadSummary;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An account for programs: `run.json`.
record RunJson(RunAccount account, Messages messages) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  String text() {
    ObjectNode json = NODES.objectNode();
    addRun(json);
    addFiles(json.putObject("files"));
    addForms(json.putObject("forms"));
    json.put("lines_loaded", account.summary().lines());
    json.put("idle_decisions", account.summary().idleDecisions());
    ObjectNode deferred = json.putObject("deferred");
    new TreeMap<>(account.outcome().deferred()).forEach(deferred::put);
    addRefused(json.putArray("quarantine"));
    ObjectNode findings = json.putObject("findings");
    new TreeMap<>(account.outcome().findings())
        .forEach((code, times) -> findings.put(code.name(), times));
    account.news().ifPresent(news -> addNews(json.putObject("new_findings"), news));
    ObjectNode warehouse = json.putObject("warehouse");
    warehouse.put("file", account.storage().file().toString());
    warehouse.put("bytes", account.storage().bytes());
    warehouse.put("free_bytes", account.storage().free());
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(json)
        + "\n";
  }

  private void addRun(ObjectNode json) {
    json.put("job", account.run().job());
    json.put("run", account.run().id());
    json.put("program_version", account.run().programVersion());
    json.put("started_at", account.run().startedAt().toString());
    json.put("ended_at", account.endedAt().toString());
    json.put("seconds", account.time().toMillis() / 1000.0);
    json.put("ending", account.ending().key());
    json.put("exit", account.exit());
    account.fault().ifPresent(fault -> json.put("fault", fault));
    account.lastSuccess().ifPresent(time -> json.put(LastRun.LAST_SUCCESS, time.toString()));
  }

  private void addFiles(ObjectNode json) {
    LoadSummary.Files files = account.summary().files();
    json.put("seen", files.seen())
        .put("loaded", files.loaded())
        .put("duplicate", files.duplicate())
        .put("quarantined", files.quarantined())
        .put("newly_quarantined", account.summary().newlyQuarantined())
        .put("deferred", files.deferred())
        .put("ignored", files.ignored());
  }

  private void addForms(ObjectNode json) {
    LoadSummary.Forms forms = account.summary().forms();
    json.put("seen", forms.seen())
        .put("loaded", forms.loaded())
        .put("duplicate", forms.duplicate())
        .put("rejected", forms.rejected());
  }

  private void addRefused(ArrayNode json) {
    for (RefusedFile file : account.outcome().refused()) {
      json.addObject()
          .put("path", file.path())
          .put("reason", file.reason())
          .put("detail", file.detail())
          .put("what_to_do", whatToDo(file, messages));
    }
  }

  /// What a refusal means and what to do about it.
  static String whatToDo(RefusedFile file, Messages messages) {
    return messages.say("refusal." + file.reason(), new Refusal("", file.detail()).found());
  }

  private static void addNews(ObjectNode json, NewFindings news) {
    json.put("forms", news.forms()).put("findings", news.findings()).put("gone", news.gone());
    ArrayNode cities = json.putArray("by_city");
    for (Share share : news.byCity()) {
      cities
          .addObject()
          .put("code", share.code())
          .put("name", share.name())
          .put("findings", share.findings())
          .put("forms", share.forms());
    }
    ArrayNode codes = json.putArray("by_code");
    for (Share share : news.byCode()) {
      codes
          .addObject()
          .put("code", share.code())
          .put("severity", share.name())
          .put("findings", share.findings())
          .put("forms", share.forms());
    }
  }
}
