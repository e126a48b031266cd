package duibiao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuibiaoTest {
  @Test
  void runs() {
    assertThat(1).isOne();
  }
}
