package duibiao.form;

import duibiao.document.Cell;
import duibiao.document.Grid;
import duibiao.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Draws a planned form in one of the layouts that cities use, as the seed decides.
public final class FormPainter {
  private static final Map<Label, List<String>> SYNONYMS =
      Map.ofEntries(
          Map.entry(Label.PROGRAMME, List.of("项目名称", "项目名称：", "专项资金名称", "项 目 名 称")),
          Map.entry(Label.DEPARTMENT, List.of("主管部门", "主管⏎部门", "预算主管部门")),
          Map.entry(Label.IMPLEMENTING_UNIT, List.of("实施单位", "项目实施单位", "资金使用单位")),
          Map.entry(Label.INITIAL, List.of("年初预算数", "年初预算", "年初预⏎算数")),
          Map.entry(Label.ADJUSTED, List.of("全年预算数", "全年预算数（A）", "调整后预算数")),
          Map.entry(Label.EXECUTED, List.of("全年执行数", "全年执行数（B）", "预算执行数")),
          Map.entry(Label.RATE, List.of("执行率", "执行率（B/A）", "预算执行率")),
          Map.entry(Label.WEIGHT, List.of("分值", "权重", "分数")),
          Map.entry(Label.SCORE, List.of("得分", "自评得分", "得 分")),
          Map.entry(Label.LEVEL1, List.of("一级指标", "一级⏎指标")),
          Map.entry(Label.LEVEL2, List.of("二级指标", "二级指标")),
          Map.entry(Label.LEVEL3, List.of("三级指标", "三级指标名称", "指标名称")),
          Map.entry(Label.TARGET, List.of("年度指标值", "年初目标值", "指标值", "绩效目标值")),
          Map.entry(Label.ACTUAL, List.of("实际完成值", "全年实际完成值", "完成值")),
          Map.entry(Label.REASON, List.of("偏差原因分析及改进措施", "未完成原因分析", "未完成原因和改进措施")));

  private static final List<Label> BUDGET =
      List.of(Label.INITIAL, Label.ADJUSTED, Label.EXECUTED, Label.RATE, Label.WEIGHT, Label.SCORE);
  private static final List<Label> FREE =
      List.of(Label.TARGET, Label.ACTUAL, Label.WEIGHT, Label.SCORE, Label.REASON);
  private static final List<Label> LINE =
      List.of(
          Label.LEVEL1,
          Label.LEVEL2,
          Label.LEVEL3,
          Label.TARGET,
          Label.ACTUAL,
          Label.WEIGHT,
          Label.SCORE,
          Label.REASON);

  private static final int REPEATED = 0;
  private static final int MERGED = 2;

  private final Random random;
  private final List<Cell> cells = new ArrayList<>();
  private final int left;
  private final boolean hasHeading;
  private final boolean isSpread;
  private int row;

  private FormPainter(long seed) {
    random = new Random(seed);
    row = random.nextInt(3);
    left = random.nextInt(3);
    hasHeading = random.nextBoolean();
    isSpread = random.nextInt(3) == 0;
  }

  /// The forms one below the other in one sheet.
  public static Grid paint(long seed, List<PlannedForm> forms) {
    FormPainter painter = new FormPainter(seed);
    forms.forEach(painter::form);
    return new Grid("Sheet1", painter.cells);
  }

  private void form(PlannedForm form) {
    put(0, 9, form.title());
    if (!form.title().contains("年度")) {
      next();
      put(0, 9, random.nextBoolean() ? "（2022年度）" : "(２０２２年度)");
    }
    next();
    header(form);
    budget(form);
    goals(form);
    table(form);
    next();
    row += random.nextInt(2);
  }

  private void header(PlannedForm form) {
    put(0, 2, label(Label.PROGRAMME));
    put(2, 9, form.programme());
    next();
    boolean oneRow = random.nextBoolean();
    put(0, 2, label(Label.DEPARTMENT));
    put(2, oneRow ? 5 : 9, form.department());
    if (!oneRow) {
      next();
    }
    put(oneRow ? 5 : 0, oneRow ? 7 : 2, label(Label.IMPLEMENTING_UNIT));
    put(oneRow ? 7 : 2, 9, form.unit());
    next();
  }

  private void budget(PlannedForm form) {
    down(row + form.budget().size(), "项目资金⏎（万元）");
    for (int at = 0; at < BUDGET.size(); at++) {
      put(3 + at, 4 + at, label(BUDGET.get(at)));
    }
    for (List<String> line : form.budget()) {
      next(0);
      put(1, 3, line.get(0));
      for (int at = 0; at < BUDGET.size(); at++) {
        put(3 + at, 4 + at, line.get(at + 1));
      }
    }
    next();
  }

