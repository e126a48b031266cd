package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Grid;
import duibiao.document.PlainText;
import java.nio.file.Path;
import java.util.List;

/// A drawn variant of known forms, and what every reading of it must say.
public record FormVariant(List<PlannedForm> planned, Grid grid) {
  private static final FormRecogniser RECOGNISER =
      new FormRecogniser(
          FormLabels.read(Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary")));
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

  /// One form, or two of them in one sheet, in the layout of the seed.
  public static FormVariant of(long seed) {
    List<PlannedForm> planned =
        seed % 3 == 0
            ? List.of(PlannedForm.TRAINING, PlannedForm.ROADS)
            : List.of(seed % 2 == 0 ? PlannedForm.TRAINING : PlannedForm.ROADS);
    return new FormVariant(planned, FormPainter.paint(seed, planned));
  }

  /// Whether a document says what was planned, with every cell accounted for.
  public void assertSaidBy(Document document) {
    Recognition recognition = RECOGNISER.recognise(document);
    assertThat(recognition).isInstanceOf(Recognition.Recognised.class);
    List<Form> forms = ((Recognition.Recognised) recognition).forms();
    assertThat(forms).hasSameSizeAs(planned);
    for (int at = 0; at < forms.size(); at++) {
      assertSame(planned.get(at), forms.get(at));
    }
    assertThat(recognition.claims().unclaimed()).isEmpty();
    assertThat(recognition.claims().seen())
        .isEqualTo(document.grids().stream().mapToInt(sheet -> sheet.cells().size()).sum());
  }

  private static void assertSame(PlannedForm planned, Form form) {
    assertThat(List.of(text(form.header(), Label.PROGRAMME), text(form.header(), Label.DEPARTMENT)))
        .containsExactly(planned.programme(), planned.department());
    assertThat(text(form.header(), Label.IMPLEMENTING_UNIT)).isEqualTo(planned.unit());
    assertThat(form.indicators().stream().map(FormVariant::line).toList())
        .isEqualTo(planned.lines());
    assertThat(form.budget().stream().map(FormVariant::budget).toList())
        .isEqualTo(planned.budget());
    assertThat(text(form.total(), Label.WEIGHT)).isEqualTo("100");
    assertThat(text(form.total(), Label.SCORE)).isEqualTo(planned.totalScore());
    assertThat(form.goals()).hasSize(1);
    assertThat(text(form.goals().get(0), Label.GOAL_EXPECTED)).isEqualTo(planned.expected());
    assertThat(text(form.goals().get(0), Label.GOAL_ACHIEVED)).isEqualTo(planned.achieved());
  }

  private static List<String> line(FormRow row) {
    return LINE.stream().map(label -> text(row, label)).toList();
  }

  private static List<String> budget(FormRow row) {
    return List.of(
            Label.FUNDING_SOURCE,
            Label.INITIAL,
            Label.ADJUSTED,
            Label.EXECUTED,
            Label.RATE,
            Label.WEIGHT,
            Label.SCORE)
        .stream()
        .map(label -> text(row, label))
        .toList();
  }

  private static String text(FormRow row, Label label) {
    return row.get(label).map(field -> PlainText.printed(field.text())).orElse("");
  }
}
