package duibiao.cli.painting;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.cli.painting.Axis.Band;
import duibiao.document.Cell;
import duibiao.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
  private static final List<Cell> CELLS =
      List.of(
          Cell.ofText("项目支出绩效自评表", new Span(0, 0, 0, 16_383)),
          Cell.ofText("项目名称", Span.single(2, 0)),
          Cell.ofText("便民服务", new Span(2, 1, 2, 4)),
          Cell.ofText("注", Span.single(1_048_575, 0)));

  @Test
  void rowsThatNoCellTellsApartAreOne() {
    assertThat(Axis.ofRows(CELLS).bands())
        .containsExactly(
            new Band(0, 0),
            new Band(1, 1),
            new Band(2, 2),
            new Band(3, 1_048_574),
            new Band(1_048_575, 1_048_575));
  }

  @Test
  void aMergedCellCoversTheBandsBetweenItsEnds() {
    Axis columns = Axis.ofColumns(CELLS);
    assertThat(columns.bands())
        .containsExactly(new Band(0, 0), new Band(1, 4), new Band(5, 16_383));
    assertThat(columns.within(0, 16_383)).isEqualTo(new Band(0, 2));
    assertThat(columns.within(1, 4)).isEqualTo(new Band(1, 1));
  }

  @Test
  void nothingHasNoBands() {
    assertThat(Axis.ofRows(List.of()).bands()).isEmpty();
  }
}
