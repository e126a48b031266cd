package duibiao.bench;

import duibiao.bench.Chance.Filling;
import duibiao.bench.Words.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;

/// Draws one form in the common layout: about 58 rows of nine columns, levels merged down, names
/// merged across, 83 merged spans in all.
final class FormDrawing {
  private static final int LAST = 8;
  private static final int POINTS = 90;
  private static final double EXECUTION_SCORE = 9.5;
  private static final double DEDUCTED = 0.5;

  private static final List<String> AMOUNTS =
      List.of("initial", "adjusted", "executed", "weight", "rate", "score");

  private final Words words;
  private final Chance chance;
  private final DrawnSheet sheet;
  private final FormNames names;
  private final List<Line> lines;

  /// Where the columns of the indicator table stand: two layouts are common.
  private final Columns columns;

  private FormDrawing(Workbook workbook, Words words, Chance chance, FormNames names) {
    this.words = words;
    this.chance = chance;
    this.names = names;
    sheet = new DrawnSheet(workbook);
    lines = lines();
    columns = chance.inHundred(50) ? Columns.WITH_REASON : Columns.WITH_SIDE_HEADING;
  }

  /// The columns of the indicator table; the name takes two.
  private record Columns(int level1, int target, int actual, int weight, boolean hasReason) {
    static final Columns WITH_REASON = new Columns(0, 4, 5, 6, true);
    static final Columns WITH_SIDE_HEADING = new Columns(1, 5, 6, 7, false);

    int score() {
      return weight + 1;
    }
  }

  private record Line(
      Level level, String name, String target, String actual, int weight, double score) {}

  static void draw(Workbook workbook, Words words, Chance chance, FormNames names) {
    new FormDrawing(workbook, words, chance, names).draw();
  }

  private void draw() {
    head();
    budget();
    goals();
    indicators();
    sheet.text(0, columns.weight() - 1, label("total"));
    sheet.number(columns.weight(), 100);
    sheet.number(columns.score(), lines.stream().mapToDouble(Line::score).sum() + EXECUTION_SCORE);
    sheet.nextRow();
    sheet.text(0, LAST, chance.usual(words.footers()));
  }

  private String label(String key) {
    return chance.usual(words.labels().getOrDefault(key, List.of(key)));
  }

  private void head() {
    sheet.text(0, LAST, names.title());
    sheet.nextRow();
    sheet.text(0, LAST, filling().of(chance.usual(words.years())));
    sheet.nextRow();
    sheet.text(0, 1, label("programme"));
    sheet.text(2, LAST, names.programme());
    sheet.nextRow();
    sheet.text(0, 1, label("department"));
    sheet.text(2, 4, names.department());
    sheet.text(5, 6, label("implementing_unit"));
    sheet.text(7, LAST, names.unit());
    sheet.nextRow();
    sheet.text(0, 1, label("person"));
    sheet.text(2, 4, "");
    sheet.text(5, 6, label("telephone"));
    sheet.text(7, LAST, "");
    sheet.nextRow();
  }

  private Filling filling() {
    return chance.filling(names.year());
  }

  private void budget() {
    sheet.block(0, 1, sheet.row() + words.funding().size(), label("budget"));
    sheet.text(2, 2, "");
    for (int at = 0; at < AMOUNTS.size(); at++) {
      sheet.text(3 + at, 3 + at, label(AMOUNTS.get(at)));
    }
    double total = chance.between(100, 900_000) / 100.0;
    for (int at = 0; at < words.funding().size(); at++) {
      sheet.nextRow();
      sheet.text(2, 2, words.funding().get(at));
      double amount = at < 2 ? total : 0;
      sheet.number(3, amount);
      sheet.number(4, amount);
      sheet.number(5, Math.floor(amount * 95) / 100);
      if (at == 0) {
        execution();
      } else {
        List.of(6, 7, 8).forEach(column -> sheet.text(column, column, "—"));
      }
    }
    sheet.nextRow();
  }

