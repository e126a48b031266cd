package duibiao.cli;

import duibiao.analysis.NewFindings;
import duibiao.analysis.Star;
import duibiao.cli.nightly.Hook;
import duibiao.cli.nightly.LastRun;
import duibiao.cli.nightly.RunAccount;
import duibiao.cli.nightly.RunLog;
import duibiao.job.InboxSnapshot;
import duibiao.job.LoadOrder;
import duibiao.job.LoadOutcome;
import duibiao.job.SettledInboxes;
import duibiao.job.Stopped;
import duibiao.report.SafeText;
import duibiao.warehouse.LoadRun;
import duibiao.warehouse.WarehouseBusy;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// What happens around one load, whether anybody looks on or not: it is skipped when there is
/// nothing to do, logged, accounted for in the folder `last-run`, and its summary is handed to the
/// hook.
///
/// None of it changes how the load ends: what fails here is said and logged.
record NightLoad(LoadOrder order, LoadRun run, SharedOptions options, PrintWriter err, RunLog log) {
  private static final Duration HOOK_TIME = Duration.ofSeconds(60);

  /// Runs the load, unless its inbox is untouched and the load is not wanted then.
  ///
  /// @return the exit code
  int around(boolean ifChanged, Supplier<LoadOutcome> load) {
    log.say(
        "run %s of %s, version %s, process %d"
            .formatted(run.id(), run.job(), run.programVersion(), ProcessHandle.current().pid()));
    try {
      InboxSnapshot now = InboxSnapshot.of(order, run);
      SettledInboxes settled = new SettledInboxes(order);
      Optional<SettledInboxes.Inbox> untouched =
          ifChanged ? settled.unchanged(now) : Optional.empty();
      if (untouched.isPresent()) {
        return skipped(now, untouched.get());
      }
      LoadOutcome outcome = load.get();
      settle(settled, now, outcome);
      return ended(outcome);
    } catch (RuntimeException fault) {
      failed(fault);
      throw fault;
    }
  }

  private int skipped(InboxSnapshot now, SettledInboxes.Inbox before) {
    String sentence =
        options.messages().say("load.summary.skipped", String.valueOf(now.files()), before.run());
    log.say(sentence);
    if (!options.isQuiet()) {
      err.println(SafeText.forScreen(sentence));
      err.flush();
    }
    write(RunAccount.skipped(run, before.files()));
    return ExitCode.DONE.code();
  }

  private void settle(SettledInboxes settled, InboxSnapshot seen, LoadOutcome outcome) {
    try {
      settled.keep(seen, run.id(), outcome);
    } catch (IOException denied) {
      warn("load.summary.unsaid", denied);
    }
  }

  private int ended(LoadOutcome outcome) {
    int exit = exitCode(outcome).code();
    outcome
        .refused()
        .forEach(
            file -> log.warn("%s %s: %s".formatted(file.reason(), file.path(), file.detail())));
    log.say("exit code " + exit);
    write(RunAccount.ended(run, exit, outcome, news(outcome)));
    hook(exit);
    return exit;
  }

  static ExitCode exitCode(LoadOutcome outcome) {
    return outcome.summary().newlyQuarantined() > 0 ? ExitCode.QUARANTINED : ExitCode.DONE;
  }

  private Optional<NewFindings> news(LoadOutcome outcome) {
    if (!outcome.summary().isPublished()) {
      return Optional.empty();
    }
    try (Star star = Star.open(order.warehouse())) {
      return Optional.of(NewFindings.since(star, run.id()));
    } catch (RuntimeException fault) {
      warn("load.summary.unsaid", fault);
      return Optional.empty();
    }
  }

  /// Another load that runs will tell of itself; one that was told to end has no time for a hook.
  private void failed(RuntimeException fault) {
    int exit = FaultHandler.exitCode(fault).code();
    String sentence = String.valueOf(fault.getMessage());
    log.fail("exit code %d: %s".formatted(exit, sentence), fault);
    if (fault instanceof WarehouseBusy) {
      return;
    }
    write(RunAccount.failed(run, exit, sentence));
    if (!(fault instanceof Stopped)) {
      hook(exit);
    }
  }

  private void write(RunAccount account) {
    try {
      new LastRun(order.warehouse()).write(account, options.messages());
    } catch (IOException | RuntimeException denied) {
      warn("load.summary.unsaid", denied);
    }
  }

  private void hook(int exit) {
    order
        .job()
        .hook()
        .flatMap(words ->
            new Hook(words, order.base(), HOOK_TIME).run(new LastRun(order.warehouse()), exit))
        .ifPresent(why -> warn("load.summary.hook", why));
  }

  private void warn(String key, Object why) {
    String sentence = options.messages().say(key, String.valueOf(why));
    log.warn(sentence);
    err.println(SafeText.forScreen(sentence));
    err.flush();
  }
}
