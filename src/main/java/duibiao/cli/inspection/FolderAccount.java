package duibiao.cli.inspection;

import duibiao.document.Format;
import duibiao.document.Place;
import duibiao.document.PlainText;
import duibiao.finding.Finding;
import duibiao.finding.FindingCode;
import duibiao.form.HeadRow;
import duibiao.form.HeadRow.Heading;
import duibiao.form.HeadRow.Table;
import duibiao.form.Label;
import duibiao.pipeline.Inspection;
import duibiao.pipeline.Inspection.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What many files have in common, counted while one after the other is read; of the files
/// themselves nothing is kept.
final class FolderAccount {
  private static final String UNKNOWN = "?";

  final Map<String, Sums> byFormat = new TreeMap<>();
  final List<RefusedFile> refused = new ArrayList<>();

  /// The labels over an indicator table in their order, each once a file; beside the first file
  /// stands how it prints them.
  final Tally<List<String>> layouts = new Tally<>();

  final Tally<FindingCode> findings = new Tally<>();

  /// Texts with a letter in them, of files that hold a form; folded, so that one text is one
  /// whatever its width and blanks. Beside the first place stands how it is printed there.
  final Tally<String> unclaimed = new Tally<>();

  /// Folded as well, with how they are printed.
  final Tally<String> unknownLabels = new Tally<>();

  record RefusedFile(String path, Refusal refusal) {}

  void note(Inspection file) {
    String path = file.source().name();
    byFormat.merge(file.format().map(Format::code).orElse(UNKNOWN), Sums.of(file), Sums::plus);
    file.refusal().ifPresent(refusal -> refused.add(new RefusedFile(path, refusal)));
    layouts(file).forEach((layout, printed) -> layouts.note(layout, List.of(path, printed)));
    findings(file).forEach(finding -> findings.note(finding.code(), place(path, finding.places())));
    if (!file.forms().isEmpty()) {
      file.claims().unclaimed().stream()
          .filter(entry -> entry.text().codePoints().anyMatch(Character::isLetter))
          .forEach(entry -> note(unclaimed, entry.text(), place(path, List.of(entry.place()))));
    }
    file.heads().stream()
        .flatMap(head -> head.headings().stream())
        .filter(heading -> heading.label().isEmpty())
        .forEach(
            heading -> note(unknownLabels, heading.text(), place(path, List.of(heading.place()))));
  }

  private static void note(Tally<String> texts, String text, List<String> place) {
    texts.note(PlainText.fold(text), Stream.concat(Stream.of(text), place.stream()).toList());
  }

  private static Map<List<String>, String> layouts(Inspection file) {
    Map<List<String>, String> layouts = new LinkedHashMap<>();
    file.heads().stream()
        .filter(head -> head.table().equals(Optional.of(Table.INDICATORS)))
        .forEach(head -> layouts.putIfAbsent(labels(head), printed(head)));
    return layouts;
  }

  private static List<String> labels(HeadRow head) {
    return head.headings().stream()
        .map(heading -> heading.label().map(Label::name).orElse(UNKNOWN))
        .toList();
  }

  private static String printed(HeadRow head) {
    return head.headings().stream().map(FolderAccount::printed).collect(Collectors.joining(" | "));
  }

  private static String printed(Heading heading) {
    String text = PlainText.fold(heading.text());
    return heading.label().isPresent() ? text : text + UNKNOWN;
  }

  private static Stream<Finding> findings(Inspection file) {
    return Stream.concat(
        file.problems().stream(), file.forms().stream().flatMap(form -> form.findings().stream()));
  }

  private static List<String> place(String path, List<Place> places) {
    return places.isEmpty() ? List.of(path) : List.of(path, places.getFirst().full());
  }
}