  private void execution() {
    sheet.number(6, 10);
    if (chance.inHundred(30)) {
      sheet.share(7, 0.95);
    } else {
      sheet.text(7, 7, "95.00%");
    }
    sheet.number(8, EXECUTION_SCORE);
  }

  private void goals() {
    int count = chance.between(1, 3);
    sheet.block(0, 0, sheet.row() + count, label("goal"));
    sheet.text(1, 4, label("goal_expected"));
    sheet.text(5, LAST, label("goal_achieved"));
    for (int at = 0; at < count; at++) {
      sheet.nextRow();
      List<String> goal = chance.any(words.goals());
      sheet.text(1, 4, filling().of(goal.getFirst()));
      sheet.text(5, LAST, filling().of(goal.getLast()));
    }
    sheet.nextRow();
  }

  private void indicators() {
    int name = columns.level1() + 2;
    if (columns.level1() > 0) {
      sheet.block(0, 0, sheet.row() + lines.size(), label("indicators"));
    }
    sheet.text(columns.level1(), columns.level1(), label("level1"));
    sheet.text(columns.level1() + 1, columns.level1() + 1, label("level2"));
    sheet.text(name, name + 1, label("level3"));
    sheet.text(columns.target(), columns.target(), label("target"));
    sheet.text(columns.actual(), columns.actual(), label("actual"));
    sheet.text(columns.weight(), columns.weight(), label("weight"));
    sheet.text(columns.score(), columns.score(), label("score"));
    if (columns.hasReason()) {
      sheet.text(LAST, LAST, label("reason"));
    }
    sheet.nextRow();
    for (int at = 0; at < lines.size(); at++) {
      levels(at);
      line(lines.get(at), name);
      sheet.nextRow();
    }
  }

  private void levels(int at) {
    Level level = lines.get(at).level();
    if (at == 0 || !lines.get(at - 1).level().level1().equals(level.level1())) {
      int of =
          (int) lines.stream().filter(line -> line.level().level1().equals(level.level1())).count();
      sheet.block(columns.level1(), columns.level1(), sheet.row() + of - 1, level.level1());
    }
    if (at == 0 || lines.get(at - 1).level() != level) {
      int of = (int) lines.stream().filter(line -> line.level() == level).count();
      int column = columns.level1() + 1;
      sheet.block(column, column, sheet.row() + of - 1, level.level2());
    }
  }

  private void line(Line line, int name) {
    sheet.text(name, name + 1, line.name());
    sheet.text(columns.target(), columns.target(), line.target());
    sheet.text(columns.actual(), columns.actual(), line.actual());
    sheet.number(columns.weight(), line.weight());
    sheet.number(columns.score(), line.score());
    if (columns.hasReason()) {
      sheet.text(LAST, LAST, chance.inHundred(10) ? chance.usual(words.reasons()) : "");
    }
  }

  private List<Line> lines() {
    List<Level> levels = new ArrayList<>();
    for (Level level : words.levels()) {
      levels.addAll(Collections.nCopies(level.lines() + chance.between(-1, 1), level));
    }
    List<Line> all = new ArrayList<>();
    for (Level level : levels) {
      int before = all.size() * POINTS / levels.size();
      all.add(line(level, (all.size() + 1) * POINTS / levels.size() - before));
    }
    return all;
  }

  private Line line(Level level, int weight) {
    Filling filling = filling();
    String name = chance.any(words.subjects()) + chance.any(level.measures());
    List<String> value =
        chance.usual(words.values().getOrDefault(chance.any(level.values()), List.of()));
    return new Line(
        level,
        filling.of(chance.usual(words.nameMarks()).replace("{name}", name)),
        filling.of(value.getFirst()),
        filling.of(value.getLast()),
        weight,
        chance.inHundred(10) ? weight - DEDUCTED : weight);
  }
}
