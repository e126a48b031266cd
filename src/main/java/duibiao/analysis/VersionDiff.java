package duibiao.analysis;

import static duibiao.warehouse.star.Tables.LOAD_RUN;
import static duibiao.warehouse.star.Tables.VERSION_AS_OF;
import static org.jooq.impl.DSL.select;

import duibiao.analysis.FormChange.What;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// What counts now and did not count before a run, form by form and field by field: `duibiao diff`.
public final class VersionDiff {
  private final DSLContext star;

  public VersionDiff(Star star) {
    this.star = star.ask();
  }

  /// The whole answer.
  ///
  /// @param run the run from which on changes are told, itself included
  /// @param changes in the order of the form keys
  public record Answer(String run, List<FormChange> changes) {

    public Answer {
      changes = List.copyOf(changes);
    }
  }

  /// The runs by which a version came and went from what counts.
  private record Stay(long source, String form, int from, int until, String standing) {

    boolean isAt(int run) {
      return from <= run && run < until;
    }

    boolean counts() {
      return !standing.equals("superseded");
    }
  }

  /// What happened since a run, itself included.
  ///
  /// @param run a run's id, the beginning of one, or its number; the last run where there is none
  /// @throws NoRun when no run is called so, or several are
  public Answer since(Optional<String> run) {
    int since = run.map(this::number).orElseGet(this::last);
    Map<String, List<Stay>> byForm = new LinkedHashMap<>();
    for (Stay stay : stays(since)) {
      byForm.computeIfAbsent(stay.form(), form -> new ArrayList<>()).add(stay);
    }
    VersionQuestion versions = new VersionQuestion(star, isMoved(since));
    List<FormChange> changes = new ArrayList<>();
    byForm.values().forEach(form -> changes.addAll(changes(form, since, versions)));
    return new Answer(id(since), changes);
  }

  private static List<FormChange> changes(List<Stay> stays, int since, VersionQuestion versions) {
    List<Long> before = counting(stays, since - 1);
    List<Long> after = counting(stays, Integer.MAX_VALUE - 1);
    List<Long> left = without(before, after);
    List<Long> came = without(after, before);
    List<Long> kept = without(after, came);
    List<FormChange> changes = new ArrayList<>();
    if (before.isEmpty()) {
      after.forEach(now -> changes.add(versions.alone(now)));
    } else if (after.isEmpty()) {
      left.forEach(gone -> changes.add(versions.gone(gone)));
    } else if (!left.isEmpty() && !came.isEmpty()) {
      changes.addAll(pairs(What.REPLACED, left, came, versions));
    } else if (!came.isEmpty()) {
      changes.addAll(pairs(What.CONTESTED, kept, came, versions));
    } else {
      changes.addAll(pairs(What.SETTLED, left, kept, versions));
    }
    changes.addAll(pairs(What.OUTDATED, outdated(stays, since), after, versions));
    return changes;
  }

  private static List<FormChange> pairs(
      What what, List<Long> before, List<Long> after, VersionQuestion versions) {
    List<FormChange> changes = new ArrayList<>();
    for (Long earlier : before) {
      after.forEach(later -> changes.add(versions.pair(what, earlier, later)));
    }
    return changes;
  }

  private static List<Long> counting(List<Stay> stays, int run) {
    return stays.stream()
        .filter(Stay::counts)
        .filter(stay -> stay.isAt(run))
        .map(Stay::source)
        .toList();
  }

  /// What came since and never counted.
  private static List<Long> outdated(List<Stay> stays, int since) {
    Collection<Long> known =
        stays.stream()
            .filter(stay -> stay.from() < since || stay.counts())
            .map(Stay::source)
            .toList();
    return stays.stream()
        .map(Stay::source)
        .distinct()
        .filter(source -> !known.contains(source))
        .toList();
  }

  private static List<Long> without(List<Long> sources, List<Long> others) {
    return sources.stream().filter(source -> !others.contains(source)).toList();
  }

  private List<Stay> stays(int since) {
    return star.select(
            VERSION_AS_OF.SOURCE_KEY,
            VERSION_AS_OF.FORM_KEY,
            VERSION_AS_OF.FROM_RUN_NO,
            VERSION_AS_OF.UNTIL_RUN_NO,
            VERSION_AS_OF.STANDING)
        .from(VERSION_AS_OF)
        .where(isMoved(since))
        .orderBy(VERSION_AS_OF.FORM_KEY, VERSION_AS_OF.FROM_RUN_NO, VERSION_AS_OF.SOURCE_KEY)
        .fetch(row ->
            new Stay(
                row.value1(),
                row.value2(),
                row.value3(),
                Optional.ofNullable(row.value4()).orElse(Integer.MAX_VALUE),
                row.value5()));
  }

  /// Forms of which any version came, went or changed its standing since.
  private static Condition isMoved(int since) {
    var moved = VERSION_AS_OF.as("moved");
    return VERSION_AS_OF.FORM_KEY.in(
        select(moved.FORM_KEY).from(moved).where(moved.FROM_RUN_NO.ge(since)));
  }

  private int number(String run) {
    List<Integer> exact =
        numbers(LOAD_RUN.RUN_ID.eq(run).or(LOAD_RUN.RUN_NO.cast(String.class).eq(run)));
    List<Integer> found = exact.isEmpty() ? numbers(LOAD_RUN.RUN_ID.startsWith(run)) : exact;
    if (found.size() != 1) {
      throw new NoRun(run, lastRuns());
    }
    return found.getFirst();
  }

  private List<Integer> numbers(Condition isMeant) {
    return star.select(LOAD_RUN.RUN_NO).from(LOAD_RUN).where(isMeant).fetch(LOAD_RUN.RUN_NO);
  }

  private List<String> lastRuns() {
    return star.select(LOAD_RUN.RUN_ID)
        .from(LOAD_RUN)
        .orderBy(LOAD_RUN.RUN_NO.desc())
        .limit(3)
        .fetch(LOAD_RUN.RUN_ID);
  }

  private int last() {
    return star.select(LOAD_RUN.RUN_NO)
        .from(LOAD_RUN)
        .orderBy(LOAD_RUN.RUN_NO.desc())
        .limit(1)
        .fetchSingle()
        .value1();
  }

  private String id(int run) {
    return star.select(LOAD_RUN.RUN_ID)
        .from(LOAD_RUN)
        .where(LOAD_RUN.RUN_NO.eq(run))
        .fetchSingle()
        .value1();
  }
}
