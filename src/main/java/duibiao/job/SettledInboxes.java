package duibiao.job;

import duibiao.warehouse.LoadSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Which inboxes are known to hold nothing that the published star does not: what lets
/// `--if-changed` end at once.
///
/// It is only ever believed together with the very publication it was written for; a load that
/// finds another one there, taken back or put there by hand, forgets what it says of other jobs.
/// Without the file, or with one that cannot be read, a load does its work.
public final class SettledInboxes {
  private static final String FILE = "last-run/settled.json";

  /// Refusals that may have come from the machine and not from the file: another night may do
  /// better.
  private static final Set<String> PASSING =
      Set.of("UNREADABLE", "TIMEOUT", "OUT_OF_MEMORY", "READER_CRASH", "INTERNAL");

  private final LoadOrder order;
  private final Path file;
  private final Optional<String> publishedBefore;

  /// To be made before the load begins.
  public SettledInboxes(LoadOrder order) {
    this.order = order;
    this.file = order.warehouse().folder().resolve(FILE);
    this.publishedBefore = InboxSnapshot.ofPublished(order);
  }

  /// @param publication what was published then
  /// @param jobs the inbox of each job
  record Settled(String publication, Map<String, Inbox> jobs) {

    Settled {
      jobs = Map.copyOf(jobs);
    }
  }

  /// An inbox that a run has seen whole.
  ///
  /// @param snapshot as [InboxSnapshot] names it
  /// @param run the run that saw it
  /// @param files what it saw
  public record Inbox(String snapshot, String run, LoadSummary.Files files) {}

  /// What is known of the inbox of the order, if it has not changed since.
  public Optional<Inbox> unchanged(InboxSnapshot now) {
    return settled()
        .map(settled -> settled.jobs().get(order.name()))
        .filter(inbox -> inbox.snapshot().equals(now.name()));
  }

  private Optional<Settled> settled() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonMapper.shared().readValue(file, Settled.class))
          .filter(settled -> Optional.of(settled.publication()).equals(publishedBefore));
    } catch (JacksonException unreadable) {
      return Optional.empty();
    }
  }

  /// Writes down that a load has seen the inbox whole, or that it has not.
  ///
  /// @param seen the inbox as it lay there before the load began
  public void keep(InboxSnapshot seen, String run, LoadOutcome outcome) throws IOException {
    Map<String, Inbox> jobs = new HashMap<>(settled().map(Settled::jobs).orElseGet(Map::of));
    jobs.remove(order.name());
    if (seen.isSettled() && isWhole(outcome)) {
      jobs.put(order.name(), new Inbox(seen.name(), run, outcome.summary().files()));
    }
    Settled now = new Settled(InboxSnapshot.ofPublished(order).orElse(""), jobs);
    new WholeFile(file).write(JsonMapper.shared().writeValueAsString(now));
  }

  private static boolean isWhole(LoadOutcome outcome) {
    return outcome.summary().files().deferred() == 0
        && outcome.refused().stream().noneMatch(refused -> PASSING.contains(refused.reason()));
  }
}
