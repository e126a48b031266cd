package duibiao.warehouse;

/// What a run saw and what became of it.
///
/// @param files files seen = loaded + duplicate + quarantined + deferred + ignored
/// @param forms forms seen = loaded + duplicate + rejected
/// @param lines indicator lines loaded
/// @param newlyQuarantined files in quarantine whose bytes no earlier run refused
/// @param idleDecisions decisions that name no form of the warehouse
/// @param isPublished whether there is a new publication; without anything new there is none
public record LoadSummary(
    Files files,
    Forms forms,
    int lines,
    int newlyQuarantined,
    int idleDecisions,
    boolean isPublished) {

  /// Files by outcome.
  public record Files(
      int seen, int loaded, int duplicate, int quarantined, int deferred, int ignored) {}

  /// Forms by outcome.
  public record Forms(int seen, int loaded, int duplicate, int rejected) {}
}
