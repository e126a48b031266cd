package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import duibiao.evaluation.Actual;
import duibiao.interpret.Meaning.Compared;
import duibiao.interpret.Meaning.Dated;
import duibiao.interpret.Meaning.Graded;
import duibiao.interpret.Meaning.Nothing;
import duibiao.interpret.Meaning.Several;
import duibiao.interpret.Meaning.Spanned;
import duibiao.interpret.Meaning.Words;
import java.util.Optional;

/// What came of an indicator, from its printed text: `6275.00(人次)`, `98%`, `有所提升`, `达成指标`.
public final class ActualParser {
  private final MeaningParser meanings;
  private final LevelDictionary levels;

  public ActualParser(UnitDictionary units, LevelDictionary levels) {
    this.meanings = new MeaningParser(units, levels);
    this.levels = levels;
  }

  /// The actual that a cell holds, a stored number among them.
  public Actual parse(Cell cell) {
    String text = PlainText.printed(cell.text());
    return claim(text).orElseGet(() -> actual(text, meanings.meaning(cell)));
  }

  /// The actual that a text says.
  public Actual parse(String text) {
    String printed = PlainText.printed(text);
    return claim(printed).orElseGet(() -> actual(printed, meanings.meaning(text)));
  }

  private Optional<Actual> claim(String printed) {
    return levels.claim(printed).map(level -> new Actual.Met(printed, level));
  }

  private static Actual actual(String text, Meaning meaning) {
    return switch (meaning) {
      case Nothing nothing -> new Actual.None(text);
      case Compared compared -> compared(text, compared.comparison());
      case Spanned spanned -> new Actual.Range(text, spanned.lower(), spanned.upper());
      case Dated dated -> new Actual.Date(text, dated.until());
      case Graded graded -> new Actual.Qualitative(text);
      case Several several ->
          new Actual.Compound(
              text,
              several.parts().stream().map(part -> actual(part.text(), part.meaning())).toList());
      case Words words -> new Actual.Text(text);
    };
  }

  private static Actual compared(String text, Comparison comparison) {
    return comparison.isShare()
        ? new Actual.Percent(text, comparison.operator(), comparison.quantity())
        : new Actual.Numeric(text, comparison.operator(), comparison.quantity());
  }
}
