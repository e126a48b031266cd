package duibiao.report;

import java.math.BigDecimal;
import java.util.List;

/// What stands in a cell of an answer; its column says how it looks.
public sealed interface Cell {

  record Text(String text) implements Cell {}

  /// Several texts, each beginning a line on the screen.
  record Stack(List<String> texts) implements Cell {

    public Stack {
      texts = List.copyOf(texts);
    }
  }

  /// A word of ours: its code in exports, the reader's word on the screen.
  record Term(String code, String word) implements Cell {}

  /// What the source does not say: nothing in exports, a word for it on the screen.
  record Unknown(String word) implements Cell {}

  record Flag(boolean value) implements Cell {}

  record Whole(long value) implements Cell {}

  record Real(double value) implements Cell {}

  /// A decimal as it is printed, with all its digits.
  record Exact(BigDecimal value) implements Cell {}

  /// A curve or a list of figures, for programs.
  record Series(List<Double> values) implements Cell {

    public Series {
      values = List.copyOf(values);
    }
  }

  /// Nothing is printed in the source, or it does not apply.
  record Blank() implements Cell {}

  /// A figure that is not shown, and why: a reason code.
  record Withheld(String reason) implements Cell {}
}
