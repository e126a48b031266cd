package duibiao.analysis.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duibiao.analysis.Dimension;
import duibiao.analysis.Grouping;
import duibiao.analysis.Selection;
import duibiao.analysis.Star;
import duibiao.analysis.TestingStar;
import duibiao.analysis.ambition.TargetRatchet.Row;
import duibiao.analysis.statistics.Proportion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Targets of organisations that report the same indicator in two years.
class TargetRatchetTest {

  private static String form(int year, int office, String target, String actual) {
    return """
    form | 310000 上海市 | %d | department | result | self | 98 of 100 | 第%d局 | -
    line | 培训人次 | %s人次 | %s人次 | 90 | 90
    """
        .formatted(year, office, target, actual);
  }

  private static List<Row> ask(Stream<String> forms) {
    try (Star star = TestingStar.of(forms.collect(Collectors.joining("\n")))) {
      return new TargetRatchet(star, TestingStar.RULES)
          .ask(Selection.all(), new Grouping(List.of(Dimension.REGION)));
    }
  }

  @Test
  void pairsAreThoseOfTheSameOfficeInYearsThatFollowEachOther() {
    List<Row> rows =
        ask(
            Stream.of(
                form(2022, 1, "≥100", "130"),
                form(2023, 1, "≥110", "120"),
                form(2022, 2, "≥50", "45"),
                form(2023, 2, "≥50", "50"),
                form(2022, 3, "≤20", "18"),
                form(2023, 3, "≤19", "19"),
                form(2021, 4, "≥10", "10"),
                form(2023, 4, "≥10", "10")));
    assertThat(rows).hasSize(1);
    Row row = rows.getFirst();
    assertThat(row.ratchet().n()).isEqualTo(3);
    assertThat(row.ratchet().belowLast()).isEqualTo(new Proportion(2, 3));
    assertThat(row.ratchet().unchanged()).isEqualTo(new Proportion(1, 3));
    assertThat(row.response()).isEmpty();
    assertThat(row.persistence()).isEmpty();
  }

  /// Every office raises by half of what it exceeded, and falls by a fifth of what it missed.
  @Test
  void slopesAreToldOfEnoughPairsOnBothSides() {
    List<Row> rows =
        ask(
            IntStream.range(0, 40)
                .boxed()
                .flatMap(office -> {
                  double before = Math.exp((office - 20) * 0.02);
                  double change = office > 20 ? Math.sqrt(before) : Math.pow(before, 0.2);
                  return Stream.of(
                      form(2022, office, "≥1000", String.valueOf(1000 * before)),
                      form(2023, office, "≥" + 1000 * change, "1000"));
                }));
    assertThat(rows.getFirst().response())
        .hasValueSatisfying(response -> {
          assertThat(response.over()).isCloseTo(0.5, within(1e-3));
          assertThat(response.under()).isCloseTo(0.2, within(1e-3));
          assertThat(response.determination()).hasValueCloseTo(1.0, within(1e-3));
        });
    assertThat(rows.getFirst().persistence().isPresent()).isTrue();
  }

  @Test
  void withoutYearsThereIsNothing() {
    assertThat(ask(Stream.of())).isEmpty();
    assertThat(ask(Stream.of(form(2023, 1, "≥100", "130")))).isEmpty();
  }
}
