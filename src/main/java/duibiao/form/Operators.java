package duibiao.form;

import duibiao.document.PlainText;
import java.util.List;

/// What may stand in a column of signs and is read: `≥`, `不低于`, `正向指标`.
final class Operators {
  private static final List<String> WORDS =
      List.of("大于", "小于", "等于", "不低于", "不少于", "不高于", "不超过", "正向", "反向", "逆向");

  private Operators() {}

  static boolean isOperator(String text) {
    String folded = PlainText.fold(text);
    return Points.isCompared(text) || WORDS.stream().anyMatch(folded::startsWith);
  }
}
