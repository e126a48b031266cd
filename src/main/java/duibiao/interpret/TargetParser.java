package duibiao.interpret;

import duibiao.document.Cell;
import duibiao.document.PlainText;
import duibiao.evaluation.Target;
import duibiao.interpret.Meaning.Compared;
import duibiao.interpret.Meaning.Dated;
import duibiao.interpret.Meaning.Graded;
import duibiao.interpret.Meaning.Nothing;
import duibiao.interpret.Meaning.Several;
import duibiao.interpret.Meaning.Spanned;
import duibiao.interpret.Meaning.Words;

/// The value promised for an indicator, from its printed text: `≥85%`, `2023年9月底前`, `规范`.
public final class TargetParser {
  private final MeaningParser meanings;

  public TargetParser(UnitDictionary units, LevelDictionary levels) {
    this.meanings = new MeaningParser(units, levels);
  }

  /// The target that a cell holds, a stored number among them.
  public Target parse(Cell cell) {
    return target(PlainText.printed(cell.text()), meanings.meaning(cell));
  }

  /// The target that a text says.
  public Target parse(String text) {
    return target(PlainText.printed(text), meanings.meaning(text));
  }

  private static Target target(String text, Meaning meaning) {
    return switch (meaning) {
      case Nothing nothing -> new Target.None(text);
      case Compared compared -> compared(text, compared.comparison());
      case Spanned spanned -> new Target.Range(text, spanned.lower(), spanned.upper());
      case Dated dated -> new Target.Date(text, dated.until());
      case Graded graded -> new Target.Qualitative(text);
      case Several several ->
          new Target.Compound(
              text,
              several.parts().stream().map(part -> target(part.text(), part.meaning())).toList());
      case Words words -> new Target.Text(text);
    };
  }

  private static Target compared(String text, Comparison comparison) {
    return comparison.isShare()
        ? new Target.Percent(text, comparison.operator(), comparison.quantity())
        : new Target.Numeric(text, comparison.operator(), comparison.quantity());
  }
}
