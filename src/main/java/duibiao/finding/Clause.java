package duibiao.finding;

import duibiao.document.PlainText;
import duibiao.evaluation.Quantity;
import duibiao.measure.Ruleset;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A piece of a sentence that gives one thing one figure: `考试盲人15名`.
///
/// @param text as printed, white space gone
/// @param name the words before the number
/// @param quantity the figure and what it counts
record Clause(String text, String name, Quantity quantity) {
  private static final Pattern BREAK = Pattern.compile("[,。;、:()!?\\s]");
  private static final Pattern FIGURE =
      Pattern.compile("(?<name>\\p{IsHan}{2,})(?<number>\\d+(?:\\.\\d+)?%?)(?<unit>\\p{IsHan}*)");

  /// The clauses of a sentence whose figure is certain: neither an approximation nor a date.
  static List<Clause> in(String sentence, Ruleset.Words words) {
    List<Clause> clauses = new ArrayList<>();
    for (String piece : BREAK.split(PlainText.fold(sentence))) {
      Matcher figure = FIGURE.matcher(piece);
      if (figure.matches() && isCertain(figure, words)) {
        clauses.add(new Clause(piece, figure.group("name"), quantity(figure)));
      }
    }
    return clauses;
  }

  private static Quantity quantity(MatchResult figure) {
    String number = figure.group("number");
    String unit = figure.group("unit");
    return number.endsWith(Quantity.PERCENT)
        ? new Quantity(
            new BigDecimal(number.substring(0, number.length() - 1)).movePointLeft(2),
            Optional.of(Quantity.PERCENT))
        : new Quantity(new BigDecimal(number), Optional.of(unit));
  }

  private static boolean isCertain(MatchResult figure, Ruleset.Words words) {
    String before = figure.group("name");
    String after = figure.group("unit");
    boolean isPercent = figure.group("number").endsWith(Quantity.PERCENT);
    boolean isAbout =
        words.about().stream()
            .anyMatch(
                word -> before.endsWith(word) || after.startsWith(word) || after.endsWith(word));
    boolean isDate = words.calendar().stream().anyMatch(after::startsWith);
    return !isAbout && !isDate && isPercent == after.isEmpty();
  }

  /// The share of its two-character pieces that an indicator's name has, too; nothing for a single
  /// piece, which names half of all indicators.
  double nearness(String indicator) {
    String folded = PlainText.fold(indicator);
    List<String> pieces =
        IntStream.range(0, name.length() - 1).mapToObj(i -> name.substring(i, i + 2)).toList();
    long shared = pieces.stream().filter(folded::contains).count();
    return shared < 2 ? 0 : (double) shared / pieces.size();
  }
}
