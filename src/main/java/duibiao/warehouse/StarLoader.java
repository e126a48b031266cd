package duibiao.warehouse;

import static java.util.Comparator.comparing;

import duibiao.conform.PeerGroups;
import duibiao.measure.Rulesets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One load: files are staged in memory, merged into the next warehouse file in one transaction,
/// checked, and published by one rename.
///
/// Nothing is copied before the first file that is new. A load that finds none, with the decisions
/// and dictionaries of the one before, leaves a note of itself and the published file as it is.
/// Closing it before it has published leaves that file as it was, too.
public final class StarLoader implements AutoCloseable {
  /// A write costs some milliseconds, whatever it brings.
  private static final int ROWS_AT_ONCE = 4_000;

  /// The checks of the ledger's equations.
  private static final String EQUATION = "add_up";

  private final NextStar star;
  private final StarRows rows;
  private final Ledger ledger;
  private final StarMemory memory;
  private final UnchangedRuns unchanged;
  private final Surroundings surroundings;
  private final List<StarRow> pending = new ArrayList<>();
  private List<Decision> decisions = List.of();
  private Map<String, Integer> merged = Map.of();
  private Progress progress = Progress.STAGING;

  /// What a load has come to.
  private enum Progress {
    /// Files are being staged.
    STAGING,
    /// All is merged and written.
    MERGED,
    /// No check found a fault.
    CHECKED,
    /// The file is in its place.
    PUBLISHED
  }

  StarLoader(NextStar star, Ledger ledger, Surroundings surroundings) {
    this.star = star;
    this.ledger = ledger;
    this.rows = new StarRows(ledger.sentences());
    this.unchanged = new UnchangedRuns(star.file().folder());
    this.surroundings = surroundings;
    this.memory = memory();
    memory.lastRun().ifPresent(star.file()::keepPublished);
  }

  /// What another version published is carried over first, and asked then.
  private StarMemory memory() {
    if (star.isOutdated()) {
      star.begin();
      return star.ask(ledger::memory);
    }
    return star.askPublished(ledger::memory).orElseGet(StarMemory::none);
  }

  /// What is settled on files before they are opened, by what was decided and by earlier runs; to
  /// be asked for when decisions and dictionaries are staged.
  public Precedents precedents() {
    boolean isAsBefore = memory.surroundings().equals(Optional.of(surroundings.name()));
    return new Precedents(memory, decisions, isAsBefore ? refusals() : List.of());
  }

  private List<StarMemory.Refusal> refusals() {
    List<StarMemory.Refusal> refusals = new ArrayList<>(memory.remembered());
    unchanged.after(memory.runs()).stream()
        .filter(note -> note.run().limits().equals(ledger.run().limits()))
        .forEach(note -> refusals.addAll(note.refusals()));
    return refusals;
  }

  /// The paths at which earlier runs refused a file.
  public Set<String> refusedPaths() {
    return memory.refusedPaths();
  }

  /// Stages what the star takes from a folder of dictionaries: regions and peer groups, so that it
  /// holds regions that no form is of, too; and the thresholds of what several forms say together.
  ///
  /// @throws IllegalArgumentException when a dictionary is in fault
  public void appendDictionary(Path dictionary) {
    require(Progress.STAGING);
    surroundings.add(dictionary);
    stage(RegionRows.of(PeerGroups.read(dictionary)), false);
    stage(Ledger.thresholds(Rulesets.read(dictionary)), false);
  }

  /// Stages what people decided on versions of forms; with this run it takes the place of what was
  /// decided before.
  public void decide(List<Decision> decided) {
    require(Progress.STAGING);
    decisions = List.copyOf(decided);
    stage(decisions.stream().map(StarLoader::row).toList(), false);
  }

  private static StarRow row(Decision decision) {
    return new LedgerRow.Decision(
        decision.line(),
        decision.formKey(),
        decision.sha256(),
        decision.effect().code(),
        decision.note());
  }

  /// Stages a file with all its forms; several threads may do so at once.
  public void append(SeenFile file) {
    require(Progress.STAGING);
    stage(rows.of(file), memory.isNews(file));
  }

  private void stage(List<StarRow> staged, boolean isNews) {
    List<StarRow> full = List.of();
    synchronized (pending) {
      pending.addAll(staged);
      if (isNews && !star.isBegun()) {
        star.begin();
      }
      if (star.isBegun() && pending.size() >= ROWS_AT_ONCE) {
        full = takePending();
      }
    }
    star.write(full);
  }

