package duibiao.warehouse;

import static java.util.stream.Collectors.toMap;

import duibiao.warehouse.Decision.Effect;
import duibiao.warehouse.SeenFile.Fate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is settled on a file before it is opened: by a person, or because an earlier run read the
/// same bytes.
public final class Precedents {
  /// Refusals that may lie in the machine as well as in the file: only a second one settles them.
  private static final Set<String> MAY_PASS =
      Set.of("TIMEOUT", "OUT_OF_MEMORY", "READER_CRASH", "INTERNAL");

  private final StarMemory memory;
  private final List<Decision> decisions;
  private final Map<String, StarMemory.Refusal> refusals;

  /// @param refusals those of runs that worked with what this one works with, the latest last
  Precedents(StarMemory memory, List<Decision> decisions, List<StarMemory.Refusal> refusals) {
    this.memory = memory;
    this.decisions = List.copyOf(decisions);
    this.refusals =
        refusals.stream()
            .collect(
                toMap(
                    refusal -> StarMemory.copy(refusal.sha256(), refusal.path()),
                    refusal -> refusal,
                    StarMemory.Refusal::andThen));
  }

  /// What becomes of a file without being opened; absent when it is to be read.
  public Optional<Fate> of(String sha256, String path) {
    Optional<Decision> forbidden = decision(sha256, Effect.FORBID);
    if (forbidden.isPresent()) {
      return forbidden.map(Precedents::ignored);
    }
    if (memory.files().contains(sha256)) {
      return Optional.of(new Fate.Known());
    }
    return Optional.ofNullable(refusals.get(StarMemory.copy(sha256, path)))
        .filter(Precedents::isSettled)
        .filter(refusal -> decision(sha256, Effect.FORCE).isEmpty())
        .map(refusal ->
            new Fate.Quarantined(refusal.reason(), refusal.detail(), refusal.formsRejected()));
  }

  private Optional<Decision> decision(String sha256, Effect effect) {
    return decisions.stream()
        .filter(decision -> decision.effect() == effect && decision.isOnAllOf(sha256))
        .findFirst();
  }

  private static Fate ignored(Decision forbidden) {
    return new Fate.Ignored(
        "FORBIDDEN",
        "line %d of the decisions%s"
            .formatted(forbidden.line(), forbidden.note().map(note -> ": " + note).orElse("")));
  }

  private static boolean isSettled(StarMemory.Refusal refusal) {
    return !MAY_PASS.contains(refusal.reason()) || refusal.times() > 1;
  }
}
