package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.Cell.NumberStyle;
import duibiao.document.PlainText;
import duibiao.document.Recent;
import duibiao.evaluation.Operator;
import duibiao.evaluation.Quantity;
import duibiao.interpret.Meaning.Compared;
import duibiao.interpret.Meaning.Dated;
import duibiao.interpret.Meaning.Graded;
import duibiao.interpret.Meaning.Nothing;
import duibiao.interpret.Meaning.Part;
import duibiao.interpret.Meaning.Several;
import duibiao.interpret.Meaning.Spanned;
import duibiao.interpret.Meaning.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Printed value to meaning; what is not certain stays words.
final class MeaningParser {
  private static final Set<String> NOTHING =
      Set.of("无", "暂无", "不涉及", "不适用", "无此项", "N/A", "n/a", "NA", "空");
  private static final int SHORT = 40;
  private static final String STROKES = "-—/\\_.…";
  private final QuantityParser quantities;
  private final RangeParser ranges;
  private final LevelDictionary levels;

  /// Forms say `100%` and `按时完成` again and again.
  private final Recent<String, Meaning> recent = new Recent<>(this::parse);

  MeaningParser(UnitDictionary units, LevelDictionary levels) {
    this.quantities = new QuantityParser(units);
    this.ranges = new RangeParser(units);
    this.levels = levels;
  }

  /// What a cell means: a stored number is the value, what is printed with it may tell the unit.
  Meaning meaning(Cell cell) {
    Meaning printed = meaning(cell.text());
    return cell.number().map(number -> stored(cell.style(), number, printed)).orElse(printed);
  }

  private static Meaning stored(NumberStyle style, BigDecimal number, Meaning printed) {
    return switch (style) {
      case PLAIN -> isValue(printed, number) ? printed : plain(number, Optional.empty());
      case PERCENT -> plain(number, Optional.of(Quantity.PERCENT));
      case DATE -> printed instanceof Dated ? printed : new Dated(Optional.empty());
    };
  }

  private static boolean isValue(Meaning printed, BigDecimal number) {
    return printed instanceof Compared compared
        && compared.comparison().quantity().value().compareTo(number) == 0;
  }

  private static Meaning plain(BigDecimal number, Optional<String> unit) {
    return new Compared(new Comparison(Operator.NONE, new Quantity(number, unit)));
  }

  Meaning meaning(String text) {
    return text.length() <= SHORT ? recent.get(text) : parse(text);
  }

  private Meaning parse(String text) {
    String fold = Punctuation.withoutEnd(PlainText.fold(text));
    if (isNothing(fold)) {
      return new Nothing();
    }
    return dated(text)
        .or(() -> NumberScan.isIn(text) ? figures(text) : Optional.empty())
        .or(() -> quality(text))
        .orElseGet(Words::new);
  }

  private static boolean isNothing(String fold) {
    for (int at = 0; at < fold.length(); at++) {
      if (STROKES.indexOf(fold.charAt(at)) < 0) {
        return NOTHING.contains(fold);
      }
    }
    return true;
  }

  private static Optional<Meaning> dated(String text) {
    return DeadlineParser.parse(text).map(deadline -> new Dated(deadline.until()));
  }

  private Optional<Meaning> figures(String text) {
    return single(text).or(() -> several(text));
  }

  private Optional<Meaning> single(String text) {
    return ranges
        .parse(text)
        .<Meaning>map(ends -> new Spanned(ends.lower(), ends.upper()))
        .or(() -> quantities.parse(text).map(Compared::new))
        .or(() -> quantities.parseWithin(text).map(Compared::new));
  }

  private Optional<Meaning> quality(String text) {
    return levels.isQuality(text) ? Optional.of(new Graded()) : Optional.empty();
  }

  /// Several comparisons, of which one at least is certain and none is lost.
  private Optional<Meaning> several(String text) {
    List<Part> phrases = parts(Phrases.of(text));
    if (phrases.stream().anyMatch(MeaningParser::isCertain)) {
      return Optional.of(new Several(phrases));
    }
    List<Part> lines = parts(text.lines().filter(line -> !line.isBlank()).toList());
    if (!lines.isEmpty() && lines.stream().allMatch(MeaningParser::isCertain)) {
      return Optional.of(new Several(lines));
    }
    return Optional.empty();
  }

  /// The meanings of several phrases; nothing when there is only one, which was looked at before.
  private List<Part> parts(List<String> phrases) {
    return phrases.size() < 2
        ? List.of()
        : phrases.stream()
            .map(phrase -> new Part(PlainText.printed(phrase), part(phrase)))
            .toList();
  }

  private Meaning part(String phrase) {
    String item = Phrases.withoutNumber(phrase);
    return ranges
        .parse(item)
        .or(() -> ranges.parseWithin(item))
        .<Meaning>map(ends -> new Spanned(ends.lower(), ends.upper()))
        .or(() -> quantities.parse(item).or(() -> quantities.parseWithin(item)).map(Compared::new))
        .orElseGet(Words::new);
  }

  private static boolean isCertain(Part part) {
    return switch (part.meaning()) {
      case Compared compared ->
          compared.comparison().operator() != Operator.NONE
              || compared.comparison().quantity().isPercent();
      case Spanned spanned -> true;
      case Nothing nothing -> false;
      case Dated dated -> false;
      case Graded graded -> false;
      case Several several -> false;
      case Words words -> false;
    };
  }
}
