package duibiao.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

  @ParameterizedTest
  @CsvSource({"31, 31", "310000, 31", "3101, 3101", "310100, 3101", "310107, 310107", "100000, 10"})
  void zerosAtTheEndNameNothing(String text, String prefix) {
    assertThat(RegionCode.parse(text).prefix()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "310", "31000x", "3100000", "上海", "%"})
  void whatIsNoCodeIsRefused(String text) {
    assertThatThrownBy(() -> RegionCode.parse(text)).hasMessageContaining("no region code");
  }
}
