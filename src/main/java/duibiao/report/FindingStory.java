package duibiao.report;

import duibiao.analysis.FindingRow;
import duibiao.analysis.Findings.Explained;
import duibiao.analysis.Findings.PrintedCell;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One finding told from beginning to end: sentence, formula, threshold, cells, what may explain it
/// and what to look at.
///
/// @param source where the thresholds come from
public record FindingStory(Explained explained, Optional<String> source, Messages messages) {

  public void tell(Prose prose) {
    FindingRow row = explained.finding();
    FindingWords words = new FindingWords(messages);
    prose.heading(words.sentence(row));
    fact(prose, "id", row.id());
    fact(
        prose,
        "code",
        "%s (%s, %s)"
            .formatted(row.kind().code(), words.severity(row.kind()), words.matter(row.kind())));
    fact(prose, "whose", whose(row));
    row.line()
        .ifPresent(line ->
            fact(
                prose,
                "line",
                line.number() + line.indicator().map(name -> "  " + name).orElse("")));
    fact(prose, "formula", words.formula(row.kind()));
    row.text().formula().ifPresent(formula -> fact(prose, "numbers", formula));
    row.text()
        .threshold()
        .ifPresent(threshold -> fact(prose, "threshold", threshold(row, threshold)));
    row.text().points().ifPresent(points -> fact(prose, "points", FindingStory.plain(points)));
    fact(prose, "file", row.evidence().path() + "  " + row.evidence().sheet());
    explained.cells().forEach(cell -> fact(prose, "cell", cell(cell)));
    fact(prose, "innocent", words.innocent(row.kind()));
    fact(prose, "check", words.check(row.kind()));
    prose.gap();
    prose.line(messages.say("answer.explain.note"));
  }

  private void fact(Prose prose, String key, String value) {
    prose.fact(messages.say("answer.explain." + key), value);
  }

  private String whose(FindingRow row) {
    FindingRow.Form form = row.form();
    return Stream.of(
            form.region(), form.year().map(String::valueOf), form.organisation(), form.programme())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("  "));
  }

  private String threshold(FindingRow row, String threshold) {
    String ruleset = threshold + "  (" + row.form().ruleset() + ")";
    return source.map(text -> ruleset + "  " + text).orElse(ruleset);
  }

  private String cell(PrintedCell cell) {
    return Stream.of(
            Optional.of(cell.cell()),
            cell.meaning().map(meaning -> messages.say("answer.meaning." + meaning)),
            cell.printed())
        .flatMap(Optional::stream)
        .collect(Collectors.joining("  "));
  }

  private static String plain(double points) {
    return new java.math.BigDecimal(points, new java.math.MathContext(6))
        .stripTrailingZeros()
        .toPlainString();
  }
}
