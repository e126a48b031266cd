package duibiao.form;

import duibiao.document.PlainText;
import java.util.Set;

/// The four grades as they stand alone in a cell, or to be ticked: `优□ 良☑ 中□ 差□`.
final class Grades {
  private static final Set<String> GRADES = Set.of("优", "良", "中", "差", "优秀", "良好", "一般", "较差");

  private Grades() {}

  static boolean isGrade(String text) {
    return GRADES.contains(PlainText.fold(text));
  }
}
