package duibiao.form;

import duibiao.document.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What cells of a form say that are no listed label: by a word in them, 偏差产生的原因和整改措施, or by where
/// they stand, 名称 under 三级指标.
final class HeadWords {
  private static final int LONGEST = 30;

  /// One line of the dictionary.
  ///
  /// @param holds words of which one makes the label
  /// @param but words that make it another one
  record Line(Label label, List<String> holds, List<String> but) {

    boolean speaksOf(String folded) {
      return holds.stream().anyMatch(folded::contains) && but.stream().noneMatch(folded::contains);
    }
  }

  private final List<Line> lines;
  private final Set<String> subtotals;
  private final Set<String> parts;
  private final List<String> periods;

  HeadWords(FormLabels.Spellings spellings) {
    lines = List.copyOf(spellings.words());
    subtotals = Set.copyOf(spellings.subtotals());
    parts = Set.copyOf(spellings.parts());
    periods = List.copyOf(spellings.periods());
  }

  /// The label that the words of a heading make.
  Optional<Label> label(String text) {
    String folded = PlainText.fold(text);
    return folded.length() > LONGEST
        ? Optional.empty()
        : lines.stream().filter(line -> line.speaksOf(folded)).findFirst().map(Line::label);
  }

  /// Whether a text only repeats what the label above it says.
  boolean isPart(String text) {
    return parts.contains(Brackets.strip(PlainText.fold(text)));
  }

  /// Whether a text names a sum within a table.
  boolean isSubtotal(String text) {
    return subtotals.contains(Brackets.strip(PlainText.fold(text)));
  }

  /// Whether a text names what is planned for several years.
  boolean isOfPeriod(String text) {
    String folded = PlainText.fold(text);
    return periods.stream().anyMatch(folded::startsWith);
  }
}
