package duibiao.job;

import duibiao.finding.FindingCode;
import duibiao.warehouse.LoadSummary;
import java.util.List;
import java.util.Map;

/// What a load came to, for the summary at its end.
///
/// @param refused the files in quarantine
/// @param deferred how many files were left for the next load, by reason code
/// @param findings how often each kind of finding was made in the files read
public record LoadOutcome(
    LoadSummary summary,
    List<RefusedFile> refused,
    Map<String, Integer> deferred,
    Map<FindingCode, Integer> findings) {

  public LoadOutcome {
    refused = List.copyOf(refused);
    deferred = Map.copyOf(deferred);
    findings = Map.copyOf(findings);
  }

  /// A file in quarantine and why.
  public record RefusedFile(String path, String reason, String detail) {}
}