  private List<StarRow> takePending() {
    synchronized (pending) {
      List<StarRow> taken = List.copyOf(pending);
      pending.clear();
      return taken;
    }
  }

  /// Merges all that was staged, in one transaction, and writes the file; where there is nothing to
  /// merge, the published one stays.
  public LoadSummary merge() {
    require(Progress.STAGING);
    String name = surroundings.name();
    if (!star.isBegun() && isAsBefore(name)) {
      progress = Progress.MERGED;
      return books().summary(memory.idleDecisions());
    }
    if (!star.isBegun()) {
      star.begin();
    }
    star.write(takePending());
    star.write(ledger.opening(name));
    star.write(UnchangedRows.of(unchanged.after(memory.runs())));
    star.merge();
    LoadSummary summary = star.ask(ledger::summary);
    merged = star.ask(NextStar::counts);
    star.close();
    Failpoint.WRITTEN.pass();
    progress = Progress.MERGED;
    return summary;
  }

  private boolean isAsBefore(String surroundingsNow) {
    return memory.lastRun().isPresent()
        && memory.surroundings().equals(Optional.of(surroundingsNow))
        && memory.decisions().equals(decisions);
  }

  private UnchangedRun books() {
    List<UnchangedRun.File> files = new ArrayList<>();
    synchronized (pending) {
      for (StarRow row : pending) {
        if (row instanceof LedgerRow.File file) {
          files.add(UnchangedRun.File.of(file));
        }
      }
    }
    files.sort(comparing(UnchangedRun.File::path));
    return new UnchangedRun(ledger.run(), memory.lastRun().orElseThrow(), Instant.now(), files);
  }

  /// Opens the file that was written afresh, counts it, and asks it all queries of `sql/check`.
  ///
  /// @return the rows in fault; only when there is none may the load be published
  public List<Fault> check() {
    require(Progress.MERGED);
    List<Fault> faults = new ArrayList<>();
    if (star.isBegun()) {
      Path written = star.file().file();
      faults.addAll(uncounted(written));
      faults.addAll(star.faults(written, query -> true));
    }
    if (faults.isEmpty()) {
      progress = Progress.CHECKED;
      Failpoint.CHECKED.pass();
    }
    return faults;
  }

  private List<Fault> uncounted(Path written) {
    Map<String, Integer> there = star.counts(written);
    return there.equals(merged)
        ? List.of()
        : List.of(new Fault("rows_as_merged", "there %s, merged %s".formatted(there, merged)));
  }

  /// Puts the file in the place of the published one, opens it afresh and counts it again.
  ///
  /// @throws FaultyPublication when it is not what was merged; then the one before is in its place
  public void publish() {
    require(Progress.CHECKED);
    if (star.isBegun()) {
      Publication now = star.file().publish(ledger.run().id(), memory.lastRun());
      verify(now);
      settle(now);
    } else {
      unchanged.keep(books());
    }
    progress = Progress.PUBLISHED;
  }

  /// What is left to do after a publication, the next one does when the disk fails here.
  private void settle(Publication now) {
    try {
      star.file().settle(now);
      unchanged.clear(memory.runs());
      Failpoint.CARRIED.pass();
    } catch (IOException | UncheckedIOException leftToTheNext) {
      // it is published and was found whole
    }
  }

  /// The engine would serve an older publication that someone in this process has open under the
  /// published name, so it is asked by the other one.
  private void verify(Publication now) {
    List<Fault> faults = new ArrayList<>();
    try {
      faults.addAll(uncounted(now.file()));
      faults.addAll(star.faults(now.file(), query -> query.endsWith(EQUATION)));
      Failpoint.VERIFIED.pass();
    } catch (RuntimeException unreadable) {
      star.file().withdraw(now.run(), memory.lastRun());
      throw unreadable;
    }
    if (!faults.isEmpty()) {
      star.file().withdraw(now.run(), memory.lastRun());
      throw new FaultyPublication(faults);
    }
  }

  @Override
  public void close() {
    star.close();
    star.file().close();
  }

  private void require(Progress wanted) {
    if (progress != wanted) {
      throw new IllegalStateException("the load is " + progress + ", not " + wanted);
    }
  }
}
