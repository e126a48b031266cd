package duibiao.interpret;

import duibiao.document.PlainText;
import duibiao.evaluation.Circumstances;
import duibiao.evaluation.Evaluator;
import duibiao.evaluation.Kind;
import duibiao.evaluation.Stage;
import duibiao.form.Field;
import duibiao.form.Form;
import duibiao.form.FormRow;
import duibiao.form.Label;
import java.util.stream.Collectors;

/// What a form evaluates, who judged and at which stage, by the words of its title and by the
/// columns it has.
///
/// @param title the lines above the form, folded
record KindReader(Form form, String title) {

  static KindReader of(Form form) {
    return new KindReader(
        form,
        form.title().stream()
            .map(Field::text)
            .map(PlainText::fold)
            .collect(Collectors.joining(" ")));
  }

  Kind kind() {
    if (title.contains("转移支付")) {
      return Kind.TRANSFER;
    }
    if (title.contains("整体")) {
      return Kind.DEPARTMENT;
    }
    if (title.contains("决算")) {
      return Kind.FINAL_ACCOUNTS;
    }
    boolean named = form.header().get(Label.PROGRAMME).isPresent();
    if (named || title.contains("项目") || title.contains("专项")) {
      return Kind.PROGRAMME;
    }
    return title.contains("部门") ? Kind.DEPARTMENT : Kind.OTHER;
  }

  Stage stage() {
    if (title.contains("监控")) {
      return Stage.MONITORING;
    }
    boolean declares = title.contains("申报") || !title.contains("自评") && title.contains("目标表");
    boolean reports =
        form.indicators().stream().anyMatch(line -> isResult(line, declares))
            || !form.figures().isEmpty() && !declares;
    return reports || form.hasActuals() && !declares ? Stage.RESULT : Stage.TARGET;
  }

  /// A line with an actual tells what came of it, and one with a score unless the title declares.
  private static boolean isResult(FormRow line, boolean declares) {
    return line.get(Label.ACTUAL).isPresent() || !declares && line.get(Label.SCORE).isPresent();
  }

  Evaluator evaluator(Circumstances circumstances) {
    if (form.reviewer().isPresent()) {
      return reviewer(PlainText.fold(form.reviewer().get().text()));
    }
    if (circumstances.evaluator().isPresent()) {
      return circumstances.evaluator().get();
    }
    if (title.contains("财政评价") || title.contains("财政重点评价")) {
      return Evaluator.FINANCE;
    }
    if (title.contains("第三方")) {
      return Evaluator.THIRD_PARTY;
    }
    return title.contains("部门评价") ? Evaluator.DEPARTMENT : Evaluator.SELF;
  }

  /// Who gave the scores of a column such as 财政评价得分, 复核得分.
  private static Evaluator reviewer(String head) {
    if (head.contains("财政")) {
      return Evaluator.FINANCE;
    }
    boolean outside = head.contains("第三方") || head.contains("专家") || head.contains("评价组");
    return outside ? Evaluator.THIRD_PARTY : Evaluator.DEPARTMENT;
  }
}
