package duibiao.warehouse;

import duibiao.conform.Digest;
import duibiao.finding.Finding;
import duibiao.finding.Sentences;
import duibiao.warehouse.StarRow.FormId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The findings of one form as star rows.
record FindingRows(FormId form, String fingerprint, long evaluationKey, Cells cells) {
  private static final Sentences CHINESE = Sentences.in(Locale.CHINESE);
  private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

  List<StarRow> of(List<Finding> findings, Function<Finding, String> sentences) {
    Map<String, Integer> twins = new HashMap<>();
    List<StarRow> rows = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<String> cell = cells.of(finding.places());
      String evidence = finding.code() + "|" + finding.line() + "|" + cell;
      int twin = twins.merge(evidence, 1, Integer::sum);
      rows.add(row(finding, cell, key(evidence, twin), sentences.apply(finding)));
    }
    return rows;
  }

  /// The same as long as form, kind and cells are, whatever other findings there are.
  private long key(String evidence, int twin) {
    return new Digest().add("fact_finding").add(fingerprint).add(evidence).add(twin).key();
  }

  private StarRow row(Finding finding, Optional<String> cell, long key, String sentence) {
    return new StarRow.Finding(
        form,
        key,
        SurrogateKey.printed(key),
        evaluationKey,
        finding.line(),
        FindingColumns.Kind.of(finding.code()),
        new FindingColumns.Text(
            sentence,
            CHINESE.of(finding),
            ENGLISH.of(finding),
            finding.expected(),
            finding.found(),
            finding.proof().formula(),
            finding.proof().threshold()),
        finding.proof().points(),
        cell);
  }
}
