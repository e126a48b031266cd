package duibiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.document.Document;
import duibiao.document.Format;
import duibiao.document.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A form whose labels stand below one another, an indicator in every column.
class TransposedFormTest {
  private final FormRecogniser recogniser =
      new FormRecogniser(
          FormLabels.read(Path.of(System.getProperty("duibiao.home"), "jobs", "dictionary")));

  @Test
  void isReadWithItsOwnPlaces() {
    Recognition recognition =
        recogniser.recognise(
            TestingGrid.document(
                """
                | 项目名称 | 一级指标   | 产出指标 | <        | 效益指标 |
                | 便民服务 | 三级指标   | 培训人数 | 培训场次 | 就业率   |
                |          | 年度指标值 | ≥20人    | 3场      | ≥60%     |
                |          | 实际完成值 | 32人     | 3场      | 66%      |
                |          | 分值       | 40       | 20       | 40       |
                |          | 得分       | 40       | 20       | 39       |
                """));
    Form form = ((Recognition.Recognised) recognition).forms().getFirst();
    assertThat(form.header().get(Label.PROGRAMME).orElseThrow().text()).isEqualTo("便民服务");
    assertThat(form.indicators())
        .extracting(row ->
            row.get(Label.LEVEL1).orElseThrow().text()
                + row.get(Label.LEVEL3).orElseThrow().text()
                + row.get(Label.ACTUAL).orElseThrow().text()
                + row.get(Label.SCORE).orElseThrow().place().address())
        .containsExactly("产出指标培训人数32人C6", "产出指标培训场次3场D6", "效益指标就业率66%E6");
    assertThat(form.area()).isEqualTo(new Span(0, 0, 5, 4));
    assertThat(recognition.claims().unclaimed()).isEmpty();
  }

  @Test
  void everyVariantIsReadLyingOnItsSide() {
    for (long seed = 1; seed <= 100; seed++) {
      FormVariant variant = FormVariant.of(seed);
      if (variant.grid().columnCount() > 0) {
        new FormVariant(variant.planned(), variant.grid().transposed())
            .assertSaidBy(
                new Document(
                    "lying.xlsx",
                    Format.XLSX,
                    List.of(variant.grid().transposed()),
                    List.of(),
                    List.of()));
      }
    }
  }
}
