package duibiao.job;

import duibiao.finding.FindingCode;
import duibiao.job.LoadOutcome.RefusedFile;
import duibiao.warehouse.LoadedForm;
import duibiao.warehouse.SeenFile;
import duibiao.warehouse.SeenFile.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects what is worrying in a run, from several threads.
final class Worries {
  private final List<RefusedFile> refused = new ArrayList<>();
  private final Map<String, Integer> deferred = new TreeMap<>();
  private final Map<FindingCode, Integer> findings = new EnumMap<>(FindingCode.class);

  synchronized void note(SeenFile file) {
    file.problems().forEach(problem -> findings.merge(problem.code(), 1, Integer::sum));
    if (file.fate() instanceof Fate.Quarantined(String reason, String detail, int forms)) {
      refused.add(new RefusedFile(file.path(), reason, detail));
    } else if (file.fate() instanceof Fate.Deferred(String reason, String detail)) {
      deferred.merge(reason, 1, Integer::sum);
    } else if (file.fate() instanceof Fate.Read read) {
      read.forms().forEach(this::note);
    }
  }

  private void note(LoadedForm form) {
    form.findings().forEach(finding -> findings.merge(finding.code(), 1, Integer::sum));
  }

  synchronized List<RefusedFile> refused() {
    return refused.stream().sorted(Comparator.comparing(RefusedFile::path)).toList();
  }

  synchronized Map<String, Integer> deferred() {
    return Map.copyOf(deferred);
  }

  synchronized Map<FindingCode, Integer> findings() {
    return Map.copyOf(findings);
  }
}
