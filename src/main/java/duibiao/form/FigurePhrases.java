package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Paragraph;
import duibiao.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds figures in sentences by the phrases of the dictionary; a figure of another year than the
/// report's is left out.
final class FigurePhrases {
  private static final Pattern CLAUSE = Pattern.compile("[^，。；;！]+");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:总计|共计|合计|情况)?(?:为|是|达到|达|：|:)?\\s*(-?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:万元|亿元|元|%|％|分)?)(?![\\d,.年])");

  /// One figure of the dictionary.
  ///
  /// @param source with `column`, the budget cell it gives
  record Phrase(
      String name, List<String> phrases, Optional<String> source, Optional<Label> column) {

    Optional<Figure.Funding> funding(String words) {
      return source.flatMap(from -> column.map(amount -> new Figure.Funding(from, amount, words)));
    }
  }

  private final List<Phrase> dictionary;

  FigurePhrases(List<Phrase> dictionary) {
    this.dictionary = List.copyOf(dictionary);
  }

  /// The figures of one paragraph.
  ///
  /// @param year the year of the report, when its title names one
  List<Figure> in(Paragraph paragraph, Optional<String> year) {
    List<Figure> figures = new ArrayList<>();
    boolean isOfYear = true;
    Matcher clauses = CLAUSE.matcher(paragraph.text());
    while (clauses.find()) {
      String clause = clauses.group();
      Optional<String> named = lastYear(clause);
      isOfYear = named.isEmpty() ? isOfYear : year.isEmpty() || named.equals(year);
      if (isOfYear) {
        figure(clause, paragraph).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private static Optional<String> lastYear(String clause) {
    return YEAR.matcher(clause).results().map(match -> match.group(1)).reduce((one, last) -> last);
  }

  /// The longest phrase with a number right behind it.
  private Optional<Figure> figure(String clause, Paragraph paragraph) {
    Optional<Figure> best = Optional.empty();
    int longest = 0;
    for (Phrase phrase : dictionary) {
      for (String words : phrase.phrases()) {
        int at = clause.indexOf(words);
        if (at >= 0 && words.length() > longest) {
          Matcher number = NUMBER.matcher(clause.substring(at + words.length()));
          if (number.find()) {
            longest = words.length();
            best =
                Optional.of(
                    new Figure(
                        phrase.name(),
                        phrase.funding(words),
                        field(clause.strip(), paragraph),
                        field(number.group(1), paragraph)));
          }
        }
      }
    }
    return best;
  }

  static Field field(String text, Paragraph paragraph) {
    return new Field(Cell.ofText(text, Span.single(0, 0)), paragraph.place());
  }
}