  private void goals(PlannedForm form) {
    down(row + 1, "年度总体目标");
    put(1, 5, "预期目标");
    put(5, 9, "实际完成情况");
    next(0);
    put(1, 5, form.expected());
    put(5, 9, form.achieved());
    next();
  }

  private void table(PlannedForm form) {
    List<Label> columns = columns();
    int first = hasHeading ? 1 : 0;
    int headRow = row;
    int levels = random.nextInt(3);
    boolean isCut = levels != MERGED && random.nextBoolean();
    int pageBreak = isCut ? 1 + random.nextInt(form.lines().size()) : -1;
    head(columns, first);
    for (int at = 0; at < form.lines().size(); at++) {
      next(0);
      if (at == pageBreak) {
        head(columns, first);
        next(0);
      }
      line(form, at, columns, at == pageBreak ? REPEATED : levels);
    }
    if (hasHeading) {
      int last = row;
      row = headRow;
      down(last, "绩⏎效⏎指⏎标");
      row = last;
    }
    next();
    total(form, columns, first);
  }

  private List<Label> columns() {
    List<Label> free = new ArrayList<>(FREE);
    Collections.shuffle(free, random);
    List<Label> columns = new ArrayList<>(List.of(Label.LEVEL1, Label.LEVEL2, Label.LEVEL3));
    columns.addAll(free);
    return columns;
  }

  private void head(List<Label> columns, int first) {
    for (int at = 0; at < columns.size(); at++) {
      put(first + at, first + at + 1, label(columns.get(at)));
    }
  }

  /// Levels are printed in every row, in their first row only, or merged down.
  private void line(PlannedForm form, int at, List<Label> columns, int levels) {
    int first = hasHeading ? 1 : 0;
    List<String> line = form.lines().get(at);
    for (int column = 0; column < columns.size(); column++) {
      Label label = columns.get(column);
      String text = line.get(LINE.indexOf(label));
      boolean isLevel = label == Label.LEVEL1 || label == Label.LEVEL2;
      if (!isLevel || levels == REPEATED || !repeats(form, at, label)) {
        int bottom = isLevel && levels == MERGED ? row + run(form, at, label) : row;
        if (!text.isEmpty()) {
          add(new Span(row, first + column, bottom, first + column), text);
        }
      }
    }
  }

  /// How many lines below one have the same levels.
  private static int run(PlannedForm form, int at, Label label) {
    int below = 0;
    while (at + below + 1 < form.lines().size() && repeats(form, at + below + 1, label)) {
      below++;
    }
    return below;
  }

  private static boolean repeats(PlannedForm form, int at, Label label) {
    int upTo = label == Label.LEVEL1 ? 1 : 2;
    return at > 0
        && form.lines().get(at).subList(0, upTo).equals(form.lines().get(at - 1).subList(0, upTo));
  }

  private void total(PlannedForm form, List<Label> columns, int first) {
    int weight = first + columns.indexOf(Label.WEIGHT);
    int score = first + columns.indexOf(Label.SCORE);
    boolean named = random.nextBoolean();
    if (named) {
      put(0, Math.min(3, Math.min(weight, score)), random.nextBoolean() ? "总分" : "合 计");
    }
    put(weight, weight + 1, "100");
    put(score, score + 1, form.totalScore());
    next();
  }

  private String label(Label label) {
    List<String> texts = SYNONYMS.getOrDefault(label, List.of());
    return texts.get(random.nextInt(texts.size()));
  }

  private void next() {
    next(random.nextInt(4) == 0 ? 1 : 0);
  }

  private void next(int blanks) {
    row += 1 + blanks;
  }

  /// In the first column, from this row down to another.
  private void down(int bottom, String text) {
    add(new Span(row, 0, bottom, 0), text);
  }

  private void put(int from, int to, String text) {
    if (!text.isEmpty()) {
      add(new Span(row, from, row, to - 1), text);
    }
  }

  private void add(Span planned, String text) {
    int width = isSpread ? 2 : 1;
    Span span =
        new Span(
            planned.top(),
            (left + planned.left()) * width,
            planned.bottom(),
            (left + planned.right() + 1) * width - 1);
    cells.add(Cell.ofText(text.replace("⏎", "\n"), span));
  }
}
