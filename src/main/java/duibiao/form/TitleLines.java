package duibiao.form;

import duibiao.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Which of the lines above a form are its title: short ones that stand together, the sentences of
/// a report before them and its numbered headings not among them.
///
/// @param isFirst whether no form stands above, whose remarks may come before the title
record TitleLines(FormLabels labels, boolean isFirst) {
  private static final int LONGEST = 60;
  private static final Pattern SENTENCE = Pattern.compile("[。,;]|:$");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十\\d]+\\)|\\d+[.、]|[图表]\\d).*");

  /// The lines next to the form where they name one, else the first that do, else the next ones, or
  /// the heading of a numbered table: `表1-2：部门整体绩效目标表`.
  List<Field> of(List<Field> lines) {
    List<List<Field>> runs = runs(lines);
    if (runs.isEmpty()) {
      return lines.stream()
          .filter(line -> NUMBERED.matcher(PlainText.fold(line.text())).matches())
          .filter(line -> labels.isTitle(line.text()))
          .reduce((one, next) -> next)
          .stream()
          .toList();
    }
    List<Field> next = isShort(lines.getLast()) ? runs.getLast() : List.of();
    return next.stream().anyMatch(line -> labels.isTitle(line.text()))
        ? begun(next)
        : runs.stream()
            .filter(run -> run.stream().anyMatch(line -> labels.isTitle(line.text())))
            .findFirst()
            .orElse(next);
  }

  private List<Field> begun(List<Field> run) {
    int at = 0;
    while (!isFirst && !labels.isTitle(run.get(at).text())) {
      at++;
    }
    return run.subList(at, run.size());
  }

  private static List<List<Field>> runs(List<Field> lines) {
    List<List<Field>> runs = new ArrayList<>();
    boolean isOpen = false;
    for (Field line : lines) {
      if (isShort(line)) {
        if (!isOpen) {
          runs.add(new ArrayList<>());
        }
        runs.getLast().add(line);
      }
      isOpen = isShort(line);
    }
    return runs;
  }

  private static boolean isShort(Field line) {
    String folded = PlainText.fold(line.text());
    return folded.length() <= LONGEST
        && !SENTENCE.matcher(folded).find()
        && !NUMBERED.matcher(folded).matches();
  }
}
