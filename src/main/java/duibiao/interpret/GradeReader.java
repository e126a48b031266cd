package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The grade that a cell states, alone or ticked among all: `优`, `优秀`, `优□ 良☑ 中□ 差□`.
final class GradeReader {
  private static final String TICKS = "√☑✓✔■●☒▣";
  private static final String BOXES = "□☐○";

  private GradeReader() {}

  /// Nothing where several grades stand and not exactly one is ticked.
  static Optional<Grade> grade(String text) {
    String folded = PlainText.fold(text);
    List<Grade> named =
        Arrays.stream(Grade.values()).filter(grade -> folded.contains(grade.printed())).toList();
    if (named.size() < 2) {
      return named.stream().filter(grade -> folded.startsWith(grade.printed())).findFirst();
    }
    List<Grade> ticked = named.stream().filter(grade -> isTicked(folded, grade)).toList();
    return ticked.size() == 1 ? Optional.of(ticked.getFirst()) : Optional.empty();
  }

  /// The tick stands behind its grade where the text begins with a grade, before it otherwise.
  private static boolean isTicked(String folded, Grade grade) {
    List<String> pieces = new ArrayList<>();
    boolean isBefore = isMark(folded.charAt(0));
    StringBuilder piece = new StringBuilder();
    for (int at = 0; at < folded.length(); at++) {
      char sign = folded.charAt(at);
      boolean begins = isBefore ? isMark(sign) : isGrade(sign);
      if (begins && !piece.isEmpty()) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(sign);
    }
    pieces.add(piece.toString());
    return pieces.stream()
        .filter(part -> part.contains(grade.printed()))
        .anyMatch(part -> part.chars().anyMatch(sign -> TICKS.indexOf(sign) >= 0));
  }

  private static boolean isMark(char sign) {
    return TICKS.indexOf(sign) >= 0 || BOXES.indexOf(sign) >= 0;
  }

  private static boolean isGrade(char sign) {
    return Arrays.stream(Grade.values()).anyMatch(grade -> grade.printed().indexOf(sign) >= 0);
  }
}
