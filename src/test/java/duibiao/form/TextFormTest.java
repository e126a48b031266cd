package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Paragraph;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Figures that stand in sentences.
class TextFormTest {
  private final FormRecogniser recogniser =
      new FormRecogniser(
          FormLabels.read(Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary")));

  @Test
  void aYearIsNoFigureAndAnotherYearsFigureIsNotTaken() {
    Document document =
        new Document(
            "report.docx",
            Format.DOCX,
            List.of(),
            List.of(
                new Paragraph(1, "2023年部门决算编制说明", 0),
                new Paragraph(2, "2022年支出共计300.5元，2023年支出共计1,200.5元，预算执行率为94.56%。", 0),
                new Paragraph(3, "机关运行经费：2023年合计3859371.24元。", 0)),
            List.of());
    Form form = ((Recognition.Recognised) recogniser.recognise(document)).forms().getFirst();
    assertThat(form.figures())
        .extracting(figure -> figure.name() + " " + figure.value().text())
        .containsExactly("expenditure_executed 1,200.5元", "budget_execution_rate 94.56%");
  }
}
