package duibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import duibiao.conform.FoldedText;
import duibiao.conform.FormFingerprint;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFingerprintTest {
  private static final TestingForm FORM = new TestingForm("康复项目", "99.98").promising("≥2.00(次)");

  private static String fingerprint(TestingForm form) {
    return FormFingerprint.of(form.evaluation(), FORM.keys());
  }

  @Test
  void placeDoesNotCount() {
    assertThat(fingerprint(FORM.at(40))).isEqualTo(fingerprint(FORM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥2.00（次）", "≥ 2.00\n(次)", "≥２．００(次)", "≥2(次)", "\u200b≥2.0(次)\u3000"})
  void layoutDoesNotCount(String target) {
    assertThat(fingerprint(FORM.promising(target))).isEqualTo(fingerprint(FORM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥20.0(次)", "≥2.01(次)", "≤2.00(次)", "≥2.00(场)"})
  void anyOtherFigureSignOrUnitCounts(String target) {
    assertThat(fingerprint(FORM.promising(target))).isNotEqualTo(fingerprint(FORM));
  }

  @ParameterizedTest
  @CsvSource({"康复项目, 99.97", "康复项目二, 99.98"})
  void nameAndScoreCount(String programme, String score) {
    assertThat(fingerprint(new TestingForm(programme, score).promising("≥2.00(次)")))
        .isNotEqualTo(fingerprint(FORM));
  }

  @Test
  void zerosBehindAScoreDoNotCount() {
    assertThat(fingerprint(new TestingForm("康复项目", "99.980").promising("≥2.00(次)")))
        .isEqualTo(fingerprint(FORM));
  }

  @Test
  void yearAndLinesCount() {
    assertThat(fingerprint(FORM.of(Optional.of(2022)))).isNotEqualTo(fingerprint(FORM));
    assertThat(fingerprint(FORM.promising("≥2.00(次)", "≥2.00(次)"))).isNotEqualTo(fingerprint(FORM));
  }

  @ParameterizedTest
  @CsvSource({
    "1248, '1,248.00'",
    "10, 10.0",
    "1.5, 1.50",
    "≥1.5亩, ≥1.500亩",
    "2023.1, 2023.10",
    "0, 0.00"
  })
  void asNumbersTheseAreTheSame(String one, String other) {
    assertThat(FoldedText.ofNumber(other)).isEqualTo(FoldedText.ofNumber(one));
  }

  @ParameterizedTest
  @CsvSource({"2023.1, 2023.10", "第1.0版, 第1版"})
  void asWordsTheseAreNot(String one, String other) {
    assertThat(FoldedText.of(other)).isNotEqualTo(FoldedText.of(one));
  }
}
