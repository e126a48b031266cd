package duibiao.job;

import duibiao.document.Format;
import duibiao.isolation.ReaderFailure;
import duibiao.job.Inbox.Candidate;
import duibiao.measure.FormMeasure;
import duibiao.pipeline.FilePipeline;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Inspection.InspectedForm;
import duibiao.pipeline.Inspection.Refusal;
import duibiao.reading.DocumentSource;
import duibiao.reading.SourceFile;
import duibiao.warehouse.CellCount;
import duibiao.warehouse.Fault;
import duibiao.warehouse.LoadSummary;
import duibiao.warehouse.LoadedForm;
import duibiao.warehouse.Precedents;
import duibiao.warehouse.SeenFile;
import duibiao.warehouse.SeenFile.Fate;
import duibiao.warehouse.StarLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// What the steps of a load do, without a framework: list the inbox, stage its files, merge, check,
/// publish.
final class Load {
  /// Why a file was left for the next load: `--max-duration` was over.
  static final String TIME_OVER = "TIME_OVER";

  private final LoadOrder order;
  private final FilePipeline pipeline;
  private final FormMeasure measure;
  private final StarLoader star;
  private final LoadProgress progress;
  private final StopRequest stop;
  private final Deadline deadline;
  private final AtomicInteger nextFile = new AtomicInteger();
  private final Worries worries = new Worries();
  private List<Candidate> inbox = List.of();
  private Optional<Precedents> precedents = Optional.empty();
  private Optional<LoadSummary> summary = Optional.empty();

  Load(LoadOrder order, DocumentSource documents, StarLoader star, Watch watch) {
    this.order = order;
    this.star = star;
    this.progress = watch.progress();
    this.stop = watch.stop();
    this.deadline = watch.deadline();
    this.pipeline = new FilePipeline(order.dictionary(), documents);
    this.measure = order.measure();
  }

  /// Lists the inbox, and brings the regions of the dictionary.
  ///
  /// What was refused before comes last: however long it takes to refuse it again, a load whose
  /// time is limited gets to what it has never seen.
  void prepare() {
    star.appendDictionary(order.dictionary());
    precedents = Optional.of(star.precedents());
    Set<String> refused = star.refusedPaths();
    inbox =
        Inbox.list(order.job(), order.base()).stream()
            .sorted(Comparator.comparing(file -> refused.contains(file.name())))
            .toList();
    progress.listed(inbox.size());
  }

  /// Reads and stages files in the order of the inbox until none is left; several workers may do so
  /// at once. Whatever a file holds, it costs only itself.
  void loadFiles() {
    try {
      for (int at = nextFile(); at < inbox.size(); at = nextFile()) {
        stop.check();
        SeenFile seen = see(inbox.get(at));
        star.append(seen);
        worries.note(seen);
        progress.seen(seen);
      }
    } catch (RuntimeException fault) {
      // the others need not go on: nothing will be published
      nextFile.set(inbox.size());
      throw fault;
    }
  }

  private int nextFile() {
    return nextFile.getAndIncrement();
  }

  void merge() {
    stop.check();
    progress.merging();
    summary = Optional.of(star.merge());
  }

  /// @throws FaultyStar when a check finds rows in fault; then nothing may be published
  void check() {
    List<Fault> faults = star.check();
    if (!faults.isEmpty()) {
      throw new FaultyStar(faults);
    }
  }

  void publish() {
    stop.close();
    star.publish();
  }

  LoadOutcome outcome() {
    return new LoadOutcome(
        summary.orElseThrow(), worries.refused(), worries.deferred(), worries.findings());
  }

  private SeenFile see(Candidate file) {
    if (!file.isCandidate()) {
      return unread(file, new Fate.Ignored("NOT_A_CANDIDATE", "no workbook by its name or kind"));
    }
    if (file.kind() == Inbox.Kind.TOO_DEEP) {
      return unread(
          file, new Fate.Quarantined("TOO_DEEP", "the folder lies too deep to be looked into", 0));
    }
    if (deadline.isOver()) {
      return unread(
          file,
          new Fate.Deferred(TIME_OVER, "the time of the load was over; the next load reads it"));
    }
    try {
      FileState before = FileState.of(file.path());
      SourceFile source = SourceFile.of(file.path(), file.name());
      SeenFile seen =
          precedents
              .orElseThrow()
              .of(source.sha256(), source.name())
              .map(fate -> settled(source, fate))
              .orElseGet(() -> read(source, file));
      boolean isWhole = mayBeHalf(seen) ? before.isStillWhenOld() : before.isStill();
      return isWhole
          ? seen
          : unread(file, new Fate.Deferred("CHANGING", "the file changed while it was read"));
    } catch (AccessDeniedException fault) {
      return unread(file, new Fate.Quarantined("UNREADABLE", "no permission to read it", 0));
    } catch (IOException | UncheckedIOException fault) {
      return unread(
          file, new Fate.Quarantined("UNREADABLE", String.valueOf(fault.getMessage()), 0));
    }
  }

  /// Half a workbook is a broken file, half a text is a shorter one.
  private static boolean mayBeHalf(SeenFile seen) {
    return switch (seen.fate()) {
      case Fate.Quarantined refused -> true;
      case Fate.Read read -> seen.format().filter(Format::isText).isPresent();
      case Fate.Known known -> false;
      case Fate.Deferred deferred -> false;
      case Fate.Ignored ignored -> false;
    };
  }

  private static SeenFile unread(Candidate file, Fate fate) {
    return new SeenFile(file.name(), Optional.empty(), Optional.empty(), fate, List.of());
  }

  private static SeenFile settled(SourceFile source, Fate fate) {
    return new SeenFile(
        source.name(), Optional.of(source.sha256()), Optional.empty(), fate, List.of());
  }

  private SeenFile read(SourceFile source, Candidate file) {
    try {
      Inspection inspection = pipeline.inspect(source, file.circumstances());
      return seen(source, inspection.format(), fate(inspection), inspection);
    } catch (ReaderFailure fault) {
      throw fault;
    } catch (RuntimeException | StackOverflowError fault) {
      Fate internal = new Fate.Quarantined("INTERNAL", String.valueOf(fault), 0);
      return settled(source, internal);
    }
  }

  private static SeenFile seen(
      SourceFile source, Optional<Format> format, Fate fate, Inspection inspection) {
    return new SeenFile(
        source.name(), Optional.of(source.sha256()), format, fate, inspection.problems());
  }

  private Fate fate(Inspection inspection) {
    if (inspection.refusal().isPresent()) {
      Refusal refusal = inspection.refusal().get();
      return new Fate.Quarantined(refusal.code(), refusal.detail(), 0);
    }
    List<LoadedForm> forms = inspection.forms().stream().map(this::loaded).toList();
    CellCount cells =
        new CellCount(
            inspection.cellsSeen(),
            inspection.cellsUsed(),
            inspection.cellsTakenAsLabels(),
            inspection.cellsUnclaimed());
    return new Fate.Read(forms, inspection.formsRejected(), cells, inspection.unclaimed());
  }

  private LoadedForm loaded(InspectedForm form) {
    return new LoadedForm(
        form.evaluation(), form.keys(), measure.of(form.evaluation()), form.findings());
  }
}
